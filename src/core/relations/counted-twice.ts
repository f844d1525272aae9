import { append } from '../collections/append';
import type { Figures } from '../model/figures';
import type { Relation } from '../model/relation';
import { isAddition, isPlain } from '../model/relation';
import { BELIEVED } from './confidence';
import { supportOf } from './support';

/**
 * Without the sums that only values speak for within the lines of a total that the sheet states: a household that happens to
 * get as much as the next two is not their total, or the total below would count them twice. The better supported of the two
 * is believed.
 */
export function withoutCountedTwice(relations: readonly Relation[], figures: Figures): readonly Relation[] {
  const totals = relations.filter((relation) => isAddition(relation) && isPlain(relation));
  const chance = new Set(totals.filter(({ evidence }) => evidence.every((one) => one === 'values')));
  if (chance.size === 0) return relations;
  const stated = new Map<string, Relation[]>();
  for (const total of totals)
    if (!chance.has(total) && total.confidence >= BELIEVED)
      for (const { line } of total.operands) append(stated, `${total.axis}${line}`, total);
  const rivals = ({ axis, result }: Relation): readonly Relation[] => stated.get(`${axis}${result.line}`) ?? [];
  return relations.filter(
    (relation) =>
      !chance.has(relation) || !rivals(relation).some((total) => counts(total, relation) && holdsAsOften(total, relation, figures)),
  );
}

function counts(total: Relation, relation: Relation): boolean {
  const lines = new Set(total.operands.map((o) => o.line));
  return relation.operands.every((o) => lines.has(o.line));
}

function holdsAsOften(total: Relation, relation: Relation, figures: Figures): boolean {
  return supportOf(total, figures).informative >= supportOf(relation, figures).informative;
}
