import type { CellRef } from '../model/cell-ref';
import { State } from '../model/figures';
import type { Table } from '../model/table';
import type { SheetUnderstanding } from '../model/understanding';
import { fold } from '../text/fold';
import { remembered } from '../text/remember';
import { unitName } from '../tables/vocabulary/areas';
import { countWords, totalName } from '../tables/vocabulary/totals';

/** A table seen along its lines, or along its columns: who (places, groups, months) against what is said of them. */
export interface Side {
  readonly sheet: number;
  readonly table: Table;
  /** `row`: each of them is a line, `column`: each is a column. */
  readonly axis: 'row' | 'column';
  /** Their lines by name; what is named twice is left out. */
  readonly who: ReadonlyMap<string, number>;
  readonly what: readonly Measure[];
}

/** What one line across says of all of them. */
export interface Measure {
  readonly name: string;
  readonly line: number;
  readonly label: string;
  readonly rate: boolean;
}

/** Longer tables are lists of households, of which each says its own. */
const MOST_LINES = 300;

/** Both views of each table of a sheet. */
export function sidesOf({ sheet, tables, figures }: SheetUnderstanding): Side[] {
  return tables
    .filter((table) => table.lines.length <= MOST_LINES)
    .flatMap((table) => {
      const lines = table.lines.filter(({ role }) => role !== 'heading' && role !== 'note');
      const columns = table.columns.filter(({ role }) => role === 'figures');
      const last = (path: readonly string[]): string => path[path.length - 1] ?? '';
      const filled = (row: number): boolean => columns.some(({ col }) => figures.state[row * figures.cols + col] === State.Figure);
      const isRate = (quantity: string): boolean => quantity === 'rate' || quantity === 'norm';
      const rows = lines.filter(({ row }) => filled(row));
      return [
        {
          sheet,
          table,
          axis: 'row' as const,
          who: uniquely(rows.map(({ label, row }) => [whoIs(label), row])),
          what: columns.map(({ path, col, quantity }) => ({
            name: measureOf(path.join(' ')),
            line: col,
            label: path.join(' / '),
            rate: isRate(quantity),
          })),
        },
        {
          sheet,
          table,
          axis: 'column' as const,
          who: uniquely(columns.map(({ path, col }) => [whoIs(last(path)), col])),
          what: rows.map(({ label, row, quantity }) => ({ name: measureOf(label), line: row, label, rate: isRate(quantity) })),
        },
      ].map((side) => ({ ...side, what: named(side.what) }));
    });
}

function uniquely(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of pairs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(pairs.filter(([name]) => name !== '' && counts.get(name) === 1));
}

function named(what: readonly Measure[]): Measure[] {
  return what.filter(({ name }) => name !== '' && what.filter((other) => other.name === name).length === 1);
}

/** "Xã Ba Cụm", "1. Ba Cụm" and "Cộng Ba Cụm" are one; a total of all is the total. */
const whoIs = remembered((label): string => totalName(unitName(label)));

/** "Hộ nghèo / Số hộ", "Số hộ nghèo" and "Tổng số hộ nghèo" say one thing, in whatever order. */
const measureOf = remembered((head): string => {
  const words = fold(head)
    .split(/[^a-z0-9%]+/)
    .filter((word) => word !== '' && !countWords.has(word));
  return [...new Set(words)].sort().join(' ');
});

/** The cell that `side` has of `who` in `measure`. */
export function cellOf({ sheet, axis, who }: Side, name: string, { line }: Measure): CellRef {
  const own = who.get(name)!;
  return axis === 'row' ? { sheet, row: own, col: line } : { sheet, row: line, col: own };
}
