import { digitSlip, digitsOf } from '../arithmetic/digits';
import type { Board, Equation } from './board';

/** Figures of one long line that are looked at more closely. */
const MOST = 60;

const known = new WeakMap<Equation, { readonly gap: number; readonly slots: readonly number[] }>();

/** The result of a long sum, and those of its items that a single slip of the fingers explains. */
export function cheapSlots(board: Board, equation: Equation): readonly number[] {
  let answer = known.get(equation);
  if (answer?.gap !== equation.gap) known.set(equation, (answer = { gap: equation.gap, slots: findSlots(board, equation) }));
  return answer.slots;
}

/**
 * The test is made for every item of the line, so most must fall through at once: digits replaced or transposed change a
 * figure by d·10^k or 9·d·10^k.
 */
function findSlots(board: Board, equation: Equation): number[] {
  const slots = [0];
  const { cells, gap, size } = equation;
  const { grid } = board.entry(cells[0]!);
  const sameLength = mayKeepLength(Math.round(Math.abs(gap) * 10 ** grid));
  for (let slot = 1; slot < size && slots.length <= MOST; slot++) {
    const keyed = board.keyed(cells[slot]!);
    const meant = keyed - gap / equation.slopeAt(slot)!;
    if (keyed > 0 && meant > 0 && isCheap(keyed, meant, grid, sameLength)) slots.push(slot);
  }
  return slots;
}

function mayKeepLength(difference: number): boolean {
  let digits = difference;
  while (digits >= 10 && digits % 10 === 0) digits /= 10;
  return digits < 10 || (digits % 9 === 0 && digits <= 81);
}

/** A figure that lost or gained a digit differs from what it was by nearly a half at least. */
const ANOTHER_LENGTH = 1.9;

function isCheap(keyed: number, meant: number, grid: number, sameLength: boolean): boolean {
  const ratio = keyed > meant ? keyed / meant : meant / keyed;
  if (ratio < ANOTHER_LENGTH && !sameLength) return false;
  if (ratio > 99) return ratio === 100 || ratio === 1000 || ratio === 1e6;
  return digitSlip(digitsOf(meant, grid), digitsOf(keyed, grid)) !== null;
}
