import type { Visibility } from '../core/model/sheet';
import { denied, invalid, invalidOperation } from './errors';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import type { Actor } from './events';
import { reshape } from './reshape';
import { activate } from './look-at';

// None of these can be undone in Excel: the history is lost.

function checkStructure(book: Book): void {
  if (book.structureProtected) throw denied();
}

const visibleSheets = (book: Book) => book.sheets.filter((sheet) => sheet.visibility === 'visible');

export function renameSheet(book: Book, actor: Actor, sheet: BookSheet, name: string): void {
  checkStructure(book);
  book.checkName(name, sheet);
  const before = sheet.name;
  if (before === name) return;
  reshape(book, { kind: 'name', sheet: before, to: name });
  sheet.name = name;
  book.undo.clear('a sheet was renamed');
  book.emit(actor, { type: 'renamed', sheet, before, after: name });
}

export function moveSheet(book: Book, actor: Actor, sheet: BookSheet, position: number): void {
  checkStructure(book);
  if (position < 0 || position >= book.sheets.length) throw invalid('Worksheet.position');
  const before = book.sheets.indexOf(sheet);
  book.sheets.splice(before, 1);
  book.sheets.splice(position, 0, sheet);
  book.undo.clear('a sheet was moved');
  book.emit(actor, { type: 'moved', sheet, before, after: position });
}

/** A workbook keeps one visible sheet; a deleted active sheet hands over to its neighbour. */
export function deleteSheet(book: Book, actor: Actor, sheet: BookSheet): void {
  checkStructure(book);
  // Excel's own words: a very hidden sheet must be shown before it can go.
  if (sheet.visibility === 'veryHidden') throw invalidOperation('Worksheet.delete');
  leave(book, actor, sheet, 'Worksheet.delete');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  for (const list of [book.comments, book.tables, book.names] as { sheet: BookSheet | null }[][]) {
    for (let i = list.length - 1; i >= 0; i--) if (list[i]!.sheet === sheet) list.splice(i, 1);
  }
  book.undo.clear('a sheet was deleted');
  book.emit(actor, { type: 'deleted', sheet });
}

export function showSheet(book: Book, actor: Actor, sheet: BookSheet, visibility: Visibility): void {
  checkStructure(book);
  if (sheet.visibility === visibility) return;
  if (visibility !== 'visible') leave(book, actor, sheet, 'Worksheet.visibility');
  const before = sheet.visibility;
  sheet.visibility = visibility;
  book.emit(actor, { type: 'shown', sheet, before, after: visibility });
}

function leave(book: Book, actor: Actor, sheet: BookSheet, where: string): void {
  const others = visibleSheets(book).filter((other) => other !== sheet);
  if (others.length === 0) throw invalidOperation(where);
  if (book.active !== sheet) return;
  const place = book.sheets.indexOf(sheet);
  const next = others.find((other) => book.sheets.indexOf(other) > place) ?? others.at(-1)!;
  activate(book, actor, next);
  book.selection = { sheet: next, area: { top: 0, left: 0, bottom: 0, right: 0 } };
}
