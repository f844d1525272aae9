import { LONG, VOTE } from './ends';
import type { Lines } from './lines';
import { sumTolerance } from './tolerance';

/** Parts looked at one by one; whether a longer run fits, the running sums have to tell. */
const FAR = 64;
/** No tolerance of a run of so many parts is wider than this many of its widest half-units: 2.2·√(64 + 1). */
const WIDEST = 17.8;

/**
 * False where no run of list lines from `start` can end by the votes of `endsOf`. Most targets
 * are no sum of what follows: that shows within a few figures, long before running sums would pay.
 */
export function mayEnd(lines: Lines, list: Int32Array, target: number, probes: readonly number[], start: number, direction: 1 | -1): boolean {
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

export const enum Found {
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

/**
 * By line, the probes (as bits) at which `interleaved` does not find its second figure too much for the target already:
 * most lines are at none or a few. Only of the lines up to `reach` away: of a long list all would cost its square.
 */
export function withinTarget({ value, width, count, filled, bounds }: Lines, target: number, probes: readonly number[], reach: number, room: Uint8Array): void {
  const [low, high] = [Math.max(0, target - reach), Math.min(count - 1, target + reach)];
  room.fill(0, low, high + 1);
  for (let k = 0; k < probes.length; k++) {
    const j = probes[k]!;
    const most = value[target * width + j]! + WIDEST * bounds.half[j]! + bounds.blur[j]!;
    const falls = bounds.falls[j] !== 0;
    for (let line = low, at = low * width + j; line <= high; line++, at += width) if (falls || !(value[at]! > most) || filled[line] === 0) room[line]! |= 1 << k;
  }
}

/**
 * The same for every `step`-th line from `first` on, with or without the first of them that holds figures. `at` is the
 * target's cell at position `j`.
 */
export function interleaved({ value, half, width, count, filled, bounds }: Lines, at: number, j: number, first: number, step: number): Found {
  const t = value[at]!;
  const blur = bounds.blur[j]!;
  const wide = WIDEST * bounds.half[j]! + blur;
  const ascends = bounds.falls[j] === 0;
  if (ascends && tooMuch(value, filled, first, step, count, width, j, t, wide)) return Found.No;
  const own = half[at]! * half[at]!;
  let sum = 0;
  let square = own;
  let parts = 0;
  let nonzero = 0;
  // What the first line adds.
  let lead = NaN;
  let leadSquare = 0;
  let leadParts = 0;
  let leadNonzero = 0;
  for (let line = first, n = 0; line >= 0 && line < count; line += step, n++) {
    if (n === FAR) return Found.Perhaps;
    if (filled[line] === 0) continue;
    const part = line * width + j;
    const v = value[part]!;
    if (v === v) {
      sum += v;
      square += half[part]! * half[part]!;
      parts++;
      if (v !== 0) nonzero++;
    }
    if (lead !== lead) {
      lead = sum;
      leadSquare = square - own;
      leadParts = parts;
      leadNonzero = nonzero;
      continue;
    }
    const over = sum - t;
    if (nonzero >= 2 && over <= wide && over >= -wide && Math.abs(over) <= sumTolerance(square, parts) + blur) return Found.Yes;
    const rest = over - lead;
    const fits = rest <= wide && rest >= -wide && Math.abs(rest) <= sumTolerance(square - leadSquare, parts - leadParts) + blur;
    if (fits && nonzero - leadNonzero >= 2) return Found.Yes;
    if (!fits && ascends && rest > 0) return Found.No;
  }
  return Found.No;
}

/**
 * True where the first two lines are no sum that is `wanted`, and the second and third are too much for it: most walks end
 * there. Where one of the three is no figure, the walk has to tell.
 */
function tooMuch(value: Float64Array, filled: Int32Array, first: number, step: number, count: number, width: number, j: number, wanted: number, wide: number): boolean {
  const third = first + 2 * step;
  if (third < 0 || third >= count || filled[first] === 0) return false;
  const second = value[(first + step) * width + j]!;
  return second + value[third * width + j]! > wanted + wide && Math.abs(value[first * width + j]! + second - wanted) > wide;
}
