import { witnessesOf } from './candidate';
import type { Scope } from './scope';
import { Mark } from './trial';
import type { Trial } from './trial';

/** How much a trial proves, before the cost of the search. */
export interface Weight {
  /** Significant digits explained, less the broken places. */
  readonly digits: number;
  readonly hits: number;
  readonly misses: number;
}

/** log10 of how much rarer a broken place is in a true relation than in a mistaken one. */
const MISS = 1.5;
/** The same for a break that looks like a slip of the hand, up to this many breaks. */
const SLIP = 0.3;
const FEW = 4;
/** Leaving a stretch out of the scope is a choice that has to be paid for. */
const LEFT_OUT = 0.3;
/** Hits that a miss needs beside it. */
const SUPPORT = 0.6;
/** Digits that a single coincidence may prove, where it repeats itself all along. */
const ONCE = 3.6;
/** Beyond this many different values repetition no longer matters. */
const VARIED = 24;
const SAMPLE = 200;
const seen = new Float64Array(VARIED);
const times = new Int32Array(VARIED);

/**
 * The range over which chance would play: the steps of all lines from place to place, those of the target alone where the
 * operands have other units, or its distance from the operands (a mean lies among them anyway). Next neighbours may prove
 * themselves by small figures too (`near-steps`).
 */
type Chance = 'steps' | 'near-steps' | 'own-steps' | 'gaps';

/** `enough`: with fewer digits than this the trial is of no use, and is not weighed to the end. */
export function weigh(trial: Trial, scope: Scope, target: number, operands: readonly number[], chance: Chance = 'steps', enough = -Infinity): Weight {
  const witnesses = witnessesOf(operands);
  const { mark } = trial;
  scope.read(mark);
  const { of, count } = scope.stretches;
  let hits = 0;
  let misses = 0;
  let cost = 0;
  for (let s = 0; s < count; s++) {
    if (scope.has(s)) {
      hits += scope.hits[s]!;
      misses += scope.misses[s]!;
    } else if (scope.misses[s]! > 0) cost += LEFT_OUT;
  }
  if (hits === 0 || hits < SUPPORT * misses) return { digits: -1, hits, misses };
  const spread = hits >= 3 ? chance === 'gaps' ? meanGap(trial, scope, target, witnesses) : spreadOf(trial, scope, target, chance === 'own-steps' ? [] : witnesses) : Infinity;
  let digits = 0;
  let level = 0;
  for (let j = 0; j < mark.length; j++) {
    const m = mark[j]!;
    if ((m !== Mark.Exact && m !== Mark.Close) || !scope.has(of[j]!)) continue;
    const here = digitsAt(trial, target, j, spread, chance === 'near-steps');
    digits += here;
    // The level agrees once; how it varies agrees each time.
    if (chance === 'own-steps' || chance === 'near-steps') level = Math.max(level, spread === Infinity ? here : digitsAt(trial, target, j, Infinity, false));
  }
  // What follows only takes away from this.
  if (digits + level < enough) return { digits: -1, hits, misses };
  const broken = misses > 0 ? brokenCost(trial, scope, target, operands.length, misses) : 0;
  const each = digits / hits;
  const fresh = hits >= 2 ? news(trial, scope, target, witnesses) : 1;
  const proven = hits >= 2 ? Math.min(digits, (fresh < 2 && hits >= 3 ? Math.min(each, ONCE) : each) * fresh) : digits;
  const once = chance === 'near-steps' ? Math.max(proven, Math.min(level, ONCE)) : proven + Math.max(0, level - each);
  return { digits: once - broken - cost, hits, misses };
}

/** A break that one slip of the hand explains speaks hardly against the relation; the more parts, the less that says. */
function brokenCost(trial: Trial, scope: Scope, target: number, parts: number, misses: number): number {
  if (misses > FEW) return MISS * misses;
  const { of } = scope.stretches;
  const slipped = Math.min(MISS, SLIP + 0.05 * parts);
  let cost = 0;
  for (let j = 0; j < trial.mark.length; j++) {
    if (trial.mark[j] !== Mark.Miss || !scope.has(of[j]!)) continue;
    cost += trial.slippedAt(target, j) ? slipped : MISS;
  }
  return cost;
}

/** log10 of how improbable agreement at position `j` is by chance. */
function digitsAt(trial: Trial, target: number, j: number, spread: number, generous: boolean): number {
  const at = target * trial.lines.width + j;
  const size = Math.abs(trial.lines.value[at]!);
  const grain = trial.mark[j] === Mark.Exact ? 2 * trial.lines.half[at]! : 2 * trial.tolerance[j]!;
  const range = generous && spread !== Infinity ? Math.min(Math.max(size, spread), 2 * spread) + grain : Math.min(size, 2 * spread + grain);
  return Math.max(0, Math.min(6, Math.log10(range / grain)));
}

/** Mean step of the most restless of the lines between neighbouring hits: the range over which chance would play. */
function spreadOf(trial: Trial, scope: Scope, target: number, witnesses: readonly number[]): number {
  let most = meanStep(trial, scope, target);
  for (const line of witnesses) most = Math.max(most, meanStep(trial, scope, line));
  return most;
}

/** Mean distance of the target from its operands at the hits. */
function meanGap(trial: Trial, scope: Scope, target: number, witnesses: readonly number[]): number {
  const { value, width } = trial.lines;
  const { of } = scope.stretches;
  let n = 0;
  let total = 0;
  for (let j = 0; j < width && n < 256; j++) {
    const m = trial.mark[j]!;
    if ((m !== Mark.Exact && m !== Mark.Close) || !scope.has(of[j]!)) continue;
    const t = value[target * width + j]!;
    for (const line of witnesses) {
      const v = value[line * width + j]!;
      if (v !== v) continue;
      total += Math.abs(v - t);
      n++;
    }
  }
  return n > 0 ? total / n / Math.sqrt(witnesses.length) : 0;
}

function meanStep(trial: Trial, scope: Scope, line: number): number {
  const { value, width } = trial.lines;
  const { of } = scope.stretches;
  let last = NaN;
  let steps = 0;
  let total = 0;
  for (let j = 0; j < width && steps < 64; j++) {
    const m = trial.mark[j]!;
    if ((m !== Mark.Exact && m !== Mark.Close) || !scope.has(of[j]!)) continue;
    const v = value[line * width + j]!;
    if (v !== v) continue;
    if (last === last) {
      total += Math.abs(v - last);
      steps++;
    }
    last = v;
  }
  return steps > 0 ? total / steps : 0;
}

/**
 * How many of the hits are news. Two serial columns that differ by a constant agree everywhere, but the constant proves
 * itself once; rows that are multiples of each other agree everywhere or nowhere; the same row twice proves no more than
 * once. So the third most varied of the lines counts, and the most varied share of a part in the total.
 */
function news(trial: Trial, scope: Scope, target: number, witnesses: readonly number[]): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let shares = 0;
  for (let i = -1; i < witnesses.length; i++) {
    const n = variety(trial, scope, i < 0 ? target : witnesses[i]!, -1);
    if (n > first) [first, second, third] = [n, first, second];
    else if (n > second) [second, third] = [n, second];
    else if (n > third) third = n;
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
