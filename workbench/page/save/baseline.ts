import type { Book, Comment } from '../../host/model/book';
import type { BookSheet } from '../../host/model/book-sheet';
import type { BookCell } from '../../host/model/cells';

/** A sheet as it was opened. Cells are never changed in place, so the rows' arrays are copy enough. */
export interface SheetThen {
  readonly sheet: BookSheet;
  readonly name: string;
  readonly visibility: BookSheet['visibility'];
  readonly rows: readonly (readonly (BookCell | undefined)[] | undefined)[];
}

export interface Baseline {
  readonly sheets: readonly SheetThen[];
  readonly comments: ReadonlyMap<Comment, string>;
}

/** What the file holds, to be compared with when it is saved. */
export function baselineOf(book: Book): Baseline {
  return {
    sheets: book.sheets.map((sheet) => ({ sheet, name: sheet.name, visibility: sheet.visibility, rows: sheet.rows.map((cells) => [...cells]) })),
    comments: new Map(book.comments.map((comment) => [comment, comment.content])),
  };
}
