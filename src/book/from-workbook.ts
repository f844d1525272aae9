import type { Cell, Sheet, Workbook } from '../core/model/sheet';
import { Book } from './book';
import type { BookSheet } from './book-sheet';
import type { BookCell } from './cells';

/** The workbench's workbook over one that was read from a file or written in a test. */
export function bookOf(workbook: Workbook, name?: string): Book {
  const book = new Book(name);
  for (const read of workbook.sheets) fill(book.addSheet(read.name), read);
  for (const { name: defined, formula, sheet } of workbook.names ?? []) {
    book.names.push({
      name: defined,
      formula: `=${formula}`,
      visible: true,
      comment: '',
      sheet: sheet === undefined ? null : book.sheets[sheet]!,
    });
  }
  book.active = book.sheets.find((sheet) => sheet.visibility === 'visible') ?? book.sheets[0]!;
  book.selection = { sheet: book.active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return book;
}

function fill(sheet: BookSheet, read: Sheet): void {
  sheet.visibility = read.visibility;
  sheet.merges = [...read.merges];
  for (const row of read.hiddenRows) sheet.hiddenRows.add(row);
  for (const col of read.hiddenCols) sheet.hiddenCols.add(col);
  read.cells.forEach((cells, row) => cells?.forEach((cell, col) => cell && sheet.put(row, col, bookCell(cell))));
}

function bookCell({ bold, indent, ...cell }: Cell): BookCell {
  if (!bold && !indent) return cell;
  return { ...cell, style: { ...(bold ? { bold } : {}), ...(indent ? { indent, horizontal: 'Left' } : {}) } };
}
