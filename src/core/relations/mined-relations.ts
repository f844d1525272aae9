import type { Figures } from '../model/figures';
import { cellIndex } from '../model/figures';
import { judgeAt } from '../arithmetic/judge';
import { message } from '../model/message';
import type { Ref, Relation, RelationRole } from '../model/relation';
import { cellOf } from '../model/relation';
import type { Quantity } from '../model/table';
import type { QuantityAt } from '../tables/read-tables';
import type { MinedRelation } from './mining';
import { MOSTLY_RATES, SLIPS_OF_WIDENED } from './confidence';
import { addsUp } from './series';
import { isOneSlip, slipShare, supportOf } from './support';

const ROLES: Readonly<Record<MinedRelation['kind'], RelationRole>> = {
  sum: 'total',
  ratio: 'rate',
  growth: 'growth',
  average: 'average',
  product: 'product',
};

/** Positions that must support a mean that no words speak of. */
const NAMELESS = 3;

/**
 * Relations that the values alone speak for, as relations of the sheet. What is called a rate does not add up: there a sum is
 * stated only where it holds.
 */
export function minedRelations(mined: readonly Relation[], figures: Figures, quantityAt: QuantityAt): Relation[] {
  return mined
    .map((relation) => widened(witnessed(relation, figures), figures, quantityAt))
    .filter((relation) => isSupported(relation, figures));
}

/** Mined relations as they came, before the judge has looked at them. */
export function relationsOfMined(mined: readonly MinedRelation[], sheet: number, figures: Figures, quantityAt: QuantityAt): Relation[] {
  return mined.flatMap((m) => {
    const stated = labelRelationOf(m, sheet);
    const positions = meantPositions(m, stated, figures, quantityAt);
    // A mean that nothing names, of two places: round figures make many, and one would bear witness for a slip.
    if (
      m.kind === 'average' &&
      positions.length < NAMELESS &&
      !positions.some((position) => quantityOfResult(m, position, quantityAt) === 'norm')
    )
      return [];
    return positions.length > 0 ? [{ ...stated, positions }] : [];
  });
}

/**
 * Without terms that are nothing wherever the sum holds and something only where it breaks: that they belong to it nobody
 * bears witness.
 */
function witnessed(relation: Relation, figures: Figures): Relation {
  if (relation.kind !== 'sum' || relation.operands.length < 3) return relation;
  const { holds, fails } = supportOf(relation, figures);
  const isAnything = ({ line }: Ref, positions: readonly number[]): boolean =>
    positions.some((position) => Math.abs(figures.value[cellIndex(relation.axis, line, position, figures.cols)]!) > 0);
  const kept = relation.operands.flatMap((o, i) => (isAnything(o, fails) && !isAnything(o, holds) ? [] : [i]));
  if (kept.length < 2 || kept.length === relation.operands.length) return relation;
  return { ...relation, operands: kept.map((i) => relation.operands[i]!), signs: kept.map((i) => relation.signs[i]!) };
}

/** The judge is stricter than the miner where figures are counts: what then breaks as often as it holds was chance. */
function isSupported(relation: Relation, figures: Figures): boolean {
  const { proving, fails, informative } = supportOf(relation, figures);
  if (relation.kind !== 'sum') return informative >= 2 && proving.length >= 2 * fails.length;
  // One slip breaks a line in one place, or in two that were swapped; figures of two digits soon add up.
  const small = fails.length > 1 && fails.every((position) => Math.abs(judgeAt(relation, position, () => figures).actual) < 100);
  return informative > 0 && proving.length >= (small ? 3 : 1) * fails.length;
}

/**
 * A total that holds in most columns of its table is meant in the others too, where they count or amount to something and
 * the break looks like a slip: the values alone can't tell, the heads can.
 */
function widened(relation: Relation, figures: Figures, quantityAt: QuantityAt): Relation {
  if (relation.kind !== 'sum' || relation.positions.length < 4) return relation;
  const known = new Set(relation.positions);
  const [from, to] = [relation.positions[0]!, relation.positions[relation.positions.length - 1]!];
  const missed: { position: number; named: boolean }[] = [];
  for (let position = from - 1; position <= to + 1; position++) {
    if (known.has(position) || position < 0) continue;
    const { row, col } = cellOf(relation, relation.result, position);
    const quantity = row < figures.rows && col < figures.cols ? quantityAt(row, col) : 'unknown';
    if (addsUp(quantity)) missed.push({ position, named: quantity !== 'unknown' });
  }
  const support = supportOf({ ...relation, positions: missed.map((m) => m.position) }, figures);
  const fails = support.fails.filter((position) => {
    const { actual, expected } = judgeAt(relation, position, () => figures);
    // Two totals that changed places break in two lines at once.
    const crossed = support.fails.some((other) => other !== position && judgeAt(relation, other, () => figures).expected === actual);
    return missed.some((m) => m.position === position && m.named) || crossed || isOneSlip(relation, position, actual, expected, figures);
  });
  if (
    fails.length === 0 ||
    fails.length > Math.max(2, relation.positions.length / 4) ||
    slipShare(relation, fails, figures) < SLIPS_OF_WIDENED
  )
    return relation;
  return { ...relation, positions: [...relation.positions, ...fails].sort((a, b) => a - b) };
}

function quantityOfResult({ axis, result }: MinedRelation, position: number, quantityAt: QuantityAt): Quantity {
  return axis === 'row' ? quantityAt(result, position) : quantityAt(position, result);
}

function meantPositions(m: MinedRelation, stated: Relation, figures: Figures, quantityAt: QuantityAt): readonly number[] {
  const quantity = (position: number): Quantity => quantityOfResult(m, position, quantityAt);
  // Among small figures some line is soon the mean of a few others: one that is meant says so.
  if (m.kind === 'average')
    return m.positions.filter((position) => quantity(position) === 'norm' || judgeAt(stated, position, () => figures).state !== 'fails');
  if (m.kind !== 'sum') return m.positions;
  const adds = (position: number): boolean => addsUp(quantity(position));
  // Shares of a whole do add up, to 100: where rates add up in most places, they are meant to.
  const rates = m.holds.filter((position) => !adds(position));
  const meant = rates.length >= 2 && rates.length >= MOSTLY_RATES * m.holds.length ? new Set(rates.map(quantity)) : null;
  // Norms that do say nothing of rates. Beside amounts in round thousands the miner takes rates for rounded as coarsely; the judge knows their decimals.
  return m.positions.filter(
    (position) => adds(position) || meant?.has(quantity(position)) || judgeAt(stated, position, () => figures).state === 'holds',
  );
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
    positions: m.positions,
    evidence: ['values'],
    confidence: m.confidence,
    because: [message('because.values', { holds: m.holds.length, of: m.positions.length })],
  };
}
