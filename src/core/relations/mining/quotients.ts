import type { Candidate } from './candidate';
import type { Lines } from './lines';
import { probesOf } from './probes';
import { Quotients } from './ratios';
import type { Scope } from './scope';
import type { Trial } from './trial';
import { oneOfEachTrio } from './trios';
import { weigh } from './weigh';

/** Pairs looked at along one axis of a sheet. */
const BUDGET = 1.5e6;
/** Lines apart that a rate and what it is made of may stand, at most; fewer where the lines are many. */
const WIDEST = 60;
/** Larger figures are amounts, not rates; whole ones sooner: a rate above 2,000 is printed with decimals. */
const LARGEST = 1e5;
const LARGEST_WHOLE = 2000;
/** Half-units of the most precise figure; a line of smaller ones agrees with too many quotients. */
const LEAST_PRECISION = 20;
/** Least evidence of a rate, in digits beyond what the search cost. */
const LEAST = 1.6;
/** Product of the distances up to which operands count as the target's neighbours, and what others must explain beyond. */
const NEAR = 4;
const DISTANT = 1.5;
/** Evidence of a rate that is broken somewhere. */
const ACCUSING = 3.5;
/** A line may be a rate twice (of two bases) only on evidence like this. */
const SECOND = 8;
/** Readings kept of each line until their trios are compared. */
const KEPT = 4;

/** The best ratio or growth that each line can be read as, apart from those in `explained`. */
export function quotientCandidates(trial: Trial, scope: Scope, list: Int32Array, explained: (line: number) => boolean): Candidate[] {
  const reach = Math.floor(Math.max(6, Math.min(WIDEST, Math.sqrt(BUDGET / Math.max(1, list.length)))) / 2);
  const found: Candidate[] = [];
  const near = new Quotients(trial.lines, 2 * reach + 1);
  for (let p = 0; p < list.length; p++) {
    if (explained(list[p]!)) continue;
    const probes = [...probesOf(trial.lines, list[p]!)]
      .sort((i, j) => precision(trial.lines, list[p]!, j) - precision(trial.lines, list[p]!, i))
      .slice(0, 4);
    if (!rateLike(trial.lines, list[p]!, probes)) continue;
    for (const reading of bestOf(trial, scope, list, p, probes, reach, near)) found.push(reading);
  }
  return oneOfEachTrio(trial, scope, found).filter(
    (candidate, _, all) =>
      candidate.score >= SECOND || !all.some((other) => other.result === candidate.result && other.score > candidate.score),
  );
}

function precision(lines: Lines, line: number, j: number): number {
  const at = line * lines.width + j;
  return Math.abs(lines.value[at]!) / lines.half[at]!;
}

function rateLike(lines: Lines, line: number, probes: readonly number[]): boolean {
  if (probes.length === 0) return false;
  for (const j of probes) {
    const at = line * lines.width + j;
    if (Math.abs(lines.value[at]!) > (lines.half[at]! < 0.5 ? LARGEST : LARGEST_WHOLE)) return false;
  }
  return precision(lines, line, probes[0]!) >= LEAST_PRECISION;
}

function bestOf(
  trial: Trial,
  scope: Scope,
  list: Int32Array,
  p: number,
  probes: readonly number[],
  reach: number,
  near: Quotients,
): Candidate[] {
  const target = list[p]!;
  const low = Math.max(0, p - reach);
  const high = Math.min(list.length - 1, p + reach);
  const found: Candidate[] = [];
  near.gather(list, target, low, high, probes);
  for (let a = low; a <= high; a++) {
    if (a === p) continue;
    for (let b = low; b <= high; b++) {
      if (b === p || b === a) continue;
      const grown = near.growth(a - low, b - low);
      const shared = near.ratio(a - low, b - low);
      if (grown === 0 && shared === 0) continue;
      const operands = [list[a]!, list[b]!];
      const reciprocal = 8 * Math.abs(a - p) * Math.abs(b - p);
      if (grown !== 0) consider(found, trial, scope, { kind: 'growth', result: target, operands, factor: grown }, reciprocal);
      if (shared !== 0) consider(found, trial, scope, { kind: 'ratio', result: target, operands, factor: shared }, reciprocal);
    }
  }
  return found.sort((x, y) => y.score - x.score).slice(0, KEPT);
}

/** Up to so many lines a sheet's size costs nothing; ten times as many cost so many digits: more lines are more accidents. */
const CROWD = { free: 20, tenfold: 0.7 };

function crowd(lines: number): number {
  return CROWD.tenfold * Math.log10(Math.max(1, lines / CROWD.free));
}

/** `tries`: the nearer the operands, the fewer others would have been tried before them. */
function consider(
  found: Candidate[],
  trial: Trial,
  scope: Scope,
  quotient: Pick<Candidate, 'kind' | 'result' | 'operands' | 'factor'>,
  tries: number,
): void {
  const { kind, result, operands, factor } = quotient;
  trial.quotient(result, operands[0]!, operands[1]!, factor, kind === 'growth');
  const { digits, hits, misses } = weigh(trial, scope, result, operands, 'own-steps', LEAST + Math.log10(tries));
  const score = digits - Math.log10(tries) - crowd(trial.lines.count) - (tries > 8 * NEAR ? DISTANT : 0);
  // A rate that fails as often as not is none; one that hardly proves itself can't accuse anybody.
  if (score >= LEAST && hits >= 3 * misses && (misses === 0 || score >= ACCUSING)) found.push({ score, hits, misses, ...quotient });
}
