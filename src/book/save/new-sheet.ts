import { cellName } from '../../core/text/a1';
import { escapeXml } from '../../file/xml';
import type { BookSheet } from '../book-sheet';
import { POINTS_A_CHARACTER } from '../sizes';
import type { BookCell } from '../cells';
import { stored } from './results';
import type { Looks } from './looks-written';

/** A sheet that the file does not have yet, written whole: the result sheet, or one the person added. */
export function sheetXml(sheet: BookSheet, looks: Looks): string {
  const columns = [...sheet.columnWidths]
    .sort(([a], [b]) => a - b)
    .map(([col, points]) => `<col min="${col + 1}" max="${col + 1}" width="${(points / POINTS_A_CHARACTER).toFixed(2)}" customWidth="1"/>`);
  const rows = sheet.rows.map((cells, row) => rowXml(cells, row, looks)).join('');
  const merges = sheet.merges.map((area) => `<mergeCell ref="${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView workbookViewId="0"${sheet.showGridlines ? '' : ' showGridLines="0"'}/></sheetViews>` +
    `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${rows}</sheetData>` +
    `${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}</worksheet>`
  );
}

function rowXml(cells: readonly (BookCell | undefined)[] | undefined, row: number, looks: Looks): string {
  const written = [...(cells ?? [])].map((cell, col) => (cell ? cellXml(cell, cellName(row, col), looks) : '')).join('');
  return written ? `<row r="${row + 1}">${written}</row>` : '';
}

function cellXml(cell: BookCell, name: string, looks: Looks): string {
  const style = looks.numberOf(cell.style, cell.format);
  const opening = `<c r="${name}"${style > 0 ? ` s="${style}"` : ''}`;
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`;
  if (typeof cell.value === 'string' && !formula)
    return cell.value === ''
      ? `${opening}/>`
      : `${opening} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.value)}</t></is></c>`;
  const { type, text } = stored(cell);
  if (text === null && !formula) return style > 0 ? `${opening}/>` : '';
  return `${opening}${type ? ` t="${type}"` : ''}>${formula}${text === null ? '' : `<v>${escapeXml(text)}</v>`}</c>`;
}
