import type { Book } from '../book';
import type { Comment } from '../comment';
import type { BookSheet } from '../book-sheet';
import { reshapedFormula, type Reshape } from '../references';
import { shifted, stateOf, withFormulas, type SheetState } from '../sheet-state';

/** A sheet as it was opened. */
export interface SheetThen {
  readonly sheet: BookSheet;
  readonly name: string;
  readonly visibility: BookSheet['visibility'];
  readonly state: SheetState;
}

export interface Baseline {
  readonly sheets: readonly SheetThen[];
  readonly comments: ReadonlyMap<Comment, string>;
}

/** What the file holds, to be compared with when it is saved. */
export function baselineOf(book: Book): Baseline {
  return {
    sheets: book.sheets.map((sheet) => ({ sheet, name: sheet.name, visibility: sheet.visibility, state: stateOf(sheet) })),
    comments: new Map(book.comments.map((comment) => [comment, comment.content])),
  };
}

/** The baseline after lines came and went and sheets were renamed: what a file that followed them holds. */
export function following(baseline: Baseline, changes: readonly Reshape[]): Baseline {
  return changes.reduce((then, change) => ({ ...then, sheets: then.sheets.map((sheet) => follow(sheet, change)) }), baseline);
}

function follow(then: SheetThen, change: Reshape): SheetThen {
  const own = then.name === change.sheet;
  const lines = own && change.kind === 'lines' ? shifted(then.state, change) : then.state;
  const state = withFormulas(lines, (formula) => reshapedFormula(formula, then.name, change));
  return { ...then, state, name: own && change.kind === 'name' ? change.to : then.name };
}
