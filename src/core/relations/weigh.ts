import { CONFIDENCE, MOSTLY_SLIPS } from './confidence';
import type { Figures } from '../model/figures';
import { cellIndex, Origin } from '../model/figures';
import type { Judgement } from '../model/judgement';
import { judgeAt } from '../arithmetic/judge';
import { lowerBound } from '../collections/lower-bound';
import type { Relation } from '../model/relation';
import type { Support } from './support';
import { looksLikeSlip } from '../arithmetic/slips';
import { isOneSlip, slipShare, supportOf } from './support';

const NONE: ReadonlySet<number> = new Set();

/** Several readings of one total; `prior` orders them where the values do not. */
export interface Candidate {
  readonly relation: Relation;
  readonly prior: number;
}

export interface Weighed {
  readonly relation: Relation;
  readonly support: Support;
  readonly score: number;
}

/** The reading that the values support best; null where there is none to choose from. */
export function bestOf(candidates: readonly Candidate[], figures: Figures): Weighed | null {
  let best: Weighed | null = null;
  const seen = new Set<string>();
  for (const { relation, prior } of candidates) {
    const key = relation.operands.map((o) => o.line).join();
    if (relation.operands.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const support = supportOf(relation, figures);
    const score = support.informative * 2 + support.proving.length - support.fails.length + prior;
    if (!best || score > best.score) best = { relation, support, score };
  }
  return best;
}

/**
 * How sure a labelled relation is, given how well the values support it: sure where it holds in most places, fair where its
 * only place breaks in a way that looks like a slip, nothing where it breaks everywhere.
 */
export function confidenceOf(weighed: Weighed, figures: Figures, pooled: { holds: number; fails: number }): number {
  const { support, relation } = weighed;
  const holds = Math.max(support.informative, Math.min(pooled.holds, 20));
  const fails = Math.max(support.fails.length, pooled.fails);
  if (fails === 0) return holds > 0 ? CONFIDENCE.total.holds : CONFIDENCE.total.holdsOnlyZeros;
  if (holds >= 2 * fails) return CONFIDENCE.total.holds;
  if (holds >= fails) return CONFIDENCE.total.holdsAsOften;
  // Whether many breaks look like slips makes no difference; most that are never meant break in hundreds of places.
  if (support.fails.length > 3) return holds > 0 ? CONFIDENCE.total.breaksOften : CONFIDENCE.total.hardlyMeant;
  const slips = slipShare(relation, support.fails, figures);
  if (holds > 0) return slips > MOSTLY_SLIPS ? CONFIDENCE.total.breaksBySlips : CONFIDENCE.total.breaksOften;
  if (slips === 1) return CONFIDENCE.total.onlySlips[support.fails.length] ?? CONFIDENCE.total.hardlyMeant;
  return support.fails.length === 1 && partMayBeOff(relation, support.fails[0]!, figures)
    ? CONFIDENCE.total.loneAndFar
    : CONFIDENCE.total.hardlyMeant;
}

function partMayBeOff(relation: Relation, position: number, figures: Figures): boolean {
  const { actual, expected } = judgeAt(relation, position, () => figures);
  return isOneSlip(relation, position, actual, expected, figures);
}

/** The relation, as sure as it is, and how much its values tell; null where fewer than two places tell, or a third break. */
export function supportedByValues(relation: Relation, figures: Figures): Weighed | null {
  const support = supportOf(relation, figures);
  const { informative, proving, fails } = support;
  if (informative < 2 || proving.length < 2 * fails.length) return null;
  const weighed = { relation, support, score: 2 * informative + proving.length - fails.length };
  return { ...weighed, relation: { ...relation, confidence: confidenceOf(weighed, figures, { holds: informative, fails: fails.length }) } };
}

/**
 * Drops columns that were never meant to add up: they break, the break is no slip, no other total of theirs holds, and
 * no head names what they count (`named`).
 */
export function dropAlien(
  weighed: Weighed,
  figures: Figures,
  adds: (position: number) => boolean,
  named: (position: number) => boolean = () => false,
  refused: ReadonlySet<number> = NONE,
): Weighed {
  const { relation, support } = weighed;
  if (support.fails.length === 0) return weighed;
  const keep = support.fails.filter((position) => {
    // A total that holds nowhere has to answer for all its breaks.
    if (refused.has(position) && support.informative > 0 && !named(position)) return false;
    // Where nothing holds, picking the breaks that look like slips would make a relation out of chance.
    if (support.informative === 0)
      return named(position) || !betweenParts(relation, position, judgeAt(relation, position, () => figures).actual, figures);
    const { actual, expected } = judgeAt(relation, position, () => figures);
    if (isOneSlip(relation, position, actual, expected, figures)) return true;
    if (betweenParts(relation, position, actual, figures)) return false;
    return adds(position) || named(position) || looksLikeSlip(actual, expected);
  });
  if (keep.length === support.fails.length) return weighed;
  // Columns that add up in no line, and in most of them could not: what is left is chance.
  if (relation.axis === 'column' && support.informative === 0 && 2 * keep.length <= support.fails.length)
    return { ...weighed, relation: { ...relation, positions: [] } };
  const kept = new Set(keep);
  const dropped = new Set(support.fails.filter((p) => !kept.has(p)));
  const positions = relation.positions.filter((p) => !dropped.has(p));
  return { ...weighed, relation: { ...relation, positions }, support: { ...support, fails: keep } };
}

/**
 * Columns of which no total of the table holds, while two or more break and hardly any of these breaks is one slip of the
 * keyboard: they were never meant to add up.
 */
export function refusedPositions(weighed: readonly Weighed[], figures: Figures): ReadonlySet<number> {
  const proving = new Set(weighed.flatMap((w) => w.support.proving));
  const breaks = new Map<number, { fails: number; slips: number }>();
  for (const { relation, support } of weighed) {
    for (const position of support.fails) {
      if (proving.has(position)) continue;
      const { actual, expected } = judgeAt(relation, position, () => figures);
      const tally = breaks.get(position) ?? { fails: 0, slips: 0 };
      breaks.set(position, tally);
      tally.fails++;
      if (isOneSlip(relation, position, actual, expected, figures)) tally.slips++;
    }
  }
  return new Set([...breaks].filter(([, { fails, slips }]) => fails >= 2 && 2 * slips < fails).map(([position]) => position));
}

/**
 * The breaks that count: a column that formulas work out from others is broken whenever one of these is, by as much as it or
 * by as much as all of them, and is no second witness against the total. One that misses by something else is a witness.
 */
export function ownFails({ relation, support: { fails } }: Weighed, figures: Figures): readonly number[] {
  const { origin, cols } = figures;
  const computed = (line: number, position: number): boolean =>
    (origin[cellIndex(relation.axis, line, position, cols)]! & Origin.Formula) !== 0;
  const isComputed = (position: number): boolean => [relation.result, ...relation.operands].every(({ line }) => computed(line, position));
  const own = fails.filter((position) => !isComputed(position));
  if (own.length === 0 || own.length === fails.length) return fails;
  const gaps = Float64Array.from(own, (position) => gapOf(judgeAt(relation, position, () => figures)));
  const carried = Float64Array.from([...gaps, gaps.reduce((a, b) => a + b, 0)]).sort();
  return fails.filter(
    (position) =>
      !isComputed(position) ||
      !carries(
        carried,
        judgeAt(relation, position, () => figures),
      ),
  );
}

function gapOf({ actual, expected }: Judgement): number {
  return actual - expected;
}

/** True where what is missed is one of `gaps`, which ascend: the nearest on either side tells. */
function carries(gaps: Float64Array, judged: Judgement): boolean {
  const missed = gapOf(judged);
  const next = lowerBound(gaps.length, (i) => gaps[i]! < missed);
  return [gaps[next - 1], gaps[next]].some((gap) => gap !== undefined && Math.abs(missed - gap) <= judged.tolerance + 1e-9 * Math.abs(gap));
}

/** A "total" below its second largest part is an average or a maximum: one part alone may be ten times too large. */
function betweenParts(relation: Relation, position: number, actual: number, figures: Figures): boolean {
  let low = Infinity;
  let high = -Infinity;
  let second = -Infinity;
  let n = 0;
  for (const { line } of relation.operands) {
    const value = figures.value[cellIndex(relation.axis, line, position, figures.cols)]!;
    if (value !== value) continue;
    n++;
    low = Math.min(low, value);
    second = Math.max(second, Math.min(high, value));
    high = Math.max(high, value);
  }
  return n >= 3 && actual >= low && actual <= second;
}
