import { append } from '../collections/append';
import { Origin, State } from '../model/figures';
import type { CellRef } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import type { ShownTotal } from '../model/understanding';
import { isAddition, isPlain, resultCell } from '../model/relation';
import type { AnomalyRule, Found } from './anomaly-rule';
import { countedBy, linesLeftOut, type IsCounted } from './detectors/left-out';
import type { Look } from './detectors/look';

const HIDES = 'formula-hides';

/** A SUM covers every line of its group, and none twice. */
export const formulaCoversAllLines: AnomalyRule = {
  id: 'formula-covers-all-lines',
  title: { vi: 'Công thức tổng phải gồm đủ các dòng, mỗi dòng một lần', en: 'The formula of a total covers every line, once' },
  why: {
    vi: 'Khi chèn thêm dòng, vùng cộng của công thức có thể không mở rộng theo; hoặc vùng cộng gồm cả dòng cộng nhóm lẫn các dòng con nên bị tính hai lần.',
    en: 'When lines are inserted, the range of a sum may not grow with them; or it takes in both a subtotal and its lines and counts them twice.',
  },
  says: {
    'formula-omits': {
      vi: 'Công thức tổng ở ô {cell} bỏ sót {from}: tổng đang là {actual}, cộng đủ được {expected}.',
      en: 'The total’s formula in {cell} leaves out {from}: it gives {actual}, all lines give {expected}.',
    },
    'formula-double': {
      vi: 'Công thức tổng ở ô {cell} cộng hai lần phần đã nằm trong {from}: tổng đang là {actual}, đúng ra là {expected}.',
      en: 'The total’s formula in {cell} counts twice what {from} already contain: it gives {actual}, due is {expected}.',
    },
    'formula-hides': {
      vi: 'Công thức tổng ở ô {cell} chỉ cộng các dòng đang hiện, bỏ qua số ở dòng ẩn {from}.',
      en: 'The formula of the total in {cell} adds what is shown and leaves out the hidden lines {from}.',
    },
  },
  // Hidden lines were perhaps left out on purpose.
  severity: ({ says }) => (says === HIDES ? 'warning' : 'error'),
  inSheet: (look) => [...wrongRanges(look), ...hiddenLines(look.shown)],
  // Where lines are hidden, no figure is to change.
  suspects: ({ says, cell, actual, suggestion, reason, confidence: score }) =>
    says === HIDES ? [] : [{ cell, actual, suggestion, reason, score }],
  shown: `
    TT | Xã      | Số hộ
    1  | Ba Cụm  | 120
    2  | Sơn Lâm | 85
    3  | Tô Hạp  | 64
       | Tổng cộng | =SUM(C2:C3)->205 !error`,
};

/** One note for all totals of a line that leave the same lines out. */
function hiddenLines(shown: readonly ShownTotal[]): Found[] {
  const first = new Map<string, ShownTotal>();
  for (const total of shown) {
    const key = `${total.cell.row}|${total.hidden.map(({ sheet, row }) => `${sheet}.${row}`).join()}`;
    if (!first.has(key)) first.set(key, total);
  }
  return [...first.values()].map(({ cell, hidden }) => ({ says: HIDES, cell, actual: null, related: hidden, confidence: 0.9 }));
}

function wrongRanges(look: Look): Found[] {
  const sums = look.relations.filter(
    (r) => r.axis === 'row' && r.evidence.includes('formula') && isAddition(r) && isPlain(r) && r.factor === 1,
  );
  const byResult = new Map<number, Relation[]>();
  for (const sum of sums) append(byResult, sum.result.line, sum);
  const isCounted = countedBy(byResult);
  return sums.flatMap((sum) => [...omitted(look, sum, isCounted), ...doubled(look, sum, byResult)]);
}

/** Lines that the sum should cover as well. */
function omitted({ drafts, figures, sheet }: Look, sum: Relation, isCounted: IsCounted): Found[] {
  const total = sum.result.line;
  const draft = drafts.find(({ frame: { body } }) => body.top <= total && body.bottom >= total);
  const left = draft ? linesLeftOut(draft, sum, isCounted) : [];
  if (left.length === 0) return [];
  const valueAt = ({ row, col }: CellRef): number => figures.value[row * figures.cols + col]!;
  const isFilled = (cell: CellRef): boolean => figures.state[cell.row * figures.cols + cell.col] === State.Figure && valueAt(cell) !== 0;
  return sum.positions.flatMap((col): Found[] => {
    const missing = left.map((row) => ({ sheet, row, col })).filter(isFilled);
    const at = total * figures.cols + col;
    if (missing.length === 0 || (figures.origin[at]! & Origin.Formula) === 0) return [];
    const actual = figures.value[at]!;
    const suggestion = missing.reduce((all, cell) => all + valueAt(cell), actual);
    const cell = resultCell(sum, col);
    return [{ says: 'formula-omits', cell, actual, suggestion, reason: 'line-left-out', related: missing, confidence: 0.85 }];
  });
}

/** A SUM over a subtotal and over the lines that the subtotal adds already. */
function doubled({ figures, sheet }: Look, sum: Relation, byResult: ReadonlyMap<number, readonly Relation[]>): Found[] {
  const rows = new Set(sum.operands.map(({ line }) => line));
  const inner = [...rows]
    .flatMap((row) => byResult.get(row) ?? [])
    .filter((one) => one !== sum && one.operands.every(({ line }) => rows.has(line)));
  if (inner.length === 0) return [];
  return sum.positions.flatMap((col): Found[] => {
    const twice = inner.filter(({ positions }) => positions.includes(col)).map(({ result }) => ({ sheet, row: result.line, col }));
    const actual = figures.value[sum.result.line * figures.cols + col]!;
    const excess = twice.reduce((all, { row }) => all + (figures.value[row * figures.cols + col] || 0), 0);
    if (excess === 0) return [];
    const cell = resultCell(sum, col);
    return [
      { says: 'formula-double', cell, actual, suggestion: actual - excess, reason: 'line-counted-twice', related: twice, confidence: 0.85 },
    ];
  });
}
