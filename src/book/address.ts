import type { Area } from '../core/model/cell-ref';
import { areaName, columnIndex, columnName, parseArea } from '../core/text/a1';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import { COLUMNS, ROWS } from './cells';
import { quoted } from './references';

export interface Spot {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export const WHOLE: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
export const allRows = (area: Area) => area.top === 0 && area.bottom === ROWS - 1;
export const allColumns = (area: Area) => area.left === 0 && area.right === COLUMNS - 1;
export const inSheet = (area: Area) =>
  area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS && area.top <= area.bottom && area.left <= area.right;

/** "A1:C3", "A:C", "2:4" without sheet. */
export function localAddress(area: Area): string {
  if (allColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (allRows(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaName(area);
}

export const sheetPrefix = (name: string): string => `${quoted(name)}!`;

export function addressOf(spot: Spot): string {
  return `${sheetPrefix(spot.sheet.name)}${localAddress(spot.area)}`;
}

/** "Sheet!A1:B2", "A:C", "3:4" or a defined name → spot; null where it is none of them. `home`: the sheet of bare references. */
export function readAddress(book: Book, text: string, home: BookSheet): Spot | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim().replace(/^=/, ''));
  const sheet = match ? book.sheet((match[1] ?? match[2]!).replace(/''/g, "'")) : home;
  if (!sheet) return null;
  const local = match ? match[3]! : text.trim().replace(/^=/, '');
  const area = parseArea(local) ?? lineArea(local);
  if (area) return inSheet(area) ? { sheet, area } : null;
  if (match) return null;
  const name = book.names.find(
    (known) => known.name.toLowerCase() === local.toLowerCase() && (known.sheet === null || known.sheet === sheet),
  );
  return name ? readAddress(book, name.formula, sheet) : tableArea(book, local);
}

function tableArea(book: Book, name: string): Spot | null {
  const table = book.tables.find((known) => known.name.toLowerCase() === name.toLowerCase());
  return table ? { sheet: table.sheet, area: { ...table.area, top: table.area.top + (table.headers ? 1 : 0) } } : null;
}

/** "A:C" or "$2:$4". */
function lineArea(text: string): Area | null {
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { top: Math.min(a, b), bottom: Math.max(a, b), left: 0, right: COLUMNS - 1 };
  }
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (!columns) return null;
  const [a, b] = [columnIndex(columns[1]!), columnIndex(columns[2]!)];
  return { top: 0, bottom: ROWS - 1, left: Math.min(a, b), right: Math.max(a, b) };
}
