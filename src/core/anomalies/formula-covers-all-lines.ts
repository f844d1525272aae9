import { append } from '../collections/append';
import { Origin, State } from '../model/figures';
import type { CellPlace } from '../model/place';
import type { Relation } from '../model/relation';
import { isAddition, isPlain, resultCell } from '../model/relation';
import type { AnomalyRule, Found } from './anomaly-rule';
import { linesLeftOut, seriesBeside, type IsBeside } from './detectors/left-out';
import type { Look } from './detectors/look';

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
  },
  severity: 'error',
  inSheet: wrongRanges,
  shown: `
    TT | Xã      | Số hộ
    1  | Ba Cụm  | 120
    2  | Sơn Lâm | 85
    3  | Tô Hạp  | 64
       | Tổng cộng | =SUM(C2:C3)->205 !error`,
};

function wrongRanges(look: Look): Found[] {
  const sums = look.relations.filter((r) => r.axis === 'row' && r.evidence.includes('formula') && isAddition(r) && isPlain(r));
  const besideOf = seriesBeside(sums);
  const byResult = new Map<number, Relation[]>();
  for (const sum of sums) append(byResult, sum.result.line, sum);
  return sums.flatMap((sum) => [...omitted(look, sum, besideOf(sum)), ...doubled(look, sum, byResult)]);
}

/** Lines that the sum should cover as well. */
function omitted({ drafts, figures, sheet }: Look, sum: Relation, isBeside: IsBeside): Found[] {
  const total = sum.result.line;
  const draft = drafts.find(({ frame: { body } }) => body.top <= total && body.bottom >= total);
  const left = draft ? linesLeftOut(draft, sum, isBeside) : [];
  if (left.length === 0) return [];
  const valueAt = ({ row, col }: CellPlace): number => figures.value[row * figures.cols + col]!;
  const isFilled = (cell: CellPlace): boolean => figures.state[cell.row * figures.cols + cell.col] === State.Figure && valueAt(cell) !== 0;
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
