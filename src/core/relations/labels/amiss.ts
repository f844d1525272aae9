import type { Figures } from '../../model/figures';
import type { Relation } from '../../model/relation';
import { isAddition, isPlain } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { supportOf } from '../support';
import { columnsAmiss } from './amiss-columns';
import { rowsAmiss } from './amiss-rows';
import { printed } from './line-amiss';
import { withoutSeveral } from './several';

/**
 * Totals that leave one of their lines out, count one twice, or hold one instead of all, in all their columns. That such a
 * total agrees with its other lines everywhere is no reading of it but what is wrong with it: the values alone take it for one,
 * and yield here.
 */
export function withAmiss(relations: readonly Relation[], drafts: readonly Draft[], sheet: number, figures: Figures): Relation[] {
  const settled = settledTotals(relations, figures);
  const found = drafts.flatMap((draft) =>
    withoutSeveral(
      draft,
      [...rowsAmiss(draft, sheet, figures, relations, settled), ...columnsAmiss(draft, sheet, figures, relations, settled)],
      figures,
    ),
  );
  if (found.length === 0) return [...relations];
  return [...relations.flatMap((relation) => withoutPrinted(relation, found, figures)), ...found];
}

/** Totals of which something that is not only chance holds: `axis` and line. */
function settledTotals(relations: readonly Relation[], figures: Figures): ReadonlySet<string> {
  return new Set(
    relations
      .filter((r) => isAddition(r) && isPlain(r) && r.evidence.includes('label') && r.operands.length > 1)
      .filter((relation) => {
        const { proving, fails } = supportOf(relation, figures);
        return proving.length > fails.length;
      })
      .map(({ axis, result }) => `${axis}${result.line}`),
  );
}

/** The relation without the places at which it is a total as it was wrongly added up. */
function withoutPrinted(relation: Relation, found: readonly Relation[], figures: Figures): Relation[] {
  if (!isAddition(relation) || relation.evidence.includes('formula') || relation.evidence.includes('printed')) return [relation];
  const own = found.filter(({ axis, result }) => axis === relation.axis && result.line === relation.result.line);
  const wrong = new Set(own.flatMap((one) => (isSame(relation, one) || isAsAdded(relation, one, figures) ? one.positions : [])));
  if (wrong.size === 0) return [relation];
  const positions = relation.positions.filter((position) => !wrong.has(position));
  return positions.length > 0 ? [{ ...relation, positions }] : [];
}

/** What the total was made from: all lines but the one, that one twice, or what the one that was copied is the total of. */
function isAsAdded(relation: Relation, one: Relation, figures: Figures): boolean {
  const { line, as } = one.amiss!;
  if (as !== 'copied') return isSame(relation, printed(one, line, as));
  return (
    relation.evidence.every((evidence) => evidence === 'values') && holdsEverywhere({ ...relation, positions: one.positions }, figures)
  );
}

const holdsEverywhere = (relation: Relation, figures: Figures): boolean =>
  isPlain(relation) && supportOf(relation, figures).holds.length === relation.positions.length;

function isSame(a: Relation, b: Relation): boolean {
  const key = ({ operands }: Relation): string =>
    operands
      .map(({ line }) => line)
      .sort((x, y) => x - y)
      .join();
  return key(a) === key(b);
}
