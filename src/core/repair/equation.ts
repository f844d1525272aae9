import { evaluate } from '../model/judge';
import { State } from '../model/figures';
import type { Board, Equation } from './board';

/** The figures that would make an equation hold, all others being as they are: from `low` to `high`, best `mid`. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly mid: number;
}

/** The range that figure `slot` of `equation` must lie in for it to hold; null where no figure could do it. */
export function rangeOf(board: Board, equation: Equation, slot: number): Range | null {
  const slope = equation.slopes[slot];
  if (slope === undefined) return curvedRange(board, equation, slot);
  if (slope === 0) return null;
  const now = board.entry(equation.cells[slot]!).now;
  const mid = now - equation.gap / slope;
  const reach = Math.abs(equation.tolerance / slope);
  if (equation.kind !== 'at-most') return { low: mid - reach, high: mid + reach, mid };
  // A part must not exceed its whole: the range is open on one side, its rim the nearest figure that will do.
  return slope < 0 ? { low: -Infinity, high: mid + reach, mid } : { low: mid - reach, high: Infinity, mid };
}

function curvedRange(board: Board, equation: Equation, slot: number): Range | null {
  const values = equation.cells.map((id) => board.entry(id).now);
  const actual = values[0]!;
  const expected = actual + equation.gap;
  const { tolerance } = equation;
  if (slot === 0) return { low: expected - tolerance, high: expected + tolerance, mid: expected };
  const mid = inverse(equation, slot, actual, values);
  const a = inverse(equation, slot, actual - tolerance, values);
  const b = inverse(equation, slot, actual + tolerance, values);
  if (!Number.isFinite(mid)) return null;
  // A rate that rounds to zero says little about its denominator: beyond the pole every figure will do.
  const open = !Number.isFinite(a) || !Number.isFinite(b) || (a - mid) * (b - mid) > 0;
  if (open) return mid >= 0 ? { low: Math.min(a, b, mid), high: Infinity, mid } : { low: -Infinity, high: Math.max(a, b, mid), mid };
  return { low: Math.min(a, b), high: Math.max(a, b), mid };
}

/** The operand at `slot` that gives `result`: ratio r = k·a/b, growth r = k·(new − old)/old, product r = k·Π. */
function inverse({ kind, factor }: Equation, slot: number, result: number, values: readonly number[]): number {
  const [, first, second] = values as [number, number, number];
  if (kind === 'ratio') return slot === 1 ? (result * second) / factor : (factor * first) / result;
  if (kind === 'growth') return slot === 1 ? second / (1 + result / factor) : first * (1 + result / factor);
  let others = factor;
  for (let i = 1; i < values.length; i++) if (i !== slot) others *= values[i]!;
  return result / others;
}

/** Brings `gap` (and `tolerance`, where it depends on the figures) of a curved equation up to date. */
export function reckon(board: Board, equation: Equation): void {
  const [result, ...operands] = equation.cells.map((id) => {
    const { now, slack } = board.entry(id);
    return { value: now, slack, state: State.Figure };
  });
  const { expected, tolerance } = evaluate({ kind: equation.kind, signs: ONES, factor: equation.factor }, operands);
  equation.gap = Number.isFinite(expected) ? expected - result!.value : Infinity;
  equation.tolerance = Number.isFinite(tolerance) ? tolerance + result!.slack : 0;
}

const ONES: readonly (1 | -1)[] = [];
