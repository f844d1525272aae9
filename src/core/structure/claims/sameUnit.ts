import type { Draft } from '../draft';

/** Households do not add to people: parts must be measured as their whole is. */
export function sameUnit(draft: Draft, whole: number, rows: readonly number[]): boolean {
  const units = unitsOf(draft);
  const unit = units.get(whole) ?? null;
  if (unit === null) return true;
  return rows.every((row) => (units.get(row) ?? null) === unit || units.get(row) === null);
}

/** Units by row; one map a table, for all its totals. */
const unitMaps = new WeakMap<Draft, Map<number, string | null>>();

function unitsOf(draft: Draft): Map<number, string | null> {
  const known = unitMaps.get(draft) ?? new Map(draft.lines.map((line) => [line.row, line.unit]));
  unitMaps.set(draft, known);
  return known;
}
