import type { CellPlace } from '../../core/model/place';
import { inArea } from '../../core/model/place';
import type { Report } from '../../core/model/report';
import type { Column, Table } from '../../core/model/table';
import { tidy } from '../../core/text/fold';

/** The words that stand at the head of a column: its lowest heading that is no bare number. */
export function columnLabel(column: Column): string {
  return tidy(column.path[column.path.length - 1] ?? column.number ?? '');
}

function tableAt(place: CellPlace, report: Report): Table | undefined {
  return report.sheets[place.sheet]?.tables.find((table) => inArea(table.area, place.row, place.col));
}

/** Which of the two names of a cell is told. */
export type Side = 'line' | 'column' | 'both';

/** "Xã Ba Cụm Bắc · Hộ nghèo": the line and the column of a cell, as far as they have names. */
export function labelOf(place: CellPlace, report: Report, side: Side = 'both'): string {
  const table = tableAt(place, report);
  if (!table) return '';
  const line = table.lines.find((candidate) => candidate.row === place.row);
  const column = table.columns.find((candidate) => candidate.col === place.col);
  const names = [side === 'column' ? '' : tidy(line?.label ?? ''), side === 'line' || !column ? '' : columnLabel(column)];
  return names.filter(Boolean).join(' · ');
}
