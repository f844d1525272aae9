import type { Message } from '../model/message';
import { message } from '../model/message';
import type { Difference } from '../text/formula/difference';
import type { Expression } from '../text/formula/parse';
import { printFormula } from '../text/formula/print';
import { cellIn, numberFigure } from '../tables/cells/scan';
import type { AnomalyRule, Found } from './anomaly-rule';
import type { Look } from './detectors/look';
import type { Odd } from './detectors/odd-formulas';
import { oddFormulas } from './detectors/odd-formulas';

/** Formulas of a row or column that were copied from one another are the same; the one that differs is a slip. */
export const formulaFitsItsRun: AnomalyRule = {
  id: 'formula-fits-its-run',
  title: { vi: 'Công thức giống các ô cùng dãy', en: 'A formula is like those of its row or column' },
  why: {
    vi: 'Các ô cùng dãy thường được chép từ một công thức. Ô khác đi là do sửa tay, chép lệch một dòng, quên dấu $, hoặc chèn thêm dòng mà vùng cộng không mở theo.',
    en: 'The cells of a row or column are mostly copied from one formula. The one that differs was changed by hand, copied a line off, lacks its $, or its range did not grow when lines were inserted.',
  },
  says: {
    'formula-odd': {
      vi: 'Công thức ô {cell} khác các ô cùng dãy {from}: ô này {own}, theo cả dãy phải {due}. Viết như cả dãy (={formula}) thì được {expected}, không phải {actual}.',
      en: 'The formula in {cell} differs from those in {from}: it has {own}, theirs have {due}. Written as theirs (={formula}) it gives {expected}, not {actual}.',
    },
    'formula-odd-unknown': {
      vi: 'Công thức ô {cell} khác các ô cùng dãy {from}: ô này {own}, theo cả dãy phải {due}. Viết như cả dãy là ={formula}.',
      en: 'The formula in {cell} differs from those in {from}: it has {own}, theirs have {due}. Written as theirs it is ={formula}.',
    },
    'formula-odd-same': {
      vi: 'Công thức ô {cell} khác các ô cùng dãy {from}: ô này {own}, theo cả dãy phải {due} (={formula}). Hiện kết quả vẫn như nhau, nhưng sẽ sai khi số liệu thay đổi.',
      en: 'The formula in {cell} differs from those in {from}: it has {own}, theirs have {due} (={formula}). Today both give the same, but not once figures change.',
    },
    'formula.takes': { vi: 'lấy số ở {part}', en: 'what is in {part}' },
    'formula.takes-number': { vi: 'ghi thẳng số {part}', en: 'the number {part}' },
    'formula.calls': { vi: 'dùng hàm {part}', en: 'the function {part}' },
    'formula.reckons': { vi: 'tính là {part}', en: 'the term {part}' },
  },
  severity: ({ says, confidence }) => (says === 'formula-odd-same' ? 'info' : confidence >= SURE ? 'error' : 'warning'),
  inSheet: (look) => oddFormulas(look).map((odd) => foundOf(look, odd)),
  // Between its run and with another figure, there is one formula that the run would write.
  fix: ({ says, cell, formula, confidence }) =>
    says === 'formula-odd' && confidence >= SURE && formula !== undefined ? { edits: [{ cell, value: `=${formula}` }] } : null,
  shown: `
    Xã       | Nam | Nữ | Cộng
    Ba Cụm   | 12 | 31 | =B2+C2->43
    Sơn Lâm  | 25 | 18 | =B3+C3->43
    Tô Hạp   | 27 | 19 | =B4+C3->45 !error
    Sơn Hiệp | 21 | 20 | =B5+C5->41
    Sơn Bình | 33 | 14 | =B6+C6->47`,
};

/** From this on an odd formula is an error: it stands between the formulas that it differs from, and gives another figure. */
const SURE = 0.9;

function foundOf({ scan }: Look, { cell, formula, due, differences, run, between, same }: Odd): Found {
  const read = (value: number): number => numberFigure({ ...cellIn(scan, cell.row, cell.col), value }).value;
  const [first] = differences;
  const value = due.value;
  return {
    says: same ? 'formula-odd-same' : value === undefined ? 'formula-odd-unknown' : 'formula-odd',
    cell,
    actual: read(cellIn(scan, formula.row, formula.col)!.value as number),
    ...(value !== undefined && { suggestion: read(value) }),
    formula: due.formula,
    reason: first!.kind === 'range' ? 'formula-range' : first!.kind === 'reference' ? 'formula-reference' : 'formula-other',
    related: run.map(({ row, col }) => ({ sheet: cell.sheet, row, col })),
    confidence: between && value !== undefined && !isMeantPerhaps(first!) ? SURE : 0.7,
    words: { formula: { formula: due.formula }, own: partOf(first!, 'own'), due: partOf(first!, 'due') },
  };
}

/** A number in a formula, or another than the rest have, may be what this line needs. */
function isMeantPerhaps({ kind }: Difference): boolean {
  return kind === 'constant' || kind === 'typed' || kind === 'added';
}

/** What stands at the place where two formulas differ, as a clause. */
function partOf({ kind, ...sides }: Difference, side: 'own' | 'due'): Message {
  const part = sides[side];
  if (kind === 'function') return message('finding.formula.calls', { part: (part as Expression & { type: 'call' }).name });
  const isNumber = part.type === 'number' || (part.type === 'unary' && part.operand.type === 'number');
  const key = part.type === 'range' ? 'takes' : isNumber ? 'takes-number' : 'reckons';
  return message(`finding.formula.${key}`, { part: { formula: printFormula(part) } });
}
