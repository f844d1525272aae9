import type { RowCol } from '../../core/model/cell-ref';
import { asTyped } from '../../core/text/formula/as-typed';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { listSeparator, localMarks } from '../../book/culture';
import { editCells, enter } from '../../book/edit';
import { ApiError } from '../../book/errors';

/** What the officer would see in Excel's formula bar: figures in full, in the machine's marks. */
export function contentText(book: Book, sheet: BookSheet, { row, col }: RowCol): string {
  const cell = sheet.cell(row, col);
  if (!cell) return '';
  if (cell.formula !== undefined) return asTyped(`=${cell.formula}`, { list: listSeparator(book.culture), decimal: book.culture.decimal });
  if (cell.error) return cell.error;
  if (typeof cell.value === 'number') return localMarks(String(cell.value), book.culture);
  return cell.value === null ? '' : String(cell.value);
}

/** Types into a cell; false where a protected sheet forbids it. `untyped`: the file knows texts only. */
export function typeInto(book: Book, sheet: BookSheet, { row, col }: RowCol, typed: string, untyped: boolean): boolean {
  try {
    const area = { top: row, left: col, bottom: row, right: col };
    editCells(book, 'user', sheet, area, 'values', (cell) =>
      untyped ? { ...cell, value: typed === '' ? null : typed } : enter(book, cell, typed, true),
    );
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'AccessDenied') return false;
    throw error;
  }
}
