import { OWN_SHEET_NAME, ownMark, readOwnMark } from '../../core/notes/own-sheets';
import type { OwnSheet, SheetToWrite } from '../../host/host';
import { OWN_SHEETS } from '../../host/host';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { deleteSheet } from '../../book/sheets';
import { POINTS_A_CHARACTER } from '../../book/sizes';

/** Points that a column has beside its text. */
const POINTS_BESIDES = 4;

const kindOf = ({ name, formula }: Book['names'][number]): string | undefined =>
  name.toLowerCase() === OWN_SHEET_NAME ? readOwnMark(formula)?.kind : undefined;

/** Which of our sheets stand in the book. */
export function ownSheetsOf(book: Book): OwnSheet[] {
  return OWN_SHEETS.filter((kind) => book.names.some((name) => kindOf(name) === kind));
}

/** Writes the sheet as the last one, in the place of an older one of its kind. */
export function writeOwnSheet(book: Book, kind: OwnSheet, title: string, written: SheetToWrite): BookSheet {
  removeOwnSheet(book, kind);
  const sheet = book.addSheet(freeName(book, title), 'addin');
  fill(sheet, written);
  book.names.push({
    name: OWN_SHEET_NAME,
    formula: ownMark({ kind, id: sheet.id, name: sheet.name }),
    visible: false,
    comment: '',
    sheet,
  });
  book.emit('addin', { type: 'redrawn', sheet });
  return sheet;
}

export function removeOwnSheet(book: Book, kind: OwnSheet): void {
  for (const name of book.names.filter((one) => kindOf(one) === kind)) {
    book.names.splice(book.names.indexOf(name), 1);
    if (name.sheet) deleteSheet(book, 'addin', name.sheet);
  }
}

function freeName(book: Book, title: string): string {
  let name = title;
  for (let n = 2; book.sheet(name); n++) name = `${title} (${n})`;
  return name;
}

function fill(sheet: BookSheet, { rows, widths, bold }: SheetToWrite): void {
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      sheet.put(r, c, { value, style: { vertical: 'Top', wrap: typeof value === 'string', ...(bold.includes(r) ? { bold: true } : {}) } });
    }),
  );
  widths.forEach((width, c) => sheet.columnWidths.set(c, width * POINTS_A_CHARACTER + POINTS_BESIDES));
}
