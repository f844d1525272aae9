import { evaluate } from '../arithmetic/judge';
import { State } from '../model/figures';
import type { Board, Equation } from './board';

/** Up to here whole numbers are exact. */
export const EXACT = Number.MAX_SAFE_INTEGER;

/** The gap of a linear equation counted anew, without what `slot` gives to it; −1: with all. */
export function gapOf(board: Board, equation: Equation, slot: number): number {
  const { cells, constant } = equation;
  let gap = constant;
  for (let i = 0; i < cells.length; i++) if (i !== slot) gap += equation.slopeAt(i)! * board.entry(cells[i]!).now;
  return gap;
}

/** The operand at `slot` that gives `result`: ratio r = k·a/b, growth r = k·(new − old)/old, product r = k·Π. */
export function inverse({ kind, factor }: Equation, slot: number, result: number, values: readonly number[]): number {
  const [, first, second] = values as [number, number, number];
  if (kind === 'ratio') return slot === 1 ? (result * second) / factor : (factor * first) / result;
  if (kind === 'growth') return slot === 1 ? second / (1 + result / factor) : first * (1 + result / factor);
  let others = factor;
  for (let i = 1; i < values.length; i++) if (i !== slot) others *= values[i]!;
  return result / others;
}

/** Brings `gap` and `tolerance` of an equation that is not linear up to date. */
export function reckon(board: Board, equation: Equation): void {
  const [result, ...operands] = equation.cells.map((id) => {
    const { now, roundingError } = board.entry(id);
    return { value: now, roundingError, state: State.Figure };
  });
  const { expected, tolerance } = evaluate({ kind: equation.kind, signs: [], factor: equation.factor }, operands);
  equation.gap = Number.isFinite(expected) ? expected - result!.value : Infinity;
  equation.tolerance = Number.isFinite(tolerance) ? tolerance + result!.roundingError : 0;
}
