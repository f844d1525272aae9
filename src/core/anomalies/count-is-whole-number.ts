import { judgeAt } from '../arithmetic/judge';
import { Origin, State } from '../model/figures';
import type { Suspect } from '../model/finding';
import type { CellRef } from '../model/cell-ref';
import { sameCell } from '../model/cell-ref';
import { operandCells, resultCell } from '../model/relation';
import type { Anomaly, SheetUnderstanding } from '../model/understanding';
import type { AnomalyRule, Found } from './anomaly-rule';
import { countsIn, thousandsMeant } from './detectors/counts';
import { figureColumnsOf, type FigureColumn } from './detectors/figure-columns';
import type { Look } from './detectors/look';

/** Half a household does not exist. */
export const countIsWholeNumber: AnomalyRule = {
  id: 'count-is-whole-number',
  title: { vi: 'Số đếm phải là số nguyên, không âm', en: 'A count is a whole number and not negative' },
  why: {
    vi: 'Số người, số hộ, số thẻ… không thể lẻ hoặc âm. Số lẻ thường do dấu chấm hàng nghìn bị hiểu thành dấu thập phân.',
    en: 'Persons, households, cards come in whole numbers from zero up. A fraction is often a mark of thousands taken for a decimal mark.',
  },
  says: {
    'not-whole': {
      vi: 'Ô {cell} là {actual}: số đếm (người, hộ, thẻ…) phải là số nguyên.',
      en: 'Cell {cell} is {actual}: a count (people, households, cards…) must be a whole number.',
    },
    negative: { vi: 'Ô {cell} là {actual}: số đếm không thể âm.', en: 'Cell {cell} is {actual}: a count cannot be negative.' },
  },
  severity: 'warning',
  inSheet: (look) => figureColumnsOf(look).flatMap((column) => oddCounts(look, column)),
  suspects: suspectsOf,
  shown: `
    TT | Xã      | Số hộ nghèo
    1  | Ba Cụm  | 120
    2  | Sơn Lâm | 85.47 !warning
    3  | Tô Hạp  | 64
    4  | Sơn Hiệp | 71`,
};

function oddCounts(look: Look, column: FigureColumn): Found[] {
  const { figures, sheet } = look;
  const counts = countsIn(look, column);
  if (!counts) return [];
  const { col } = column.column;
  return counts.rows.flatMap((row): Found[] => {
    const at = row * figures.cols + col;
    const actual = figures.value[at]!;
    const cell = { sheet, row, col };
    if (Number.isInteger(actual)) return actual < 0 && counts.lone ? negative(look, cell, actual) : [];
    const meant = counts.stated && thousandsMeant(look, column, row, counts) === null;
    return meant && (figures.origin[at]! & Origin.Formula) === 0 ? [{ says: 'not-whole', cell, actual, confidence: 0.7 }] : [];
  });
}

/**
 * A negative count that a formula works out is no slip of the keyboard: one of the figures that it reads is wrong. Nothing is
 * said where a broken relation of such a figure says it already.
 */
function negative(look: Look, cell: CellRef, actual: number): Found[] {
  const { figures, relations } = look;
  const says = { says: 'negative', cell, actual, confidence: 0.8 };
  if ((figures.origin[cell.row * figures.cols + cell.col]! & Origin.Formula) === 0)
    return [{ ...says, suggestion: -actual, reason: 'sign' }];
  const read = relations
    .filter((r) => r.evidence.includes('formula'))
    .flatMap((r) =>
      r.positions
        .filter((p) => sameCell(resultCell(r, p), cell))
        .slice(0, 1)
        .flatMap((p) => operandCells(r, p)),
    );
  const inputs = read.filter((one) => one.sheet === cell.sheet && figures.state[one.row * figures.cols + one.col] === State.Figure);
  return inputs.some((input) => breaks(input, look)) ? [] : [{ ...says, related: inputs }];
}

/** Less certain relations than this tell of their breaks as notes at most. */
const TOLD = 0.4;

/** Does a relation that would be told of break with the figure in it? */
function breaks(input: CellRef, { relations, figures }: Look): boolean {
  return relations.some((relation) => {
    const [line, along] = relation.axis === 'row' ? [input.row, input.col] : [input.col, input.row];
    const mine = [relation.result, ...relation.operands].some((ref) => ref.sheet === undefined && ref.line === line);
    return (
      mine && relation.confidence >= TOLD && relation.positions.includes(along) && judgeAt(relation, along, () => figures).state === 'fails'
    );
  });
}

/** Of a negative result the figures that its formula reads, else the cell itself. */
function suspectsOf({ cell, actual, suggestion, reason, related, confidence }: Anomaly, { figures }: SheetUnderstanding): Suspect[] {
  if (related.length === 0) return [{ cell, actual, suggestion, reason, score: confidence }];
  return related.map((cell) => ({
    cell,
    actual: figures.value[cell.row * figures.cols + cell.col]!,
    suggestion: null,
    reason,
    score: confidence / related.length,
  }));
}
