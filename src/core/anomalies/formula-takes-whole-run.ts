import { cellIn, numberFigure } from '../tables/cells/scan';
import { areaName } from '../text/a1';
import { evaluate } from '../text/formula/evaluate';
import { parseFormula } from '../text/formula/parse';
import { stretchedTo } from '../text/formula/stretch';
import type { AnomalyRule, Found } from './anomaly-rule';
import { printsSame, readsOf } from './detectors/due-formula';
import type { Look } from './detectors/look';
import type { SplitRun } from './detectors/split-runs';
import { splitRuns } from './detectors/split-runs';

/** A sum over lines that are calculated alike takes all of them: the first or the last was forgotten. */
export const formulaTakesWholeRun: AnomalyRule = {
  id: 'formula-takes-whole-run',
  title: { vi: 'Tổng lấy đủ các dòng tính cùng một công thức', en: 'A sum takes all lines that are calculated alike' },
  why: {
    vi: 'Các dòng liền nhau tính cùng một công thức là một nhóm. Vùng cộng bỏ dòng đầu hoặc dòng cuối thường do dòng đó được thêm sau.',
    en: 'Lines side by side with one formula are one group. A range without the first or the last of them mostly did not grow when that line was added.',
  },
  says: {
    'formula-splits': {
      vi: 'Công thức ô {cell} chỉ lấy {own}, bỏ {from} là dòng tính cùng công thức. Viết ={formula} thì được {expected}, không phải {actual}.',
      en: 'The formula in {cell} takes {own} only and leaves out {from}, calculated by the same formula. Written ={formula} it gives {expected}, not {actual}.',
    },
    'formula-splits-same': {
      vi: 'Công thức ô {cell} chỉ lấy {own}, bỏ {from} là dòng tính cùng công thức (={formula} mới lấy đủ). Hiện ô đó bằng 0 nên tổng vẫn đúng.',
      en: 'The formula in {cell} takes {own} only and leaves out {from}, calculated by the same formula (={formula} takes all). It is 0 today, so the total is right.',
    },
  },
  severity: ({ says }) => (says === 'formula-splits' ? 'warning' : 'info'),
  inSheet: (look) => splitRuns(look).flatMap((split) => foundOf(look, split) ?? []),
  shown: `
    Tuổi | Diện tích | Năng suất | Sản lượng
    1    | 4  | 0  | =B2*C2->0
    2    | 12 | 3  | =B3*C3->36
    3    | 18 | 5  | =B4*C4->90
    4    | 15 | 6  | =B5*C5->90
    Cộng | =SUM(B2:B5)->49 | | =SUM(D3:D5)->216 !info`,
};

function foundOf(look: Look, { cell: { row, col, formula }, own, left, due }: SplitRun): Found | null {
  const { scan, sheet } = look;
  const mended = stretchedTo(formula, due);
  const tree = mended === null ? null : parseFormula(mended);
  const cell = cellIn(scan, row, col);
  const [value, actual] = [tree && evaluate(tree, readsOf(look)), cell?.value];
  if (typeof value !== 'number' || typeof actual !== 'number') return null;
  const read = (figure: number): number => numberFigure({ ...cell, value: figure }).value;
  return {
    says: printsSame(cell, actual, value) ? 'formula-splits-same' : 'formula-splits',
    cell: { sheet, row, col },
    actual: read(actual),
    suggestion: read(value),
    formula: mended!,
    reason: 'formula-range',
    related: [{ sheet, row: left.top, col: left.left }],
    confidence: 0.7,
    words: { formula: { formula: mended! }, own: areaName(own) },
  };
}
