import type { Figures } from '../model/figures';
import { judgeAt } from '../arithmetic/judge';
import { message } from '../model/message';
import type { Relation, RelationRole } from '../model/relation';
import { cellOf } from '../model/relation';
import type { Nature } from '../model/table';
import type { MinedRelation } from './mining';
import { addsUp } from './series';
import { isOneSlip, slipShare, supportOf } from './support';

const ROLES: Readonly<Record<MinedRelation['kind'], RelationRole>> = {
  sum: 'total',
  ratio: 'rate',
  growth: 'growth',
  average: 'average',
  product: 'product',
};

/** Places that must bear out a mean that no words speak of. */
const NAMELESS = 3;

/** What the heads and labels say that a cell measures. */
export type NatureAt = (row: number, col: number) => Nature;

/**
 * Relations that the values alone speak for, as claims of the sheet. What is called a rate does not add up: there a sum is
 * claimed only where it holds.
 */
export function minedClaims(raw: readonly Relation[], figures: Figures, natureAt: NatureAt): Relation[] {
  return raw.map((relation) => widened(relation, figures, natureAt)).filter((relation) => bornOut(relation, figures));
}

/** Mined relations as they came, before the judge has looked at them. */
export function rawClaims(mined: readonly MinedRelation[], sheet: number, figures: Figures, natureAt: NatureAt): Relation[] {
  return mined.flatMap((m) => {
    const claimed = claimOf(m, sheet);
    const places = meantPlaces(m, claimed, figures, natureAt);
    // A mean that nothing names, of two places: round figures make many, and one would bear witness for a slip.
    if (m.kind === 'average' && places.length < NAMELESS && !places.some((place) => natureOfResult(m, place, natureAt) === 'norm'))
      return [];
    return places.length > 0 ? [{ ...claimed, places }] : [];
  });
}

/** The judge is stricter than the miner where figures are counts: what then breaks as often as it holds was chance. */
function bornOut(relation: Relation, figures: Figures): boolean {
  const { holds, fails, telling } = supportOf(relation, figures);
  if (relation.kind !== 'sum') return telling >= 2 && holds.length >= 2 * fails.length;
  // One slip breaks a line in one place, or in two that were swapped; figures of two digits soon add up.
  const small = fails.length > 1 && fails.every((place) => Math.abs(judgeAt(relation, place, () => figures).actual) < 100);
  return telling > 0 && holds.length >= (small ? 3 : 1) * fails.length;
}

/**
 * A total that holds in most columns of its table is meant in the others too, where they count or amount to something and
 * the break looks like a slip: the values alone can't tell, the heads can.
 */
function widened(relation: Relation, figures: Figures, natureAt: NatureAt): Relation {
  if (relation.kind !== 'sum' || relation.places.length < 4) return relation;
  const known = new Set(relation.places);
  const [from, to] = [relation.places[0]!, relation.places[relation.places.length - 1]!];
  const missed: { place: number; named: boolean }[] = [];
  for (let place = from - 1; place <= to + 1; place++) {
    if (known.has(place) || place < 0) continue;
    const { row, col } = cellOf(relation, relation.result, place);
    const nature = row < figures.rows && col < figures.cols ? natureAt(row, col) : 'unknown';
    if (addsUp(nature)) missed.push({ place, named: nature !== 'unknown' });
  }
  const support = supportOf({ ...relation, places: missed.map((m) => m.place) }, figures);
  const fails = support.fails.filter((place) => {
    const { actual, expected } = judgeAt(relation, place, () => figures);
    // Two totals that changed places break in two lines at once.
    const crossed = support.fails.some((other) => other !== place && judgeAt(relation, other, () => figures).expected === actual);
    return missed.some((m) => m.place === place && m.named) || crossed || isOneSlip(relation, place, actual, expected, figures);
  });
  if (fails.length === 0 || fails.length > Math.max(2, relation.places.length / 4) || slipShare(relation, fails, figures) < 0.5)
    return relation;
  return { ...relation, places: [...relation.places, ...fails].sort((a, b) => a - b) };
}

function natureOfResult({ axis, result }: MinedRelation, place: number, natureAt: NatureAt): Nature {
  return axis === 'row' ? natureAt(result, place) : natureAt(place, result);
}

function meantPlaces(m: MinedRelation, claimed: Relation, figures: Figures, natureAt: NatureAt): readonly number[] {
  const nature = (place: number): Nature => natureOfResult(m, place, natureAt);
  // Among small figures some line is soon the mean of a few others: one that is meant says so.
  if (m.kind === 'average')
    return m.places.filter((place) => nature(place) === 'norm' || judgeAt(claimed, place, () => figures).state !== 'fails');
  if (m.kind !== 'sum') return m.places;
  const adds = (place: number): boolean => addsUp(nature(place));
  // Shares of a whole do add up, to 100: where rates add up in most places, they are meant to.
  const rates = m.holds.filter((place) => !adds(place));
  const meant = rates.length >= 2 && rates.length >= 0.5 * m.holds.length ? new Set(rates.map(nature)) : null;
  // Norms that do say nothing of rates. Beside amounts in round thousands the miner takes rates for rounded as coarsely; the judge knows their decimals.
  return m.places.filter((place) => adds(place) || meant?.has(nature(place)) || judgeAt(claimed, place, () => figures).state === 'holds');
}

function claimOf(m: MinedRelation, sheet: number): Relation {
  return {
    kind: m.kind,
    role: m.signs.includes(-1) ? 'difference' : m.at ? 'share' : ROLES[m.kind],
    sheet,
    axis: m.axis,
    result: { line: m.result },
    operands: m.operands.map((line, i) => (typeof m.at?.[i] === 'number' ? { line, at: m.at[i] } : { line })),
    signs: m.signs,
    factor: m.factor,
    places: m.places,
    evidence: ['values'],
    confidence: m.confidence,
    because: [message('because.values', { holds: m.holds.length, of: m.places.length })],
  };
}
