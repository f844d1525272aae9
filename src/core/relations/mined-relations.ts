import type { Figures } from '../model/figures';
import { judgeAt } from '../arithmetic/judge';
import { message } from '../model/message';
import type { Relation, RelationRole } from '../model/relation';
import { cellOf } from '../model/relation';
import type { Quantity } from '../model/table';
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
export type QuantityAt = (row: number, col: number) => Quantity;

/**
 * Relations that the values alone speak for, as relations of the sheet. What is called a rate does not add up: there a sum is
 * stated only where it holds.
 */
export function minedRelations(raw: readonly Relation[], figures: Figures, quantityAt: QuantityAt): Relation[] {
  return raw.map((relation) => widened(relation, figures, quantityAt)).filter((relation) => bornOut(relation, figures));
}

/** Mined relations as they came, before the judge has looked at them. */
export function relationsOfMined(mined: readonly MinedRelation[], sheet: number, figures: Figures, quantityAt: QuantityAt): Relation[] {
  return mined.flatMap((m) => {
    const stated = labelRelationOf(m, sheet);
    const places = meantPlaces(m, stated, figures, quantityAt);
    // A mean that nothing names, of two places: round figures make many, and one would bear witness for a slip.
    if (m.kind === 'average' && places.length < NAMELESS && !places.some((place) => quantityOfResult(m, place, quantityAt) === 'norm'))
      return [];
    return places.length > 0 ? [{ ...stated, places }] : [];
  });
}

/** The judge is stricter than the miner where figures are counts: what then breaks as often as it holds was chance. */
function bornOut(relation: Relation, figures: Figures): boolean {
  const { holds, fails, informative } = supportOf(relation, figures);
  if (relation.kind !== 'sum') return informative >= 2 && holds.length >= 2 * fails.length;
  // One slip breaks a line in one place, or in two that were swapped; figures of two digits soon add up.
  const small = fails.length > 1 && fails.every((place) => Math.abs(judgeAt(relation, place, () => figures).actual) < 100);
  return informative > 0 && holds.length >= (small ? 3 : 1) * fails.length;
}

/**
 * A total that holds in most columns of its table is meant in the others too, where they count or amount to something and
 * the break looks like a slip: the values alone can't tell, the heads can.
 */
function widened(relation: Relation, figures: Figures, quantityAt: QuantityAt): Relation {
  if (relation.kind !== 'sum' || relation.places.length < 4) return relation;
  const known = new Set(relation.places);
  const [from, to] = [relation.places[0]!, relation.places[relation.places.length - 1]!];
  const missed: { place: number; named: boolean }[] = [];
  for (let place = from - 1; place <= to + 1; place++) {
    if (known.has(place) || place < 0) continue;
    const { row, col } = cellOf(relation, relation.result, place);
    const quantity = row < figures.rows && col < figures.cols ? quantityAt(row, col) : 'unknown';
    if (addsUp(quantity)) missed.push({ place, named: quantity !== 'unknown' });
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

function quantityOfResult({ axis, result }: MinedRelation, place: number, quantityAt: QuantityAt): Quantity {
  return axis === 'row' ? quantityAt(result, place) : quantityAt(place, result);
}

function meantPlaces(m: MinedRelation, stated: Relation, figures: Figures, quantityAt: QuantityAt): readonly number[] {
  const quantity = (place: number): Quantity => quantityOfResult(m, place, quantityAt);
  // Among small figures some line is soon the mean of a few others: one that is meant says so.
  if (m.kind === 'average')
    return m.places.filter((place) => quantity(place) === 'norm' || judgeAt(stated, place, () => figures).state !== 'fails');
  if (m.kind !== 'sum') return m.places;
  const adds = (place: number): boolean => addsUp(quantity(place));
  // Shares of a whole do add up, to 100: where rates add up in most places, they are meant to.
  const rates = m.holds.filter((place) => !adds(place));
  const meant = rates.length >= 2 && rates.length >= 0.5 * m.holds.length ? new Set(rates.map(quantity)) : null;
  // Norms that do say nothing of rates. Beside amounts in round thousands the miner takes rates for rounded as coarsely; the judge knows their decimals.
  return m.places.filter((place) => adds(place) || meant?.has(quantity(place)) || judgeAt(stated, place, () => figures).state === 'holds');
}

function labelRelationOf(m: MinedRelation, sheet: number): Relation {
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
