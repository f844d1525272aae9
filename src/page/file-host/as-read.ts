import { OWN_SHEET_NAME, readOwnMark, withoutOwnSheets } from '../../core/notes/own-sheets';
import { readNotes } from '../../core/notes/notes';
import { NO_NOTES, NOTES_NAMESPACE } from '../../core/model/notes';
import type { Notes } from '../../core/model/notes';
import type { Cell, DefinedName, Sheet, Workbook } from '../../core/model/sheet';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import type { BookCell } from '../../book/cells';
import type { SheetThen } from '../../book/save/baseline';
import { partsOf } from './xml-parts';

type Row = readonly (Cell | undefined)[];

/** A workbook as its file was read, and the book that was made of it then: what is told apart is what was done since. */
export interface Origin {
  readonly read: Workbook;
  /** One for each sheet of `read`, in its order. */
  readonly then: readonly SheetThen[];
}

/** The sheets that are checked: all but those that we wrote. The order is that of `Workbook.sheets`. */
export function checkedSheets(book: Book): BookSheet[] {
  const ours = new Set(book.names.filter(isMark).map(({ sheet }) => sheet));
  return book.sheets.filter((sheet) => !ours.has(sheet));
}

const isMark = ({ name, formula }: Book['names'][number]): boolean =>
  name.toLowerCase() === OWN_SHEET_NAME && readOwnMark(formula) !== null;

/**
 * The book as it stands now, in the words of a reading. What was not touched since is the very object that was read, so that a
 * check here and one of the file on disk say the same.
 */
export function workbookNow(origin: Origin, book: Book): Workbook {
  const sheets = book.sheets.map((sheet) => sheetNow(origin, sheet));
  const notes = notesNow(book) ?? damagedNotes(origin);
  const names = book.names.map((name) => nameOf(name, book));
  return withoutOwnSheets({ sheets, ...(origin.read.names || names.length > 0 ? { names } : {}), ...(notes && { notes }) });
}

function sheetNow({ read, then }: Origin, sheet: BookSheet): Sheet {
  const index = then.findIndex((one) => one.sheet === sheet);
  const before = read.sheets[index];
  if (!before) return { ...BARE, name: sheet.name, cells: sheet.rows.map((row) => row?.map((cell) => cell && cellOf(cell))) };
  const { rows } = then[index]!.state;
  let touched = false;
  const cells = Array.from({ length: Math.max(sheet.rows.length, before.cells.length) }, (_, row) => {
    const now = rowNow(before.cells[row], rows[row], sheet.rows[row]);
    touched ||= now !== before.cells[row];
    return now;
  });
  return touched ? { ...before, cells } : before;
}

const BARE: Sheet = { name: '', visibility: 'visible', cells: [], merges: [], hiddenRows: new Set(), hiddenCols: new Set() };

type BookRow = readonly (BookCell | undefined)[] | undefined;

function rowNow(read: Row | undefined, then: BookRow, now: BookRow): Row | undefined {
  let row = read;
  for (let col = 0; col < (now?.length ?? 0); col++) {
    if (now![col] === then?.[col] || isSame(now![col], then?.[col])) continue;
    const changed = [...(row ?? [])];
    changed[col] = now![col] && cellOf(now![col]!, read?.[col]);
    row = changed;
  }
  return row;
}

/** A colour of ours makes another cell of it, and no other reading. */
function isSame(a: BookCell | undefined, b: BookCell | undefined): boolean {
  return (a?.value ?? null) === (b?.value ?? null) && a?.formula === b?.formula && a?.error === b?.error && a?.format === b?.format;
}

function cellOf({ value, formula, format, error, style }: BookCell, before?: Cell): Cell {
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    ...(error === undefined ? {} : { error }),
    ...(style?.bold ? { bold: true } : {}),
    ...(style?.indent ? { indent: style.indent } : {}),
    ...(before?.oldFont ? { oldFont: before.oldFont } : {}),
  };
}

function nameOf({ name, formula, sheet }: Book['names'][number], book: Book): DefinedName {
  const plain = { name, formula: formula.replace(/^=/, '') };
  return sheet ? { ...plain, sheet: book.sheets.indexOf(sheet) } : plain;
}

/** The reasons that are recorded in the book now; undefined where there is no part of them. */
export function notesNow(book: Book): Notes | undefined {
  const [xml] = partsOf(book, NOTES_NAMESPACE);
  return xml === undefined ? undefined : readNotes(xml);
}

/** What a damaged part held can't be told any more: that it was there stays said. */
function damagedNotes({ read }: Origin): Notes | undefined {
  const aside = read.notes?.aside;
  return aside && { ...NO_NOTES, aside };
}
