import type { Figures } from '../model/figures';
import { State } from '../model/figures';
import type { Table } from '../model/table';
import { countMultiples, informativeDecimals } from './mining/units';

/** To what the figures of a table may have been rounded, as far as their digits show it. */
export interface Grain {
  /** All whole figures are multiples of it; 1 where they have nothing in common. */
  readonly base: number;
  /** Decimals that say anything: 1.228,50 beside 586,60 has one. */
  readonly decimals: number;
}

/** Digits don't change, whatever is found out about the figures; asked for before and after their relations are known. */
const grains = new WeakMap<Table, Grain>();

export function grainOf(table: Table, figures: Figures): Grain {
  const grain = grains.get(table) ?? { base: commonBase(table, figures), decimals: mostDecimals(table, figures) };
  grains.set(table, grain);
  return grain;
}

/** Published tables round counts too: then all figures of the table are multiples of one unit. */
const PUBLISHING_BASES: readonly number[] = [1000, 500, 100, 50, 10, 5, 3];

/** The unit of a table of which all figures, one slip in twelve aside, are multiples; 1 where there is none. */
function commonBase(table: Table, figures: Figures): number {
  const distinct = new Set<number>();
  const multiples = PUBLISHING_BASES.map(() => 0);
  let n = 0;
  const cells = table.columns.length * table.lines.length;
  for (const { col, role, quantity } of table.columns) {
    if (role !== 'figures' || quantity === 'rate' || quantity === 'norm') continue;
    for (const { row } of table.lines) {
      const at = row * figures.cols + col;
      const value = figures.value[at]!;
      // Columns of percentages beside the counts are not rounded to the same unit.
      if (figures.state[at] !== State.Figure || value === 0 || !Number.isInteger(value)) continue;
      n++;
      countMultiples(value, PUBLISHING_BASES, multiples);
      if (distinct.size < 8) distinct.add(value);
      // Long tables show soon that they have no base.
      if (n % 1024 === 0 && multiples.every((m) => n - m > mayMiss(cells))) return 1;
    }
  }
  if (distinct.size < 8) return 1;
  return PUBLISHING_BASES.find((_, k) => n - multiples[k]! <= mayMiss(n)) ?? 1;
}

/** So many of `n` figures may be slips. */
function mayMiss(n: number): number {
  return n < 12 ? 0 : Math.max(1, Math.floor(n / 50));
}

/** Marks in halves or quarters: nothing was rounded to the last printed place, or other digits than 0 and 5 would stand there. */
export function inSteps(table: Table, figures: Figures, decimals: number): boolean {
  let broken = 0;
  let others = 0;
  eachAdding(table, figures, (at) => {
    const scaled = Math.round(figures.value[at]! * 10 ** decimals);
    if (decimals === 0 || figures.decimals[at] === 0 || scaled % 10 === 0) return;
    if (scaled % 5 === 0) broken++;
    else others++;
  });
  return broken >= STEPS && 12 * others <= broken;
}

/** Figures with a last digit of 5 and no other: by chance once in 5^8. */
const STEPS = 8;

/** The most decimals that any figure of the table fills with more than zeros. */
function mostDecimals(table: Table, figures: Figures): number {
  let decimals = 0;
  eachAdding(table, figures, (at) => {
    if (figures.decimals[at]! > decimals)
      decimals = Math.max(decimals, informativeDecimals(figures.value[at]!, Math.min(8, figures.decimals[at]!)));
  });
  return decimals;
}

/** Every figure of the table that adds up to something: rates keep their own rounding. */
export function eachAdding(table: Table, figures: Figures, visit: (at: number, quantity: string) => void): void {
  for (const column of table.columns) {
    if (column.role !== 'figures' || column.quantity === 'rate' || column.quantity === 'norm') continue;
    for (const line of table.lines) {
      if (line.quantity === 'rate' || line.quantity === 'norm') continue;
      const at = line.row * figures.cols + column.col;
      if (figures.state[at] === State.Figure) visit(at, line.quantity === 'unknown' ? column.quantity : line.quantity);
    }
  }
}
