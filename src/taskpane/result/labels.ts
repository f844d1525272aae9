import type { CellRef } from '../../core/model/cell-ref';
import { inArea } from '../../core/model/cell-ref';
import type { Report } from '../../core/model/report';
import type { Column, Table } from '../../core/model/table';
import { tidy } from '../../core/text/fold';

/** The words at the head of a column: its lowest heading, with as many above it as tell it from the other columns. */
export function columnLabel(column: Column, table: Table): string {
  const path = column.path.map(tidy).filter((text, i, all) => text !== all[i - 1]);
  if (path.length === 0) return column.number ?? '';
  for (let length = 1; length < path.length; length++) {
    const tail = path.slice(-length).join(' / ');
    if (!table.columns.some((other) => other.col !== column.col && other.path.map(tidy).join(' / ').endsWith(tail))) return tail;
  }
  return path.join(' / ');
}

function tableAt(cell: CellRef, report: Report): Table | undefined {
  return report.sheets[cell.sheet]?.tables.find((table) => inArea(table.area, cell.row, cell.col));
}

/** Which of the two names of a cell is told. */
export type Side = 'line' | 'column' | 'both';

/** "Xã Ba Cụm Bắc · Hộ nghèo": the line and the column of a cell, as far as they have names. */
export function labelOf(cell: CellRef, report: Report, side: Side = 'both'): string {
  const table = tableAt(cell, report);
  if (!table) return '';
  const line = table.lines.find((candidate) => candidate.row === cell.row);
  const column = table.columns.find((candidate) => candidate.col === cell.col);
  const names = [side === 'column' ? '' : tidy(line?.label ?? ''), side === 'line' || !column ? '' : columnLabel(column, table)];
  return names.filter(Boolean).join(' · ');
}
