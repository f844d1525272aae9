import { cellIn, numberFigure } from '../tables/cells/scan';
import { rangesOf } from '../text/formula/difference';
import type { AnomalyRule, Found } from './anomaly-rule';
import { readsOf } from './detectors/due-formula';
import type { Look } from './detectors/look';
import { gapsOf, type Gap } from './detectors/typed-over';

/** A blank between formulas of one run, where its own line has figures: the formula was never written, or was deleted. */
export const formulaNotLeftBlank: AnomalyRule = {
  id: 'formula-not-left-blank',
  title: { vi: 'Không bỏ trống ô giữa dãy công thức', en: 'No blank in a row or column of formulas' },
  why: {
    vi: 'Ô trống giữa một dãy công thức thường là ô bị xóa nhầm hoặc chưa kịp chép công thức; các ô cộng tiếp theo sẽ thiếu số.',
    en: 'A blank in a row or column of formulas was mostly deleted or never written; what is added up from it lacks a figure.',
  },
  says: {
    'formula-left-blank': {
      vi: 'Ô {cell} để trống giữa các ô tính bằng công thức; công thức như các ô bên cạnh (={formula}) cho {expected}.',
      en: 'Cell {cell} is blank among cells with formulas; a formula like theirs (={formula}) gives {expected}.',
    },
  },
  severity: 'info',
  inSheet: (look) => blanks(look),
  shown: `
    Xã       | Hộ nghèo | Cận nghèo | Hộ khác | Tổng số
    Ba Cụm   | 12 | 31 | 118 | 161
    Sơn Lâm  | 25 | 18 | 104 | 147
    Tổng     | =SUM(B2:B3)->37 | !info | =SUM(D2:D3)->222 | =SUM(E2:E3)->308`,
};

/** Only what adds lines up is due in every line: a choice, or a part of something, may be left out where there is none. */
const MAY_BE_NOTHING = /^IF/;
/** So many formulas must stand against one blank: else the row or column has both in turn. */
const OUTNUMBERED = 3;

function blanks(look: Look): Found[] {
  const all = gapsOf(look).filter(({ value, between }) => value === null && between);
  const lineOf = ({ cell, run }: Gap): string => `${run.line.axis}:${run.line.axis === 'column' ? cell.row : cell.col}`;
  return (
    all
      .filter(
        (gap) => gap.due.value !== 0 && gap.due.tree.type === 'call' && !MAY_BE_NOTHING.test(gap.due.tree.name) && readsItsLine(look, gap),
      )
      .filter((gap) => all.filter(({ run }) => run === gap.run).length * OUTNUMBERED <= gap.run.members.length)
      // A line that is blank across several runs is a line without figures.
      .filter((gap) => all.filter((other) => lineOf(other) === lineOf(gap)).length === 1)
      .map(({ cell, due }): Found => {
        const suggestion = numberFigure({ ...cellIn(look.scan, cell.row, cell.col), value: due.value }).value;
        const words = { formula: { formula: due.formula } };
        return {
          says: 'formula-left-blank',
          cell,
          actual: null,
          suggestion,
          formula: due.formula,
          reason: 'formula-other',
          confidence: 0.6,
          words,
        };
      })
  );
}

/** The formula would read a figure of the line that the blank stands in, not only the one before it. */
function readsItsLine(look: Look, { cell, run, due }: Gap): boolean {
  const reads = readsOf(look);
  return rangesOf(due.tree).some(({ sheet, area }) => {
    const meets =
      run.line.axis === 'column' ? area.top <= cell.row && cell.row <= area.bottom : area.left <= cell.col && cell.col <= area.right;
    if (!meets) return false;
    const [row, col] = run.line.axis === 'column' ? [cell.row, area.left] : [area.top, cell.col];
    return typeof reads(sheet, { row, col }) === 'number';
  });
}
