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

/** Ends at which the mean of the run agrees with the target at the best probe and half of the others. */
function endsOf(prefix: Prefix, target: number, probes: readonly number[], start: number, direction: 1 | -1, longest: number): number[] {
  const { width } = prefix;
  const ends: number[] = [];
  const last = direction > 0 ? Math.min(prefix.list.length, start + longest) : Math.max(0, start - longest);
  for (let end = start + 2 * direction; (last - end) * direction >= 0 && ends.length < 8; end += direction) {
    let held = 0;
    let asked = 0;
    for (let k = 0; k < probes.length; k++) {
      asked++;
      if (meanAgrees(prefix, target * width + probes[k]!, start * width + probes[k]!, end * width + probes[k]!, direction)) held++;
      else if (asked - held === 2) break;
    }
    if (held > 0 && held * 2 >= asked) ends.push(end);
  }
  return ends;
}

/** `at`: the target's cell; `from`, `to`: the running sums at both ends of the run, at the same position. */
function meanAgrees({ sum, filled, lines }: Prefix, at: number, from: number, to: number, direction: 1 | -1): boolean {
  const n = direction * (filled[to]! - filled[from]!);
  if (n < 2) return false;
  const mean = (direction * (sum[to]! - sum[from]!)) / n;
  return Math.abs(mean - lines.value[at]!) <= lines.half[at]! * 1.02 + 1e-9 * Math.abs(mean);
}
