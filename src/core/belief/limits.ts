import type { FiguresIn } from '../arithmetic/judge';
import { readingAt } from '../arithmetic/judge';
import type { Relation } from '../model/relation';
import { isAddition } from '../model/relation';
import { MOST_LISTED } from './break-case';
import type { OwnFormula } from './own-formulas';
import { leavesItsLikeRight } from './own-formulas';
import type { Rival } from './rivals';

/** What is known of a break beside what its relation rests on. */
export interface Around {
  readonly holds: number;
  readonly rival: Rival;
  readonly formula: OwnFormula;
  /** Another column or line shows the same difference, and this one nothing. */
  readonly mirrored: boolean;
}

/**
 * True where something accounts for the figure, so that the break tells of the reading and not of the sheet: another reading
 * that holds adds all of its lines and more; the total's own parts were never filled in; the product's own formula adds up
 * other products; or no figure bears out what only figures suggest. What the sheet states itself is excused only where it shows the figure in another place.
 */
export function isAccountedFor(
  relation: Relation,
  position: number,
  { holds, rival, formula, mirrored }: Around,
  figuresIn: FiguresIn,
): boolean {
  if (mirrored || formula === 'same') return true;
  if (relation.evidence.includes('printed') || (relation.evidence.includes('formula') && leavesItsLikeRight(formula))) return false;
  if (rival === 'more' || (holds === 0 && isOfValuesOnly(relation))) return true;
  if (relation.kind === 'product') return formula === 'apart';
  if (relation.kind === 'ratio') return isAlwaysWhole(relation, figuresIn);
  return holds === 0 && isUndivided(relation, position, figuresIn);
}

/** Only figures speak for it, and none of them bears it out: their many zeros found it. */
const isOfValuesOnly = ({ evidence }: Relation): boolean => evidence.every((one) => one === 'values');

/** Shares that were calculated sum up to a whole but for the noise of binary fractions. */
const WHOLE = 1e-9;

const whole = new WeakMap<Relation, boolean>();

/** 100 % in every line: whatever two figures are nearly the same give that. */
function isAlwaysWhole(relation: Relation, figuresIn: FiguresIn): boolean {
  const known = whole.get(relation);
  if (known !== undefined) return known;
  const results = relation.positions.map((position) => readingAt(relation, relation.result, position, figuresIn).value);
  const all =
    results.length > 1 && results.every((value) => value !== value || value === 0 || Math.abs(value / relation.factor - 1) < WHOLE);
  whole.set(relation, all);
  return all;
}

/** Only a label says that the lines below make it up, and all of them are left at nothing: they were not asked for. */
function isUndivided(relation: Relation, position: number, figuresIn: FiguresIn): boolean {
  if (!isAddition(relation) || relation.evidence.some((one) => one !== 'label') || relation.operands.length > MOST_LISTED) return false;
  return relation.operands.every((ref) => !(Math.abs(readingAt(relation, ref, position, figuresIn).value) > 0));
}
