import { append } from '../collections/append';
import { cellIn, numberFigure } from '../tables/cells/scan';
import { areaName, cellName } from '../text/a1';
import { rangesOf } from '../text/formula/difference';
import { evaluate } from '../text/formula/evaluate';
import { parseFormula } from '../text/formula/parse';
import { stretchedTo } from '../text/formula/stretch';
import { printsSame, readsOf } from './detectors/due-formula';
import { shortRanges } from './detectors/short-ranges';
import { Origin, State } from '../model/figures';
import type { Area, CellRef } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import type { ShownTotal } from '../model/understanding';
import { isAddition, isPlain, resultCell } from '../model/relation';
import type { AnomalyRule, Found } from './anomaly-rule';
import { countedBy, linesLeftOut, type IsCounted } from './detectors/left-out';
import type { Look } from './detectors/look';
import { greatest, smallest } from '../collections/of-many';

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
    'formula-shorter': {
      vi: 'Công thức ô {cell} chỉ lấy {own}, bỏ sót {from}, trong khi ô {longer} bên cạnh lấy đủ các dòng. Viết ={formula} thì được {expected}, không phải {actual}.',
      en: 'The formula in {cell} takes {own} only and leaves out {from}, while {longer} beside it takes all lines. Written ={formula} it gives {expected}, not {actual}.',
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
  inSheet: (look) => [...wrongRanges(look), ...shorter(look), ...hiddenLines(look.shown)],
  // Where lines are hidden, no figure is to change.
  suspects: ({ says, cell, actual, suggestion, formula, reason, confidence: score }) =>
    says === HIDES ? [] : [{ cell, actual, suggestion, ...(formula !== undefined && { formula }), reason, score }],
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

/** A range that ends before that of another function beside it. */
function shorter(look: Look): Found[] {
  const { scan, sheet } = look;
  return shortRanges(look).flatMap(({ cells, own, left, due, longer }): Found[] => {
    const [first] = cells;
    const formula = stretchedTo(first!.formula, due);
    const tree = formula === null ? null : parseFormula(formula);
    const cell = cellIn(scan, first!.row, first!.col);
    const [value, actual] = [tree && evaluate(tree, readsOf(look)), cell?.value];
    if (typeof value !== 'number' || typeof actual !== 'number' || printsSame(cell, actual, value)) return [];
    const read = (figure: number): number => numberFigure({ ...cell, value: figure }).value;
    const all = cells.map(({ row, col }) => ({ sheet, row, col }));
    return [
      {
        says: 'formula-shorter',
        cell: all[0]!,
        ...(all.length > 1 && { cells: all }),
        actual: read(actual),
        suggestion: read(value),
        formula: formula!,
        reason: 'formula-range',
        related: placesIn(left, sheet),
        confidence: 0.85,
        words: { formula: { formula: formula! }, own: areaName(own), longer: cellName(longer.row, longer.col) },
      },
    ];
  });
}

function placesIn({ top, left, bottom, right }: Area, sheet: number): CellRef[] {
  const found: CellRef[] = [];
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) found.push({ sheet, row, col });
  return found;
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
function omitted(look: Look, sum: Relation, isCounted: IsCounted): Found[] {
  const { drafts, figures, sheet } = look;
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
    const formula = mended(look, cell, missing);
    return [
      {
        says: 'formula-omits',
        cell,
        actual,
        suggestion,
        ...(formula !== null && { formula }),
        reason: 'line-left-out',
        related: missing,
        confidence: 0.85,
      },
    ];
  });
}

/** The formula of a total with its range drawn out over the lines that it left out. */
function mended({ scan }: Look, { row, col }: CellRef, missing: readonly CellRef[]): string | null {
  const formula = cellIn(scan, row, col)?.formula;
  const tree = formula ? parseFormula(formula) : null;
  const range = tree && rangesOf(tree)[0]?.area;
  if (!range) return null;
  const rows = missing.map((one) => one.row);
  return stretchedTo(formula!, { ...range, top: Math.min(range.top, smallest(rows)), bottom: Math.max(range.bottom, greatest(rows)) });
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
