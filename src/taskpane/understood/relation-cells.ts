import type { Area } from '../../core/model/cell-ref';
import type { RelatedCells } from '../../core/model/finding';
import type { Ref, Relation } from '../../core/model/relation';

/** All cells of a relation on its own sheet: its result first, whole runs of places as one area. */
export function relationCells(relation: Relation): RelatedCells {
  const { sheet, result, operands, positions } = relation;
  const own = [result, ...operands].filter((ref) => ref.sheet === undefined || ref.sheet === sheet);
  return { sheet, areas: own.flatMap((ref) => areasOf(relation, ref, ref.at === undefined ? positions : [ref.at])) };
}

function areasOf({ axis }: Relation, { line }: Ref, places: readonly number[]): Area[] {
  return runs(places).map(([from, to]) =>
    axis === 'row' ? { top: line, bottom: line, left: from, right: to } : { top: from, bottom: to, left: line, right: line },
  );
}

/** 3, 4, 5, 9 are two runs. */
function runs(places: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && place <= last[1] + 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}
