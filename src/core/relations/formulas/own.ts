import { cellKey } from '../../model/cell-ref';
import type { Figures } from '../../model/figures';
import { Origin } from '../../model/figures';
import type { Relation, RelationKind } from '../../model/relation';
import { resultCell } from '../../model/relation';

/**
 * A cell's own formula says what the cell is. Where it reckons along a row or a column, figures alone ("happens to be the sum of
 * every third column") and labels that make something else of it (a rate of what the formula adds up) are no reading of that cell
 * along the same way. Across it they are: what adds up down its column must add up along its row too.
 */
export function withoutRivals(relations: readonly Relation[], stated: readonly Relation[], figures: Figures): readonly Relation[] {
  const own = kindsByResult(stated, figures);
  return relations.flatMap((relation) => {
    const { evidence, axis, kind } = relation;
    if (evidence.includes('formula') || evidence.includes('printed')) return [relation];
    const byValues = evidence.every((one) => one === 'values');
    const positions = relation.positions.filter((position) => {
      const stands = own.get(`${axis}:${cellKey(resultCell(relation, position))}`);
      return stands === undefined || (!byValues && stands === kind);
    });
    if (positions.length === relation.positions.length) return [relation];
    return positions.length > 0 ? [{ ...relation, positions }] : [];
  });
}

function kindsByResult(stated: readonly Relation[], { origin, cols }: Figures): ReadonlyMap<string, RelationKind> {
  const kinds = new Map<string, RelationKind>();
  // A mere copy of another cell says nothing of how the figure came about.
  for (const relation of stated.filter(({ kind }) => kind !== 'equality')) {
    for (const position of relation.positions) {
      const cell = resultCell(relation, position);
      // Typed figures among the formulas have none of their own.
      if ((origin[cell.row * cols + cell.col]! & Origin.Formula) !== 0) kinds.set(`${relation.axis}:${cellKey(cell)}`, relation.kind);
    }
  }
  return kinds;
}
