import { inArea } from '../../model/cell-ref';
import type { Relation } from '../../model/relation';
import { isAddition, isPlain } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { columnsInUnit } from '../../tables/outline/same-unit';

/**
 * Sums of lines that the figures alone suggest, without those of lines in several units: 1.500 tons are no 312 heads of cattle
 * and 1.198 hectares, however often it comes out so. What they cost does add up.
 */
export function addedInUnits(relations: readonly Relation[], drafts: readonly Draft[]): Relation[] {
  return relations.flatMap((relation) => {
    const { axis, result, operands, positions } = relation;
    if (axis !== 'row' || !isAddition(relation) || !isPlain(relation)) return [relation];
    const draft = drafts.find(({ frame: { body } }) => inArea(body, result.line, positions[0] ?? -1));
    if (!draft) return [relation];
    const allowed = columnsInUnit(
      draft,
      result.line,
      operands.map(({ line }) => line),
      positions,
    );
    if (allowed === null) return [];
    return allowed.length === positions.length ? [relation] : [{ ...relation, positions: allowed }];
  });
}
