import type { Candidate } from './candidate';
import { MeanEnds } from './mean-ends';
import { Prefix } from './prefix';
import { probesOf } from './probes';
import type { Scope } from './scope';
import type { Trial } from './trial';
import { weigh } from './weigh';

/** Means looked at along one axis of a sheet. */
const BUDGET = 2e6;
/** Lines that may stand between the target and the first of its run. */
const SKIPS = 3;
/** In longer lists whole figures are not taken for means: among so many runs the mean of some is any whole figure. */
const CROWDED = 300;
/** Digits that a mean of whole figures must explain beyond others, if it is itself whole. */
const WHOLE = 2;
/** Least evidence of a mean, in digits: more than of a sum, for a mean lies among its own figures anyway. */
const LEAST = 3.5;
/** Digits that each line costs that is passed over: most runs begin right beside their mean. */
const SKIPPED = 0.5;
/** What a label is worth, in digits. */
const LABEL = 1.5;

/** The best run of neighbours whose mean each line can be read as, apart from lines in `explained`. */
export function averageCandidates(
  trial: Trial,
  scope: Scope,
  list: Int32Array,
  explained: (line: number) => boolean,
  hinted: ReadonlySet<number>,
): Candidate[] {
  if (list.length < 3) return [];
  const prefix = new Prefix(trial.lines, list);
  const longest = Math.max(24, Math.min(list.length, Math.floor(BUDGET / (2 * (SKIPS + 1) * list.length))));
  const ends = new MeanEnds(prefix, longest, SKIPS);
  const found: Candidate[] = [];
  for (let p = 0; p < list.length; p++) {
    const target = list[p]!;
    if (explained(target)) continue;
    const probes = probesOf(trial.lines, target).slice(0, 3);
    if (probes.length === 0) continue;
    // Means are seldom whole: in long lists of whole figures they are not looked for.
    const whole = trial.lines.half[target * trial.lines.width + probes[0]!]! >= 0.5;
    if (whole && list.length > CROWDED) continue;
    ends.aim(target, probes, p);
    let best: Candidate | null = null;
    for (let skip = 0; skip <= SKIPS; skip++) {
      for (const direction of [-1, 1] as const) {
        const start = direction > 0 ? p + 1 + skip : p - skip;
        for (const end of ends.from(start, direction)) {
          const candidate = assess(trial, scope, prefix, target, Math.min(start, end), Math.max(start, end), skip, whole);
          if (candidate && (!best || candidate.score > best.score)) best = candidate;
        }
      }
    }
    if (best && best.score >= LEAST - (hinted.has(target) ? LABEL : 0)) found.push(best);
  }
  return found;
}

function assess(
  trial: Trial,
  scope: Scope,
  prefix: Prefix,
  target: number,
  a: number,
  b: number,
  skip: number,
  whole: boolean,
): Candidate | null {
  trial.mean(target, prefix, a, b);
  const operands = [...prefix.list.subarray(a, b)];
  const { digits, hits, misses } = weigh(trial, scope, target, operands, 'gaps', LEAST);
  const score = digits - (whole ? WHOLE : 0) - Math.log10(4 * prefix.list.length) - SKIPPED * skip;
  return score >= LEAST - LABEL && hits >= 3 * misses
    ? { kind: 'average', result: target, operands, factor: 1, score, hits, misses }
    : null;
}
