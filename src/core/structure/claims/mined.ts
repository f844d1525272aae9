import { message } from '../../model/message';
import type { Relation, RelationRole } from '../../model/relation';
import type { MinedRelation } from '../values';

const ROLES: Readonly<Record<MinedRelation['kind'], RelationRole>> = { sum: 'total', ratio: 'rate', growth: 'growth', average: 'average', product: 'product' };

/** Relations that the values alone speak for, as claims of the sheet. */
export function minedClaims(mined: readonly MinedRelation[], sheet: number): Relation[] {
  return mined.map((m) => ({
    kind: m.kind,
    role: m.signs.includes(-1) ? 'difference' : ROLES[m.kind],
    sheet,
    axis: m.axis,
    result: { line: m.result },
    operands: m.operands.map((line) => ({ line })),
    signs: m.signs,
    factor: m.factor,
    places: m.places,
    evidence: ['values'],
    confidence: m.confidence,
    because: [message('because.values', { holds: m.holds.length, of: m.places.length })],
  }));
}
