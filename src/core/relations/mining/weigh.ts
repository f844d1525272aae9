import { witnessesOf } from './candidate';
import { rangeOf } from './chance';
import type { Chance } from './chance';
import type { Scope } from './scope';
import { Mark } from './trial';
import type { Trial } from './trial';
import { news } from './variety';

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
/** What each part adds to that: among many parts some slip fits any difference. */
const SLIP_OF_A_PART = 0.05;
const FEW = 4;
/** Leaving a stretch out of the scope is a choice that has to be paid for. */
const LEFT_OUT = 0.3;
/** Hits that a miss needs beside it. */
const SUPPORT = 0.6;
/** Digits that a single coincidence may prove, where it repeats itself all along. */
const ONCE = 3.6;

/** `enough`: with fewer digits than this the trial is of no use, and is not weighed to the end. */
export function weigh(
  trial: Trial,
  scope: Scope,
  target: number,
  operands: readonly number[],
  chance: Chance = 'steps',
  enough = -Infinity,
): Weight {
  const witnesses = witnessesOf(operands);
  const { hits, misses, leftOut } = tally(trial, scope);
  if (hits === 0 || hits < SUPPORT * misses) return { digits: -1, hits, misses };
  const spread = hits >= 3 ? rangeOf(trial, scope, target, witnesses, chance) : Infinity;
  const { digits, level } = explained(trial, scope, target, spread, chance);
  // What follows only takes away from this.
  if (digits + level < enough) return { digits: -1, hits, misses };
  const each = digits / hits;
  const fresh = hits >= 2 ? news(trial, scope, target, witnesses) : 1;
  const proven = Math.min(digits, (fresh < 2 && hits >= 3 ? Math.min(each, ONCE) : each) * (hits >= 2 ? fresh : 1));
  const known = chance === 'near-steps' ? Math.max(proven, Math.min(level, ONCE)) : proven + Math.max(0, level - each);
  const broken = misses > 0 ? brokenCost(trial, scope, target, operands.length, misses) : 0;
  return { digits: known - broken - leftOut, hits, misses };
}

/** Hits and misses within the scope, and what leaving out the rest costs. */
function tally(trial: Trial, scope: Scope): { hits: number; misses: number; leftOut: number } {
  scope.read(trial.mark);
  let hits = 0;
  let misses = 0;
  let leftOut = 0;
  for (let s = 0; s < scope.stretches.count; s++) {
    if (scope.has(s)) {
      hits += scope.hits[s]!;
      misses += scope.misses[s]!;
    } else if (scope.misses[s]! > 0) leftOut += LEFT_OUT;
  }
  return { hits, misses, leftOut };
}

/** Digits of all hits; `level`, where it counts: those of the best hit if its size alone is looked at. */
function explained(trial: Trial, scope: Scope, target: number, spread: number, chance: Chance): { digits: number; level: number } {
  const { mark } = trial;
  const { of } = scope.stretches;
  const levels = chance === 'own-steps' || chance === 'near-steps';
  let digits = 0;
  let level = 0;
  for (let j = 0; j < mark.length; j++) {
    const m = mark[j]!;
    if ((m !== Mark.Exact && m !== Mark.Close) || !scope.has(of[j]!)) continue;
    const here = digitsAt(trial, target, j, spread, chance === 'near-steps');
    digits += here;
    // The level agrees once; how it varies agrees each time.
    if (levels) level = Math.max(level, spread === Infinity ? here : digitsAt(trial, target, j, Infinity, false));
  }
  return { digits, level };
}

/** A break that one slip of the hand explains speaks hardly against the relation; the more parts, the less that says. */
function brokenCost(trial: Trial, scope: Scope, target: number, parts: number, misses: number): number {
  if (misses > FEW) return MISS * misses;
  const { of } = scope.stretches;
  const slipped = Math.min(MISS, SLIP + SLIP_OF_A_PART * parts);
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
