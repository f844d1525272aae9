import { denied } from './errors';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import type { Actor } from './events';

/** The options Excel gives where none are set. */
const PROTECTION_DEFAULTS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

// Neither can be undone in Excel.
export function protectSheet(
  book: Book,
  actor: Actor,
  sheet: BookSheet,
  options: Readonly<Record<string, unknown>> = {},
  password?: string,
): void {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null && value !== undefined));
  sheet.protection = { options: { ...PROTECTION_DEFAULTS, ...given }, ...(password ? { password } : {}) };
  book.undo.clear('a sheet was protected');
  book.emit(actor, { type: 'protected', sheet, isProtected: true });
}

export function unprotectSheet(book: Book, actor: Actor, sheet: BookSheet, password?: string): void {
  if (!sheet.protection) return;
  if (sheet.protection.password && sheet.protection.password !== password) throw denied('WorksheetProtection.unprotect');
  sheet.protection = null;
  book.undo.clear('a sheet was unprotected');
  book.emit(actor, { type: 'protected', sheet, isProtected: false });
}
