import type { Area } from '../core/model/cell-ref';
import { COLUMNS, intersect, ROWS } from './cells';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import { checkProtection, imageOf } from './edit';
import type { Actor } from './events';

/** Hides or shows the rows or columns that `area` touches. */
export function hideLines(book: Book, actor: Actor, sheet: BookSheet, axis: 'row' | 'column', area: Area, hide: boolean): void {
  checkProtection(sheet, area, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const [set, first, last] =
    axis === 'row' ? ([sheet.hiddenRows, area.top, area.bottom] as const) : ([sheet.hiddenCols, area.left, area.right] as const);
  const before = [...set];
  for (let line = first; line <= last; line++) {
    if (hide) set.add(line);
    else set.delete(line);
  }
  const lines = axis === 'row' ? { ...area, left: 0, right: COLUMNS - 1 } : { ...area, top: 0, bottom: ROWS - 1 };
  const told = (by: Actor, hidden: boolean) =>
    book.emit(by, { type: axis === 'row' ? 'rowsHidden' : 'columnsHidden', sheet, area: lines, hidden });
  book.undo.push({
    actor,
    label: `hide ${axis}s`,
    restore: () => {
      set.clear();
      for (const line of before) set.add(line);
      told('user', !hide);
    },
  });
  told(actor, hide);
}

/** Merges keep only the first cell's contents. */
export function merge(book: Book, actor: Actor, sheet: BookSheet, area: Area, across: boolean): void {
  checkProtection(sheet, area);
  const bands = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }))
    : [area];
  remember(book, actor, sheet, area, 'merge');
  for (const band of bands) {
    sheet.merges = [...sheet.merges.filter((merged) => !intersect(merged, band)), band];
    for (const [row, col, { style }] of [...sheet.stored(band)]) {
      if (row !== band.top || col !== band.left) sheet.put(row, col, style ? { value: null, style } : undefined);
    }
  }
  book.emit(actor, { type: 'merged', sheet, area });
}

export function unmerge(book: Book, actor: Actor, sheet: BookSheet, area: Area): void {
  checkProtection(sheet, area);
  remember(book, actor, sheet, area, 'unmerge');
  sheet.merges = sheet.merges.filter((merged) => !intersect(merged, area));
  book.emit(actor, { type: 'merged', sheet, area });
}

function remember(book: Book, actor: Actor, sheet: BookSheet, area: Area, label: string): void {
  const merges = sheet.merges;
  const cells = imageOf(sheet, area);
  book.undo.push({
    actor,
    label,
    restore: () => {
      sheet.merges = merges;
      cells();
      book.emit('user', { type: 'merged', sheet, area });
    },
  });
}
