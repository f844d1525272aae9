import { cellKey } from '../../model/cell-ref';
import type { Relation } from '../../model/relation';
import { operandCells, resultCell } from '../../model/relation';
import type { ShownTotal } from '../../model/understanding';

/**
 * Totals of what is shown are right by their own formulas; what labels and values say of the same lines counts the hidden
 * ones too, and is not judged there.
 */
export function withoutShown(relations: readonly Relation[], shown: readonly ShownTotal[]): readonly Relation[] {
  if (shown.length === 0) return relations;
  const totals = new Set(shown.map(({ cell }) => cellKey(cell)));
  return relations.flatMap((relation) => {
    if (relation.evidence.includes('formula')) return [relation];
    const positions = relation.positions.filter((position) =>
      [resultCell(relation, position), ...operandCells(relation, position)].every((cell) => !totals.has(cellKey(cell))),
    );
    return positions.length > 0 ? [{ ...relation, positions }] : [];
  });
}
