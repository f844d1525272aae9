import type { Scope } from './scope';
import { Mark } from './trial';
import type { Trial } from './trial';

/** Beyond this many different values repetition no longer matters. */
const VARIED = 24;
/** Figures looked at: the entropy of a line shows in its first 200. */
const SAMPLE = 200;
const seen = new Float64Array(VARIED);
const times = new Int32Array(VARIED);

/**
 * How many of the hits are news. Two serial columns that differ by a constant agree everywhere, but the constant proves
 * itself once; rows that are multiples of each other agree everywhere or nowhere; the same row twice proves no more than
 * once. So the third most varied of the lines counts, and the most varied share of a part in the total.
 */
export function news(trial: Trial, scope: Scope, target: number, witnesses: readonly number[]): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let shares = 0;
  for (let i = -1; i < witnesses.length; i++) {
    const n = variety(trial, scope, i < 0 ? target : witnesses[i]!, -1);
    if (n > third) {
      third = Math.min(n, second);
      second = Math.max(second, Math.min(n, first));
      first = Math.max(first, n);
    }
    if (i >= 0 && shares !== Infinity) shares = Math.max(shares, variety(trial, scope, witnesses[i]!, target));
  }
  return Math.max(1, Math.min(third, shares));
}

/**
 * Different values of a line at the hits, or of its share in `total` if that is a line; each repetition counts by the
 * entropy of the values: a figure that is nearly always the same is no news. Infinity where nothing limits.
 */
function variety(trial: Trial, scope: Scope, line: number, total: number): number {
  const { value, half, width } = trial.lines;
  const { of } = scope.stretches;
  let kinds = 0;
  let n = 0;
  times.fill(0);
  next: for (let j = 0; j < width && n < SAMPLE; j++) {
    const m = trial.mark[j]!;
    if ((m !== Mark.Exact && m !== Mark.Close) || !scope.has(of[j]!)) continue;
    const read = value[line * width + j]!;
    let v = read === read ? read : 0;
    let blur = 0;
    if (total >= 0) {
      const whole = Math.abs(value[total * width + j]!);
      v /= whole;
      blur = (2 * (half[line * width + j]! + Math.abs(v) * half[total * width + j]!)) / whole;
    }
    n++;
    for (let k = 0; k < kinds; k++) {
      if (Math.abs(seen[k]! - v) > blur) continue;
      times[k]!++;
      continue next;
    }
    if (kinds === VARIED) return Infinity;
    times[kinds] = 1;
    seen[kinds++] = v;
  }
  if (kinds === n) return Infinity;
  let entropy = 0;
  for (let k = 0; k < kinds; k++) entropy -= (times[k]! / n) * Math.log10(times[k]! / n);
  return kinds + (n - kinds) * entropy;
}
