import { append } from '../../model/append';
import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import { supportOf } from './support';

/** A total that the sheet states is believed from here on. */
const MEANT = 0.85;

/**
 * Without the sums that only values speak for within the lines of a total that the sheet states: a household that happens to
 * get as much as the next two is not their total, or the total below would count them twice. The better borne out of the two
 * is believed.
 */
export function withoutCountedTwice(relations: readonly Relation[], figures: Figures): readonly Relation[] {
  const stated = new Map<string, Relation[]>();
  for (const relation of relations) if (isTotal(relation) && !isChance(relation) && relation.confidence >= MEANT) for (const { line } of relation.operands) append(stated, `${relation.axis}${line}`, relation);
  if (stated.size === 0) return relations;
  return relations.filter((relation) => !isChance(relation) || !isTotal(relation) || !stated.get(`${relation.axis}${relation.result.line}`)?.some((total) => counts(total, relation) && holdsAsOften(total, relation, figures)));
}

function isChance({ evidence }: Relation): boolean {
  return evidence.every((one) => one === 'values');
}

/** Lines of one sheet that are added, and nothing else. */
function isTotal({ kind, signs, result, operands }: Relation): boolean {
  return kind === 'sum' && signs.every((sign) => sign === 1) && result.at === undefined && operands.every((o) => o.at === undefined && o.sheet === undefined);
}

function counts(total: Relation, relation: Relation): boolean {
  const lines = new Set(total.operands.map((o) => o.line));
  return relation.operands.every((o) => lines.has(o.line));
}

function holdsAsOften(total: Relation, relation: Relation, figures: Figures): boolean {
  return supportOf(total, figures).telling >= supportOf(relation, figures).telling;
}
