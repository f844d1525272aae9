import type { Candidate } from './candidate';
import { Prefix } from './prefix';
import { probesOf } from './probes';
import type { RunSearch } from './runs';
import { noiseOf, sumTolerance } from '../../arithmetic/tolerance';
import { weigh } from './weigh';

/** Longest run looked at, and longest list in which it is. */
const LONGEST = 40;
const CROWDED = 400;
/** Beyond a tenth of a figure and this many half-units no rounding reaches: such a run needs no exact look. */
const BY_FAR = { share: 0.1, halves: 100 };

/**
 * Explains each target as the sum of the run next to it without one line: an "of which" among the items, which is part
 * of the line above it already.
 */
export function omissionCandidates(search: RunSearch, least: number): Candidate[] {
  const { list, targets, trial } = search;
  if (list.length < 4 || list.length > CROWDED || targets.length > CROWDED) return [];
  const prefix = new Prefix(trial.lines, list);
  const found: Candidate[] = [];
  for (const target of targets) {
    const probes = probesOf(trial.lines, target);
    if (probes.length < 2) continue;
    const below = list.findIndex((line) => line >= target);
    const start = below < 0 ? list.length : below;
    const best = [
      ...withoutOne(search, prefix, target, probes, list[start] === target ? start + 1 : start, 1, least),
      ...withoutOne(search, prefix, target, probes, start, -1, least),
    ].sort((p, q) => q.score - p.score)[0];
    if (best) found.push(best);
  }
  return found;
}

function withoutOne(
  { trial, scope, list, surcharge }: RunSearch,
  prefix: Prefix,
  target: number,
  probes: readonly number[],
  start: number,
  direction: 1 | -1,
  least: number,
): Candidate[] {
  const found: Candidate[] = [];
  const last = direction > 0 ? Math.min(list.length, start + LONGEST) : Math.max(0, start - LONGEST);
  for (let end = start + 3 * direction; (last - end) * direction >= 0; end += direction) {
    const a = Math.min(start, end);
    const b = Math.max(start, end);
    // The line next to the total opens the section, it is of nothing.
    for (let k = direction > 0 ? a + 1 : a; k < b; k++) {
      if (!fillsGap(prefix, target, probes, a, b, k)) continue;
      const operands = [...list.subarray(a, k), ...list.subarray(k + 1, b)];
      trial.parts(target, operands);
      const cost = Math.log10(2 * list.length * (b - a)) + surcharge;
      const { digits, hits, misses } = weigh(trial, scope, target, operands, 'steps', least + cost);
      if (digits - cost >= least) found.push({ kind: 'sum', result: target, operands, factor: 1, score: digits - cost, hits, misses });
    }
  }
  return found;
}

/** True where line k of the list is what the run a…b has too much, at half of the probes or more. */
function fillsGap(prefix: Prefix, target: number, probes: readonly number[], a: number, b: number, k: number): boolean {
  const { sum, square, width, peak, lines, list } = prefix;
  let held = 0;
  let asked = 0;
  for (let p = 0; p < probes.length; p++) {
    const j = probes[p]!;
    const v = lines.value[list[k]! * width + j]!;
    if (v !== v || v === 0) continue;
    asked++;
    const at = target * width + j;
    const over = sum[b * width + j]! - sum[a * width + j]! - lines.value[at]!;
    // Most runs miss by far; that shows without their tolerance.
    if (Math.abs(over - v) > BY_FAR.share * Math.abs(v) + BY_FAR.halves * lines.half[at]!) {
      if (asked - held === 2) break;
      continue;
    }
    const h = lines.half[at]!;
    const within = sumTolerance(square[b * width + j]! - square[a * width + j]! + h * h, b - a) + noiseOf(peak[j]!);
    if (Math.abs(over - v) <= within) held++;
    else if (asked - held === 2) break;
  }
  return held >= 2 && held * 2 >= asked;
}
