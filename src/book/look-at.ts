import type { Area } from '../core/model/cell-ref';
import { ApiError, notFound } from './errors';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import type { Actor } from './events';

/** Makes a sheet the active one; a hidden sheet cannot be. */
export function activate(book: Book, actor: Actor, sheet: BookSheet): void {
  if (!book.sheets.includes(sheet)) throw notFound();
  if (sheet.visibility !== 'visible')
    throw new ApiError('InvalidOperation', 'This operation is not permitted for the current object: the worksheet is hidden.');
  if (book.active === sheet) return;
  const before = book.active;
  book.active = sheet;
  book.emit(actor, { type: 'deactivated', sheet: before });
  book.emit(actor, { type: 'activated', sheet });
}

const sameArea = (a: Area, b: Area) => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Selecting cells of another sheet activates it, as in Excel. */
export function select(book: Book, actor: Actor, sheet: BookSheet, area: Area): void {
  const before = book.selection;
  activate(book, actor, sheet);
  if (before.sheet === sheet && sameArea(before.area, area)) return;
  book.selection = { sheet, area };
  book.emit(actor, { type: 'selected', sheet, area });
}
