import type { Finding } from '../../core/model/finding';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { EMPTY } from '../../book/cells';
import { addComment, deleteComment } from '../../book/comments';
import { styleCells, withStyle } from '../../book/edit';
import { cellsToMark } from '../../host/marks/colours';
import type { Fill, Mark } from '../../host/marks/remembered';
import { MARKS_NAMESPACE, readMarks, writeMarks } from '../../host/marks/remembered';
import { partsOf, replaceParts } from './xml-parts';

// Written into the workbook as the add-in writes them, so that either takes off what the other put on.

export function marksOf(book: Book): readonly Mark[] {
  return readMarks(partsOf(book, MARKS_NAMESPACE)).marks;
}

/** Colours the cells of the findings, `sheets` being those that the findings count. */
export function markCells(
  book: Book,
  sheets: readonly BookSheet[],
  findings: readonly Finding[],
  comment: (finding: Finding) => string | null,
): void {
  unmarkCells(book);
  const marks = cellsToMark(findings, comment).flatMap(({ cell: { sheet: index, row, col }, color, comment: text }): Mark[] => {
    const sheet = sheets[index];
    if (!sheet || sheet.protection) return [];
    const fill = fillOf(sheet, row, col);
    paint(book, sheet, row, col, color);
    const added = text !== null && !hasComment(book, sheet, row, col) ? addComment(book, 'addin', sheet, row, col, text) : null;
    return [{ sheetId: sheet.id, sheetName: sheet.name, row, col, ours: color, fill, ...(added && { comment: added.id }) }];
  });
  replaceParts(book, MARKS_NAMESPACE, writeMarks(marks));
}

export function unmarkCells(book: Book): void {
  for (const { sheetName, row, col, ours, fill, comment } of marksOf(book)) {
    const sheet = book.sheet(sheetName);
    if (!sheet) continue;
    // A colour that somebody chose since is theirs.
    if (sheet.cell(row, col)?.style?.fill?.toUpperCase() === ours.toUpperCase())
      paint(book, sheet, row, col, fill.pattern === 'None' ? undefined : fill.color);
    const said = book.comments.find(({ id }) => id === comment);
    if (said) deleteComment(book, 'addin', said);
  }
  replaceParts(book, MARKS_NAMESPACE, []);
}

function fillOf(sheet: BookSheet, row: number, col: number): Fill {
  const color = sheet.cell(row, col)?.style?.fill;
  return { color: color ?? '', pattern: color ? 'Solid' : 'None', patternColor: '', tint: 0, patternTint: 0 };
}

/** No step to undo: taking the colours off is a button of its own. */
function paint(book: Book, sheet: BookSheet, row: number, col: number, fill: string | undefined): void {
  styleCells(book, 'addin', sheet, { top: row, left: col, bottom: row, right: col }, 'fill', (cell) => withStyle(cell ?? EMPTY, { fill }));
  book.undo.steps.pop();
}

function hasComment({ comments }: Book, sheet: BookSheet, row: number, col: number): boolean {
  return comments.some((one) => one.sheet === sheet && one.row === row && one.col === col);
}
