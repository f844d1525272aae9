import { LONG, VOTE } from './ends';
import type { Lines } from './lines';
import { sumTolerance } from '../../arithmetic/tolerance';

/** Parts looked at one by one; whether a longer run fits, the running sums have to tell. */
export const FAR = 64;
/** No tolerance of a run of so many parts is wider than this many of its widest half-units: 2.2·√(64 + 1). */
export const WIDEST = 17.8;

/**
 * False where no run of list lines from `start` can end by the votes of `endsOf`. Most targets
 * are no sum of what follows: that shows within a few figures, long before running sums would pay.
 */
export function mayEnd(
  lines: Lines,
  list: Int32Array,
  target: number,
  probes: readonly number[],
  start: number,
  direction: 1 | -1,
): boolean {
  const { value, half, width } = lines;
  let digits = 0;
  for (let k = 0; k < probes.length; k++) {
    if (k === 2 && digits === 0 && list.length > LONG) return false;
    const at = target * width + probes[k]!;
    if (value[at] === 0) continue;
    const found = walk(lines, list, at, probes[k]!, direction > 0 ? start : start - 1, direction);
    if (found === Found.Perhaps) return true;
    if (found === Found.Yes) digits += Math.log10(1 + Math.abs(value[at]!) / (2 * half[at]!));
    if (digits >= VOTE) return true;
  }
  return false;
}

export enum Found {
  No,
  Yes,
  /** Too far to walk. */
  Perhaps,
}

/** Whether the figures at position `j`, added one after the other, come to the target's within its rounding. */
function walk({ value, half, width, bounds }: Lines, list: Int32Array, at: number, j: number, from: number, direction: 1 | -1): Found {
  const t = value[at]!;
  const blur = bounds.blur[j]!;
  const wide = WIDEST * bounds.half[j]! + blur;
  const ascends = bounds.falls[j] === 0;
  let sum = 0;
  let square = half[at]! * half[at]!;
  let filled = 0;
  let nonzero = 0;
  for (let k = from, n = 0; k >= 0 && k < list.length; k += direction, n++) {
    if (n === FAR) return Found.Perhaps;
    const part = list[k]! * width + j;
    const v = value[part]!;
    if (v !== v) continue;
    sum += v;
    square += half[part]! * half[part]!;
    filled++;
    if (v !== 0) nonzero++;
    const over = sum - t;
    if (over <= wide && over >= -wide && Math.abs(over) <= sumTolerance(square, filled) + blur) {
      if (nonzero >= 2) return Found.Yes;
    } else if (ascends && over > 0) return Found.No;
  }
  return Found.No;
}
