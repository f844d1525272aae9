import { fold } from '../../text/fold';
import type { Quantity } from '../../model/table';
import type { Draft } from '../draft';
import { begunWith } from '../quantity';

/** Households do not add to people: parts must be measured as their whole is, or, where it states no unit, all in one; nor do people add to tons. */
export function sameUnit(draft: Draft, whole: number, rows: readonly number[]): boolean {
  const { units, measures } = unitsOf(draft);
  const stated = [whole, ...rows].flatMap((row) => units.get(row) ?? []);
  return (
    new Set(stated.map(fold)).size <= 1 &&
    !(rows.some((row) => measures.get(row) === 'count') && rows.some((row) => measures.get(row) === 'amount'))
  );
}

/**
 * The columns of `columns` in which `rows` may add up to `whole`, null where they may not. Days, sets and persons do not, but what they cost does: where
 * the units of the lines differ and the total states none, in the columns that are headed as money.
 */
export function columnsInUnit(draft: Draft, whole: number, rows: readonly number[], columns: readonly number[]): readonly number[] | null {
  if (sameUnit(draft, whole, rows)) return columns;
  const { units } = unitsOf(draft);
  if (units.get(whole) || rows.some((row) => !units.get(row))) return null;
  const money = draft.columns.filter((c) => c.quantity === 'amount' && columns.includes(c.col)).map((c) => c.col);
  return money.length ? money : null;
}

interface Units {
  /** Of the lines that state one. */
  readonly units: ReadonlyMap<number, string>;
  /** What labels begin with, where they tell: "Số lao động …" counts, "Sản lượng …" amounts. */
  readonly measures: ReadonlyMap<number, Quantity>;
}

/** Units by row; one map a table, for all its totals. */
const unitMaps = new WeakMap<Draft, Units>();

function unitsOf(draft: Draft): Units {
  const known = unitMaps.get(draft) ?? {
    units: new Map(draft.lines.flatMap(({ row, unit }) => (unit === null ? [] : [[row, unit] as const]))),
    measures: new Map(draft.lines.flatMap(({ row, label }) => (label === '' ? [] : [[row, begunWith(label)] as const]))),
  };
  unitMaps.set(draft, known);
  return known;
}
