import type { Figures } from '../../model/figures';
import { Origin, State } from '../../model/figures';
import { cellQuantity } from '../../model/quantity';
import type { Quantity } from '../../model/table';
import type { Draft } from '../../tables/draft';
import { quantitiesOf } from '../../tables/read-tables';
import { isChangeHead } from '../../tables/vocabulary/changes';
import type { FigureColumn } from './figure-columns';
import type { Look } from './look';

/** What the lines of a table measure, by row; one map a table, for all its columns. */
const quantityMaps = new WeakMap<Draft, ReadonlyMap<number, Quantity>>();

function measuresOf(draft: Draft): ReadonlyMap<number, Quantity> {
  const known = quantityMaps.get(draft) ?? quantitiesOf(draft.lines);
  quantityMaps.set(draft, known);
  return known;
}

/** The figures of a column that count something and are nearly all whole, as counts are. */
export interface Counts {
  readonly rows: readonly number[];
  /** The sizes of the whole ones other than zero, ascending. */
  readonly sizes: readonly number[];
  /** The head or a line says that they are counts. */
  readonly stated: boolean;
  /** Just one of them is below zero, and nothing says that it may be. */
  readonly lone: boolean;
}

const known = new WeakMap<FigureColumn, Counts | null>();

/** The counts of a column; null where it has none, or they are in order, as in nearly every column. */
export function countsIn(look: Look, column: FigureColumn): Counts | null {
  const before = known.get(column);
  if (before !== undefined) return before;
  const counts = readCounts(look, column);
  known.set(column, counts);
  return counts;
}

function readCounts({ figures }: Look, { draft, column, filled }: FigureColumn): Counts | null {
  if (column.quantity === 'rate' || column.quantity === 'norm') return null;
  const quantities = measuresOf(draft);
  const rows: number[] = [];
  const sizes: number[] = [];
  let whole = 0;
  let negatives = 0;
  let stated = column.quantity === 'count';
  for (const row of filled) {
    const line = quantities.get(row) ?? 'unknown';
    const quantity = cellQuantity(column.quantity, line);
    if (quantity !== 'count' && quantity !== 'unknown') continue;
    // 96 % below a population says how many of it answered: it counts nothing itself.
    if ((figures.origin[row * figures.cols + column.col]! & Origin.PercentFormat) !== 0) continue;
    rows.push(row);
    stated ||= line === 'count';
    const value = figures.value[row * figures.cols + column.col]!;
    if (value < 0) negatives++;
    if (!Number.isInteger(value)) continue;
    whole++;
    if (value !== 0) sizes.push(Math.abs(value));
  }
  if (rows.length < 3 || whole < 0.7 * rows.length) return null;
  // Several negative figures are meant: changes, balances.
  const lone = negatives === 1 && column.quantity === 'count' && !isChangeHead(column.path.join(' '));
  return whole === rows.length && !lone ? null : { rows, sizes: sizes.sort((a, b) => a - b), stated, lone };
}

/**
 * The thousands that the figure of a row was meant to be, 1855 of 1.855; null where it does not stand among thousands. Three
 * decimals, of which a count may have lost zeros (1.850): never a result of a formula, never a percentage, and not in a line of
 * decimals (earnings a share, hours, rates).
 */
export function thousandsMeant({ figures }: Look, { draft, column }: FigureColumn, row: number, { sizes, stated }: Counts): number | null {
  const at = row * figures.cols + column.col;
  const value = figures.value[at]!;
  if (Number.isInteger(value) || value <= 0 || value >= 1000) return null;
  if ((figures.origin[at]! & (Origin.Formula | Origin.PercentFormat)) !== 0) return null;
  const thousandfold = Math.round(value * 1000);
  if (Math.abs(value * 1000 - thousandfold) >= 1e-6 || (!stated && thousandfold % 10 === 0)) return null;
  return !isLineOfDecimals(figures, draft, row, at) && fitsAmong(thousandfold, sizes, value) ? thousandfold : null;
}

/** Most other figures of the line have decimals too. */
function isLineOfDecimals(figures: Figures, draft: Draft, row: number, at: number): boolean {
  const others = draft.columns
    .filter(({ role, quantity }) => role === 'figures' && quantity !== 'rate' && quantity !== 'norm')
    .map(({ col }) => row * figures.cols + col)
    .filter((other) => other !== at && figures.state[other] === State.Figure && figures.value[other] !== 0);
  return others.length > 0 && 2 * others.filter((other) => !Number.isInteger(figures.value[other]!)).length > others.length;
}

/** Where one figure in twenty is as small as the decimal, it is no stranger to its column. */
const MOST_SMALLER = 0.05;

/** 1.855 stands among thousands where 1,855 is of their size and 1.855 is smaller than all but a few. `sizes` ascend. */
function fitsAmong(thousandfold: number, sizes: readonly number[], value: number): boolean {
  const largest = sizes[sizes.length - 1] ?? 0;
  const typical = sizes[sizes.length >> 1] ?? 0;
  const smaller = sizes.filter((size) => size <= value).length;
  return (
    thousandfold <= largest * 3 &&
    smaller <= MOST_SMALLER * sizes.length &&
    Math.abs(Math.log10(thousandfold / typical)) < Math.abs(Math.log10(value / typical))
  );
}
