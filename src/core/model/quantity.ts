import type { RowCol } from './cell-ref';
import type { Quantity, Table } from './table';

/** "% so với kế hoạch" is a rate in every line; else the line's own unit decides, then the column. */
export function cellQuantity(column: Quantity, line: Quantity): Quantity {
  if (column === 'rate' || column === 'norm') return column;
  return line === 'unknown' ? column : line;
}

/** What the line and the column of a cell say that it measures, and in what unit. */
export function measuredAt({ columns, lines }: Table, { row, col }: RowCol): { readonly quantity: Quantity; readonly unit: string | null } {
  const [line, column] = [lines.find((l) => l.row === row), columns.find((c) => c.col === col)];
  return { quantity: cellQuantity(column?.quantity ?? 'unknown', line?.quantity ?? 'unknown'), unit: line?.unit ?? column?.unit ?? null };
}
