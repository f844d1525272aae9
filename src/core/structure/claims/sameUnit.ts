import { fold } from '../../text/fold';
import type { Draft } from '../draft';

/** Households do not add to people: parts must be measured as their whole is, or, where it states no unit, all in one. */
export function sameUnit(draft: Draft, whole: number, rows: readonly number[]): boolean {
  const units = unitsOf(draft);
  const stated = [whole, ...rows].map((row) => units.get(row) ?? null).filter((unit) => unit !== null);
  return new Set(stated.map(fold)).size <= 1;
}

/** Units by row; one map a table, for all its totals. */
const unitMaps = new WeakMap<Draft, Map<number, string | null>>();

function unitsOf(draft: Draft): Map<number, string | null> {
  const known = unitMaps.get(draft) ?? new Map(draft.lines.map((line) => [line.row, line.unit]));
  unitMaps.set(draft, known);
  return known;
}
