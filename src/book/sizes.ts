import type { Area } from '../core/model/cell-ref';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import { display } from './display';
import { checkProtection } from './edit';
import type { Actor } from './events';
import { greatest } from '../core/collections/of-many';

/** Points of a column of 8.43 characters and of a row of 11-point Calibri. */
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;
/** Points of one character of Calibri 11, by which files measure columns. */
export const POINTS_A_CHARACTER = 5.25;

export function sizeLines(book: Book, actor: Actor, sheet: BookSheet, axis: 'row' | 'column', area: Area, points: number): void {
  checkProtection(sheet, area, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const [sizes, first, last] =
    axis === 'row' ? ([sheet.rowHeights, area.top, area.bottom] as const) : ([sheet.columnWidths, area.left, area.right] as const);
  const before = new Map(sizes);
  for (let i = first; i <= last; i++) sizes.set(i, points);
  const told = (by: Actor) => book.emit(by, { type: 'sized', sheet, axis, area });
  book.undo.push({
    actor,
    label: `${axis} size`,
    restore: () => {
      sizes.clear();
      for (const [line, size] of before) sizes.set(line, size);
      told('user');
    },
  });
  told(actor);
}

/** As wide as the widest text; merged cells do not count, as in Excel. Rows go back to their standard. */
export function autofit(book: Book, actor: Actor, sheet: BookSheet, axis: 'row' | 'column', area: Area): void {
  if (axis === 'row') return sizeLines(book, actor, sheet, axis, area, DEFAULT_HEIGHT);
  for (let col = area.left; col <= area.right; col++) {
    let longest = 0;
    for (const [row, at, cell] of sheet.stored({ ...area, left: col, right: col })) {
      if (sheet.merges.some((merged) => row >= merged.top && row <= merged.bottom && at >= merged.left && at <= merged.right)) continue;
      longest = Math.max(
        longest,
        greatest(
          display(cell, book.culture)
            .split('\n')
            .map((line) => line.length),
        ),
      );
    }
    if (longest > 0) sizeLines(book, actor, sheet, axis, { ...area, left: col, right: col }, (longest + 1) * POINTS_A_CHARACTER);
  }
}
