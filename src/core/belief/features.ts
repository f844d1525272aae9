import type { Relation } from '../model/relation';
import type { BreakFacts } from './facts';
import { leavesItsLikeRight } from './own-formulas';

/** What speaks for a break being one, and against it; each is worked out below, and weighed in `coefficients.ts`. */
export const FEATURES = [
  'printed',
  'formula',
  'labelAndValues',
  'label',
  'values',
  'sureByLabel',
  'difference',
  'flow',
  'quotient',
  'product',
  'mean',
  'part',
  'same',
  'holdsOften',
  'otherBreaks',
  'neverHolds',
  'totalsBeside',
  'slip',
  'near',
  'copy',
  'empty',
  'witness',
  'otherFormula',
  'kinFormula',
  'rivalKin',
  'rivalApart',
  'substituted',
  'lastPlace',
  'scattered',
  'strided',
] as const;

export type Feature = (typeof FEATURES)[number];

/** Chance hits so many digits once in ten thousand cases: more make it no surer. */
const MOST_DIGITS = 4;

export function featuresOf(facts: BreakFacts): Partial<Record<Feature, number>> {
  const { relation, look, holds, others, otherSlips } = facts;
  const source = sourceOf(facts);
  const shared = { [source]: 1, witness: Number(facts.witnessed), slip: Math.min(MOST_DIGITS, look.slip), near: Number(look.near) };
  const kind = kindOf(relation);
  // What the sheet states itself stands however often it breaks: then that is the finding.
  if (source === 'printed' || source === 'formula') return shared;
  if (relation.role === 'part') return { ...shared, part: 1, sureByLabel: logit(relation.confidence) };
  return {
    ...shared,
    ...(kind && { [kind]: 1 }),
    sureByLabel: source === 'label' ? logit(relation.confidence) : 0,
    holdsOften: Math.log((holds + 1) / (1 + others + otherSlips)),
    otherBreaks: Math.log(1 + Math.max(0, others + Math.max(0, otherSlips - 1) - expectedSlips(facts))),
    neverHolds: Number(holds === 0),
    totalsBeside: Math.max(0, Math.log((1 + facts.beside) / (1 + facts.besideHolding))),
    copy: Number(look.copy),
    empty: Number(look.empty),
    otherFormula: Number(facts.formula === 'apart'),
    kinFormula: Number(facts.formula === 'kin'),
    rivalKin: Number(facts.rival === 'kin' || facts.rival === 'more'),
    rivalApart: Number(facts.rival === 'apart'),
    substituted: Number(facts.substituted),
    lastPlace: Number(facts.tiny && source !== 'label'),
    scattered: source === 'values' ? Math.log(facts.scatter) : 0,
    strided: Number(source === 'values' && facts.strided),
  };
}

/** Of a thousand figures that people type about three are slips (Scholtus 2009 counts two to five): so many places may break. */
const SLIPS = 0.003;

function expectedSlips({ asked, relation }: BreakFacts): number {
  return asked * (relation.operands.length + 1) * SLIPS;
}

/**
 * The strongest evidence; a label that the values bear out on their own is more than either. A formula bears witness for its
 * own cell, for figures that were typed among its like, for one that leaves some of it out, and for a total of its cells; not
 * for a cell with another formula.
 */
function sourceOf({ relation: { evidence }, formula }: BreakFacts): 'printed' | 'formula' | 'labelAndValues' | 'label' | 'values' {
  if (evidence.includes('printed')) return 'printed';
  if (evidence.includes('formula') && leavesItsLikeRight(formula)) return 'formula';
  if (evidence.includes('label')) return evidence.includes('values') ? 'labelAndValues' : 'label';
  return 'values';
}

function kindOf({ kind, role }: Relation): Feature | null {
  if (kind === 'ratio' || kind === 'growth') return 'quotient';
  if (kind === 'product') return 'product';
  if (kind === 'average' || role === 'average') return 'mean';
  if (kind === 'at-most') return 'part';
  if (kind === 'equality') return 'same';
  if (role === 'difference') return 'difference';
  return role === 'closing' || role === 'cumulated' ? 'flow' : null;
}

function logit(probability: number): number {
  const p = Math.min(0.97, Math.max(0.03, probability));
  return Math.log(p / (1 - p));
}
