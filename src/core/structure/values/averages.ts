import type { Candidate } from './candidate';
import { Prefix } from './prefix';
import { probesOf } from './probes';
import type { Scope } from './scope';
import type { Trial } from './trial';
import { weigh } from './weigh';

/** Means looked at along one axis of a sheet. */
const BUDGET = 2e6;
const SKIPS = 3;
const CROWDED = 300;
/** Digits that a mean of whole figures must explain beyond others, if it is itself whole. */
const WHOLE = 2;
/** Ends of runs that are compared in full, for each start. */
const ENDS = 8;
const LEAST = 3.5;
/** What a label is worth, in digits. */
const LABEL = 1.5;

/** The best run of neighbours whose mean each line can be read as, apart from lines in `explained`. */
export function averageCandidates(trial: Trial, scope: Scope, list: Int32Array, explained: (line: number) => boolean, hinted: ReadonlySet<number>): Candidate[] {
  if (list.length < 3) return [];
  const prefix = new Prefix(trial.lines, list);
  const longest = Math.max(24, Math.min(list.length, Math.floor(BUDGET / (2 * (SKIPS + 1) * list.length))));
  const found: Candidate[] = [];
  for (let p = 0; p < list.length; p++) {
    const target = list[p]!;
    if (explained(target)) continue;
    const probes = probesOf(trial.lines, target).slice(0, 3);
    if (probes.length === 0) continue;
    // Means are seldom whole: in long lists of whole figures they are not looked for.
    const whole = trial.lines.half[target * trial.lines.width + probes[0]!]! >= 0.5;
    if (whole && list.length > CROWDED) continue;
    let best: Candidate | null = null;
    for (let skip = 0; skip <= SKIPS; skip++) {
      for (const direction of [-1, 1] as const) {
        const start = direction > 0 ? p + 1 + skip : p - skip;
        for (const end of endsOf(prefix, target, probes, start, direction, longest)) {
          const candidate = assess(trial, scope, prefix, target, Math.min(start, end), Math.max(start, end), skip, whole);
          if (candidate && (!best || candidate.score > best.score)) best = candidate;
        }
      }
    }
    if (best && best.score >= LEAST - (hinted.has(target) ? LABEL : 0)) found.push(best);
  }
  return found;
}

function assess(trial: Trial, scope: Scope, prefix: Prefix, target: number, a: number, b: number, skip: number, whole: boolean): Candidate | null {
  trial.mean(target, prefix, a, b);
  const operands = [...prefix.list.subarray(a, b)];
  const { digits, hits, misses } = weigh(trial, scope, target, operands, 'gaps', LEAST);
  const score = digits - (whole ? WHOLE : 0) - Math.log10(4 * prefix.list.length) - 0.5 * skip;
  return score >= LEAST - LABEL && hits >= 3 * misses ? { kind: 'average', result: target, operands, factor: 1, score, hits, misses } : null;
}

/** For each end of a run, the number of probes at which its mean agrees. */
let agreeing = new Uint8Array(0);

/** Ends at which the mean of the run agrees with the target at half of the probes or more. */
function endsOf(prefix: Prefix, target: number, probes: readonly number[], start: number, direction: 1 | -1, longest: number): number[] {
  const lists = prefix.list.length + 1;
  if (agreeing.length < lists) agreeing = new Uint8Array(2 * lists);
  const first = start + 2 * direction;
  const last = direction > 0 ? Math.min(lists - 1, start + longest) : Math.max(0, start - longest);
  if ((last - first) * direction < 0) return [];
  agreeing.fill(0, Math.min(first, last), Math.max(first, last) + 1);
  for (let k = 0; k < probes.length; k++) countAgreeing(prefix, target, probes[k]!, start, first, last, direction);
  const ends: number[] = [];
  for (let end = first; (last - end) * direction >= 0 && ends.length < ENDS; end += direction) {
    if (agreeing[end]! > 0 && agreeing[end]! * 2 >= probes.length) ends.push(end);
  }
  return ends;
}

/** Counts at which ends from `first` to `last` the mean at position `j` agrees. */
function countAgreeing({ sum, filled, lines, width }: Prefix, target: number, j: number, start: number, first: number, last: number, direction: 1 | -1): void {
  const wanted = lines.value[target * width + j]!;
  const half = lines.half[target * width + j]!;
  const loose = half * 1.03 + 2e-9 * Math.abs(wanted);
  const before = sum[start * width + j]!;
  const passed = filled[start * width + j]!;
  for (let end = first, at = first * width + j; (last - end) * direction >= 0; end += direction, at += direction * width) {
    const n = direction * (filled[at]! - passed);
    const total = direction * (sum[at]! - before);
    // Nearly all means are far off, which shows without a division.
    if (n < 2 || Math.abs(total - n * wanted) > n * loose) continue;
    const mean = total / n;
    if (Math.abs(mean - wanted) <= half * 1.02 + 1e-9 * Math.abs(mean)) agreeing[end]!++;
  }
}
