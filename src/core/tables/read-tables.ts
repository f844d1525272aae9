import { leafOf } from './leaf';
import { cellQuantity } from '../model/quantity';
import { inArea } from '../model/cell-ref';
import type { Line, Quantity, Table } from '../model/table';
import type { Scan } from './cells/scan';
import type { Draft } from './draft';
import { columnsOf } from './layout/columns';
import { headTree } from './layout/head';
import type { Frame } from './layout/tables';
import { framesOf } from './layout/tables';
import { entriesOf, levelsOf, linesOf } from './outline/lines';
import { isTotalColumn } from './vocabulary/totals';

/** The tables of a sheet as far as words and layout tell: frames, heads, columns, lines. */
export function draftsOf(scan: Scan): Draft[] {
  return framesOf(scan).map((frame) => draftOf(scan, frame));
}

function draftOf(scan: Scan, frame: Frame): Draft {
  const tree = headTree(scan, frame);
  const columns = columnsOf(scan, frame, tree);
  const entries = entriesOf(scan, frame, columns);
  const levels = levelsOf(entries);
  return { frame, tree, columns, entries, levels, lines: linesOf(entries, levels) };
}

/** The draft as the rest of the program sees it. */
export function tableOf(draft: Draft, sheet: number): Table {
  const { frame, columns, lines, tree } = draft;
  const head = frame.head && { top: frame.head.top, left: frame.area.left, bottom: frame.head.bottom, right: frame.area.right };
  return {
    sheet,
    area: frame.area,
    header: head,
    body: frame.body,
    headerCells: tree.cells,
    numbering: frame.numbering,
    columns,
    lines,
    title: frame.title,
    unit: frame.unit,
  };
}

/** What the heads and labels say that a cell measures. */
export type QuantityAt = (row: number, col: number) => Quantity;

/** The quantity of any cell of the sheet's tables, for relations that no label made. */
export function quantityOf(drafts: readonly Draft[]): QuantityAt {
  const tables = drafts.map(({ frame, columns, lines }) => ({
    body: frame.body,
    columns: new Map(columns.map((c) => [c.col, c.quantity])),
    lines: quantitiesOf(lines),
  }));
  return (row, col) => {
    const table = tables.find((t) => inArea(t.body, row, col));
    return table ? cellQuantity(table.columns.get(col) ?? 'unknown', table.lines.get(row) ?? 'unknown') : 'unknown';
  };
}

/** What lines measure, by row, of those that say it: most say nothing, and there may be a million. */
export function quantitiesOf(lines: readonly Line[]): ReadonlyMap<number, Quantity> {
  const quantities = new Map<number, Quantity>();
  for (const { row, quantity } of lines) if (quantity !== 'unknown') quantities.set(row, quantity);
  return quantities;
}

/** The lines of a table (rows, or columns) that are called totals. */
export function totalsOf({ entries, columns }: Draft, axis: 'row' | 'column'): Set<number> {
  if (axis === 'row') return new Set(entries.filter((e) => e.total).map((e) => e.row));
  return new Set(columns.filter((c) => isTotalColumn(leafOf(c.path))).map((c) => c.col));
}
