import type { Area } from '../core/model/cell-ref';
import { denied } from './errors';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import { EMPTY, ROWS, COLUMNS, sizeOf, without, type BookCell, type Style } from './cells';
import { readEntry } from './entry';
import type { Actor } from './events';

type Change = (cell: BookCell, row: number, col: number) => BookCell;

const MAX_CELLS = 5_000_000;

/** Throws AccessDenied where a protected sheet forbids the change. */
export function checkProtection(sheet: BookSheet, area: Area, option?: string): void {
  if (!sheet.protection) return;
  if (option) {
    if (sheet.protection.options[option] === true) return;
    throw denied();
  }
  for (let row = area.top; row <= Math.min(area.bottom, ROWS - 1); row++) {
    for (let col = area.left; col <= Math.min(area.right, COLUMNS - 1); col++) {
      if (sheet.cell(row, col)?.style?.locked !== false) throw denied();
    }
  }
}

/** What the cells of `area` hold now, to put them back. */
export function imageOf(sheet: BookSheet, area: Area): () => void {
  const before = [...sheet.stored(area)];
  return () => {
    for (const [row, col] of [...sheet.stored(area)]) sheet.put(row, col, undefined);
    for (const [row, col, cell] of before) sheet.put(row, col, cell);
  };
}

function change(sheet: BookSheet, area: Area, edit: Change): void {
  // A whole row or column is changed where it holds something; no file stores 16 million cells either.
  const all = sizeOf(area) <= MAX_CELLS / 10;
  const cells = all ? everyCell(area) : [...sheet.stored(area)];
  for (const [row, col] of cells) sheet.put(row, col, edit(sheet.cell(row, col) ?? EMPTY, row, col));
}

function* everyCell(area: Area): Generator<readonly [number, number]> {
  for (let row = area.top; row <= area.bottom; row++) for (let col = area.left; col <= area.right; col++) yield [row, col];
}

/** Contents of cells: refused on locked cells of a protected sheet, undoable, calculated, told to listeners. */
export function editCells(book: Book, actor: Actor, sheet: BookSheet, area: Area, label: string, edit: Change): void {
  checkProtection(sheet, area);
  const single = sizeOf(area) === 1;
  const before = single ? sheet.cell(area.top, area.left) : undefined;
  const restore = imageOf(sheet, area);
  change(sheet, area, edit);
  const told = () =>
    book.emit(actor, {
      type: 'changed',
      kind: 'RangeEdited',
      sheet,
      area,
      ...(single ? { before, after: sheet.cell(area.top, area.left) } : {}),
    });
  book.undo.push({
    actor,
    label,
    restore: () => {
      restore();
      recalculate(book, sheet, area);
      book.emit('user', { type: 'changed', kind: 'RangeEdited', sheet, area });
    },
  });
  recalculate(book, sheet, area);
  told();
}

/** The look of cells: no calculation, another event. */
export function styleCells(book: Book, actor: Actor, sheet: BookSheet, area: Area, label: string, edit: Change): void {
  checkProtection(sheet, area, 'allowFormatCells');
  const restore = imageOf(sheet, area);
  change(sheet, area, edit);
  book.undo.push({
    actor,
    label,
    restore: () => {
      restore();
      book.emit('user', { type: 'formatted', sheet, area });
    },
  });
  book.emit(actor, { type: 'formatted', sheet, area });
}

export function withStyle(cell: BookCell, style: Partial<{ [K in keyof Style]: Style[K] | undefined }>): BookCell {
  const merged = Object.fromEntries(Object.entries({ ...cell.style, ...style }).filter(([, value]) => value !== undefined));
  const rest = without(cell, 'style');
  return Object.keys(merged).length > 0 ? { ...rest, style: merged as Style } : rest;
}

/** A cell's contents replaced by an entry; look kept, spill forgotten. `culture` null: US marks, as in the API. */
export function enter(book: Book, cell: BookCell, input: string | number | boolean, local: boolean): BookCell {
  const entry = readEntry(input, cell.format, local ? book.culture : null);
  return { ...entry, ...(cell.style ? { style: cell.style } : {}) };
}

export function recalculate(book: Book, sheet: BookSheet, area: Area): void {
  if (book.calculationMode === 'Automatic') book.calculator?.edited(book, sheet, area);
}

/** A calculator's result for a formula cell: no edit, so neither undo nor onChanged. */
export function putResult(sheet: BookSheet, row: number, col: number, result: Pick<BookCell, 'value' | 'error' | 'errorMessage'>): void {
  const cell = sheet.cell(row, col);
  if (!cell) return;
  sheet.put(row, col, { ...without(cell, 'error', 'errorMessage'), ...result });
}
