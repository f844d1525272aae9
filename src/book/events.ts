import type { Area } from '../core/model/cell-ref';
import type { BookSheet } from './book-sheet';
import type { BookCell } from './cells';
import type { Comment } from './comment';

/** Who did it: the person at the grid, or the add-in through its requests. */
export type Actor = 'user' | 'addin';

export interface CellChange {
  readonly type: 'changed';
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly kind: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
  /** Only where one cell was edited. */
  readonly before?: BookCell | undefined;
  readonly after?: BookCell | undefined;
}

/** What happened to the workbook; grid and server both listen. */
export type BookEvent = { readonly actor: Actor } & (
  | CellChange
  | { readonly type: 'formatted'; readonly sheet: BookSheet; readonly area: Area }
  /** Much of a sheet's picture is another one: lines came or went, formulas follow a reference elsewhere. */
  | { readonly type: 'redrawn'; readonly sheet: BookSheet }
  | { readonly type: 'merged'; readonly sheet: BookSheet; readonly area: Area }
  | { readonly type: 'calculated'; readonly sheet: BookSheet; readonly area: Area }
  | { readonly type: 'selected'; readonly sheet: BookSheet; readonly area: Area }
  | { readonly type: 'clicked'; readonly sheet: BookSheet; readonly area: Area }
  | { readonly type: 'activated' | 'deactivated' | 'added' | 'deleted' | 'filtered'; readonly sheet: BookSheet }
  | { readonly type: 'renamed'; readonly sheet: BookSheet; readonly before: string; readonly after: string }
  | { readonly type: 'moved'; readonly sheet: BookSheet; readonly before: number; readonly after: number }
  | { readonly type: 'shown'; readonly sheet: BookSheet; readonly before: string; readonly after: string }
  | { readonly type: 'protected'; readonly sheet: BookSheet; readonly isProtected: boolean }
  | { readonly type: 'rowsHidden'; readonly sheet: BookSheet; readonly area: Area; readonly hidden: boolean }
  | { readonly type: 'columnsHidden'; readonly sheet: BookSheet; readonly area: Area; readonly hidden: boolean }
  | { readonly type: 'sized'; readonly sheet: BookSheet; readonly axis: 'row' | 'column'; readonly area: Area }
  | { readonly type: 'commentAdded' | 'commentChanged' | 'commentDeleted'; readonly sheet: BookSheet; readonly comment: Comment }
  | { readonly type: 'settings' | 'names' | 'tables' }
);

// Omit would collapse the union; this keeps its members apart.
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Happening = Without<BookEvent, 'actor'>;
