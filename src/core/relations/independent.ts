import { append } from '../collections/append';
import type { CellRef } from '../model/cell-ref';
import { cellKey } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import { operandCells, resultCell } from '../model/relation';

/** Levels of totals that a slip in a line may climb. */
const MOST_LEVELS = 3;

/**
 * Two near misses can't come from one slip where no figure stands in both, itself or through totals: a slip in a line
 * shows again in the total of the lines, where that follows.
 */
export function independent(misses: readonly (readonly CellRef[])[], sums: readonly Relation[]): boolean {
  if (misses.length < 2) return false;
  const partsOf = partsByTotal(sums);
  const reaches = misses.slice(0, 40).map((cells) => withParts(cells, partsOf));
  return reaches.some((own, i) => reaches.some((other, j) => j > i && disjoint(own, other)));
}

function partsByTotal(sums: readonly Relation[]): Map<string, CellRef[]> {
  const partsOf = new Map<string, CellRef[]>();
  for (const sum of sums) {
    for (const position of sum.positions) {
      const total = cellKey(resultCell(sum, position));
      for (const part of operandCells(sum, position)) append(partsOf, total, part);
    }
  }
  return partsOf;
}

function withParts(cells: readonly CellRef[], partsOf: ReadonlyMap<string, readonly CellRef[]>): Set<string> {
  const reached = new Set<string>();
  let front = cells;
  for (let level = 0; level <= MOST_LEVELS && front.length > 0; level++) {
    const fresh = front.map(cellKey).filter((key) => !reached.has(key));
    for (const key of fresh) reached.add(key);
    front = fresh.flatMap((key) => partsOf.get(key) ?? []);
  }
  return reached;
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return false;
  return true;
}
