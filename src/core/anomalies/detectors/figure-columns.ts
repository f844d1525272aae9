import { State } from '../../model/figures';
import type { Column } from '../../model/table';
import type { Draft } from '../../tables/draft';
import type { Look } from './look';

/** A column of figures as the detectors go through it. */
export interface FigureColumn {
  readonly draft: Draft;
  readonly column: Column;
  /** The rows with a figure. */
  readonly filled: readonly number[];
  /** The rows with an error value, or with a text that is no number. */
  readonly faulty: readonly number[];
  /** How many of its cells are not blank. */
  readonly contents: number;
}

const known = new WeakMap<Look, readonly FigureColumn[]>();

/** All columns of figures of a sheet; several detectors go through them. */
export function figureColumnsOf(look: Look): readonly FigureColumn[] {
  const before = known.get(look);
  if (before) return before;
  const columns = look.drafts.flatMap((draft) =>
    draft.columns.filter(({ role }) => role === 'figures').map((column) => goThrough(look, draft, column)),
  );
  known.set(look, columns);
  return columns;
}

function goThrough({ figures }: Look, draft: Draft, column: Column): FigureColumn {
  const filled: number[] = [];
  const faulty: number[] = [];
  let contents = 0;
  for (let row = draft.frame.body.top; row <= draft.frame.body.bottom; row++) {
    const state = figures.state[row * figures.cols + column.col]!;
    if (state !== State.Blank) contents++;
    if (state === State.Figure) filled.push(row);
    else if (state === State.Error || state === State.Unreadable) faulty.push(row);
  }
  return { draft, column, filled, faulty, contents };
}
