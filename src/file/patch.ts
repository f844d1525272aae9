import { append } from '../core/collections/append';
import type { SheetEntry } from './book';
import { readBook } from './book';
import { CannotWrite } from './patch/cannot-write';
import type { CellEdit } from './patch/cells';
import { editCells } from './patch/cells';
import { settleCalculation } from './patch/calc';
import { BARE_STYLES, Fills } from './patch/fills';
import { freeFormulas } from './patch/formulas';
import { editNotes } from './patch/notes';
import { Parts } from './patch/parts';
import { prefixOf } from './xml';

export { CannotWrite };

/** What becomes of one cell of the file; what is undefined stays as it is. */
export interface FileEdit {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** In the unit that is stored; null empties the cell. A formula that stood there is gone. */
  readonly value?: number | string | null;
  /** "#FFC7CE"; null takes the fill away. */
  readonly fill?: string | null;
  readonly note?: string | null;
}

/**
 * Writes edits into an .xlsx and touches nothing else: every part that they do not concern keeps its very bytes and its
 * place in the archive (charts, pictures, custom XML, parts nobody knows). Needs no Node: the workbench saves with it.
 * Throws `Refused` where the file can't be read, `CannotWrite` where it can't take an edit.
 */
export function patchWorkbook(bytes: Uint8Array, edits: readonly FileEdit[]): Uint8Array {
  const parts = new Parts(bytes);
  const book = readBook(parts.archive, parts.budget);
  const bySheet = new Map<SheetEntry, FileEdit[]>();
  for (const edit of edits) {
    const sheet = book.sheets.find(({ name }) => name === edit.sheet);
    if (!sheet) throw new CannotWrite('no-sheet', { sheet: edit.sheet });
    append(bySheet, sheet, edit);
  }
  const fills = edits.some(({ fill }) => fill !== undefined) ? new Fills((book.styles && parts.text(book.styles)) ?? BARE_STYLES) : null;
  const overwritten = new Map([...bySheet].map(([sheet, some]) => [sheet, editSheet(parts, sheet, some, fills)]));
  if (fills) saveStyles(parts, book.part, book.styles, fills);
  if (edits.some(({ value }) => value !== undefined)) settleCalculation(parts, book, overwritten);
  return parts.save();
}

/** Returns the names of the cells whose formula was overwritten. */
function editSheet(parts: Parts, sheet: SheetEntry, edits: readonly FileEdit[], fills: Fills | null): readonly string[] {
  const cells = onePerCell(edits)
    .filter(({ value, fill }) => value !== undefined || fill !== undefined)
    .map((edit) => cellEdit(edit, fills));
  const notes = edits.flatMap(({ row, col, note }) => (note === undefined ? [] : [{ row, col, note }]));
  const xml = parts.text(sheet.part) ?? '';
  const root = prefixOf(xml, 'worksheet');
  const prefix = root ? `${root}:` : '';
  const freed = freeFormulas(xml, prefix, sheet.name, cells);
  if (cells.length > 0) parts.set(sheet.part, editCells(freed.xml, prefix, cells));
  if (notes.length > 0) editNotes(parts, sheet.part, notes);
  return freed.overwritten;
}

/** Several edits of one cell are one: later words on the same thing count. */
function onePerCell(edits: readonly FileEdit[]): FileEdit[] {
  const byCell = new Map<string, FileEdit>();
  for (const edit of edits) {
    const key = `${edit.row}:${edit.col}`;
    const said = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as unknown as FileEdit;
    byCell.set(key, { ...byCell.get(key), ...said });
  }
  return [...byCell.values()];
}

function cellEdit({ row, col, value, fill }: FileEdit, fills: Fills | null): CellEdit {
  return {
    row,
    col,
    ...(value === undefined ? {} : { value }),
    ...(fill === undefined ? {} : { style: (base: number) => fills!.styleWith(base, fill) }),
  };
}

function saveStyles(parts: Parts, bookPart: string, styles: string | null, fills: Fills): void {
  if (styles && parts.has(styles)) return parts.set(styles, fills.xml);
  const name = parts.freeName((n) => `xl/styles${n === 1 ? '' : n}.xml`);
  parts.set(name, fills.xml);
  parts.declare(name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  parts.relate(bookPart, 'styles', name);
}
