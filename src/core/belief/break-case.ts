import type { FiguresIn } from '../arithmetic/judge';
import { readingAt } from '../arithmetic/judge';
import { operandCells, resultCell } from '../model/relation';
import { cellKey } from '../model/cell-ref';
import { lookOf } from './slips';
import type { Look } from './slips';
import type { Broken, Tested } from './tested';

/** A break in ten looks like a slip by chance where one digit is to be hit. */
export const isSlip = ({ look }: Case): boolean => look.slip >= 1;

/** Of longer sums the cells are not listed. */
export const MOST_LISTED = 400;

/** One break of one relation, and how it looks. */
export interface Case {
  readonly tested: Tested;
  readonly broken: Broken;
  readonly look: Look;
  readonly gap: number;
}

export function caseOf(tested: Tested, broken: Broken, figuresIn: FiguresIn): Case {
  const { actual, expected } = broken.judgement;
  return { tested, broken, look: lookOf(tested.relation, broken, figuresIn), gap: Math.abs(actual - expected) };
}

export function cellsOf({ tested: { relation }, broken: { position } }: Case): string[] {
  return [resultCell(relation, position), ...operandCells(relation, position)].map(cellKey);
}

/** Figures rounded to tens, thousands: the places behind tell nothing, and a sum of k of them may miss by (k + 1)/2. */
export function isTiny({ tested: { relation }, broken: { position, judgement }, gap }: Case, figuresIn: FiguresIn): boolean {
  if (relation.operands.length > MOST_LISTED) return false;
  const { sheet, row, col } = resultCell(relation, position);
  const decimals = Math.max(0, Math.min(6, figuresIn(sheet).decimals[row * figuresIn(sheet).cols + col]!));
  if (relation.kind !== 'sum') return gap <= 1.01 * 10 ** -decimals + judgement.tolerance;
  const units = [judgement.actual, ...relation.operands.map((ref) => readingAt(relation, ref, position, figuresIn).value)]
    .filter((value) => value === value && value !== 0)
    .map((value) => Math.round(Math.abs(value) * 10 ** decimals));
  let unit = 1;
  while (unit < 1e6 && units.every((value) => value % (10 * unit) === 0)) unit *= 10;
  return gap * 10 ** decimals <= unit * (0.5 * (relation.operands.length + 1)) * 1.01;
}
