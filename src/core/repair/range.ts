import type { Board, Entry, Equation } from './board';
import { isBroken, stepOf } from './board';
import { EXACT, gapOf, inverse } from './equation';

/** The figures that would make an equation hold, all others being as they are: from `low` to `high`, best `mid`. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly mid: number;
}

/** The range that figure `slot` of `equation` must lie in for it to hold; null where no figure could do it. */
export function rangeOf(board: Board, equation: Equation, slot: number): Range | null {
  const slope = equation.slopeAt(slot);
  if (slope === undefined) return curvedRange(board, equation, slot);
  if (slope === 0) return null;
  const { now } = board.entry(equation.cells[slot]!);
  // A figure beyond 2^53 has swallowed the last digits of the gap: they must come from the others alone.
  const mid = Math.abs(equation.gap) < EXACT ? now - equation.gap / slope : -gapOf(board, equation, slot) / slope;
  const reach = Math.abs(equation.tolerance / slope);
  if (equation.kind !== 'at-most') return { low: mid - reach, high: mid + reach, mid };
  // A part must not exceed its whole: the range is open on one side, its rim the nearest figure that will do.
  return slope < 0 ? { low: -Infinity, high: mid + reach, mid } : { low: mid - reach, high: Infinity, mid };
}

function curvedRange(board: Board, equation: Equation, slot: number): Range | null {
  const values = equation.cells.map((id) => board.entry(id).now);
  const actual = values[0]!;
  const { tolerance } = equation;
  if (slot === 0) {
    const expected = actual + equation.gap;
    return Number.isFinite(expected) ? { low: expected - tolerance, high: expected + tolerance, mid: expected } : null;
  }
  const mid = inverse(equation, slot, actual, values);
  if (!Number.isFinite(mid)) return null;
  const a = inverse(equation, slot, actual - tolerance, values);
  const b = inverse(equation, slot, actual + tolerance, values);
  // A rate that rounds to zero says little about its denominator: beyond the pole every figure will do.
  const open = !Number.isFinite(a) || !Number.isFinite(b) || (a - mid) * (b - mid) > 0;
  if (!open) return { low: Math.min(a, b), high: Math.max(a, b), mid };
  const rim = mid >= 0 ? Math.min(a, b, mid) : Math.max(a, b, mid);
  return mid >= 0 ? { low: rim, high: Infinity, mid } : { low: -Infinity, high: rim, mid };
}

/** Where all broken equations of a figure can be mended by one value, that is the value to try. */
export function commonRange(board: Board, entry: Entry, equation: Equation, own: Range): Range {
  let range = own;
  for (const link of board.links(entry.id)) {
    if (link.equation === equation || !isBroken(link.equation)) continue;
    const other = rangeOf(board, link.equation, link.slot);
    if (other) range = overlap(range, other) ?? range;
  }
  return range;
}

export function overlap(a: Range, b: Range): Range | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const noise = Math.min(Math.abs(low), Math.abs(high)) * 1e-15 + 1e-12;
  if (low > high + noise) return null;
  // The middle of the narrower one is the better informed guess.
  const [narrow, wide] = a.high - a.low <= b.high - b.low ? [a, b] : [b, a];
  const inside = (value: number) => value >= low - noise && value <= high + noise;
  const mid = inside(narrow.mid) ? narrow.mid : inside(wide.mid) ? wide.mid : (low + high) / 2;
  return { low, high, mid };
}

/** Is there but one figure in the range, with the decimals that it may have? */
export function isPoint(range: Range, entry: Entry): boolean {
  return range.high - range.low < 1.5 * stepOf(entry.grid);
}

export function inRange(value: number, { low, high }: Range): boolean {
  const noise = Math.abs(value) * 1e-15 + 1e-12;
  return value >= low - noise && value <= high + noise;
}
