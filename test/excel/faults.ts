import type { BootedOffice, Book } from '../../workbench/host/jest';
import { without } from '../../src/book/cells';
import { concernsWorkbook } from '../../workbench/host/protocol/server';

/** How a sync breaks: before Excel has heard of it, or after it was done and before the answer arrives. */
export type Moment = 'before' | 'after';

/** What happens at one of the syncs of a flow, counted from 0. */
export interface Fault {
  readonly at: number;
  /** Absent: the sync itself goes well. */
  readonly breaks?: Moment;
  /** How much of it Excel did, where it stopped half-way: a request is no transaction. 0 to 1. */
  readonly done?: number;
  /** The connection does not come back: the pane is closed, or Excel has ended. */
  readonly forGood?: boolean;
  /** What somebody does to the workbook just before. */
  readonly meanwhile?: (book: Book) => void;
}

export interface Outcome {
  readonly error: unknown;
  /** False: the flow had fewer syncs, and nothing happened to it. */
  readonly reached: boolean;
}

/** Runs `flow` with the fault in one of its syncs. */
export async function underFault(
  { server, book }: BootedOffice,
  flow: () => Promise<unknown>,
  { at, breaks, done = 1, forGood, meanwhile }: Fault,
): Promise<Outcome> {
  const process = server.process.bind(server);
  let syncs = 0;
  server.process = (request, flags) => {
    if (!concernsWorkbook(request)) return process(request, flags);
    if (forGood && syncs > at && at >= 0) return LOST;
    if (syncs++ !== at) return process(request, flags);
    meanwhile?.(book);
    if (!breaks) return process(request, flags);
    if (breaks === 'after') process({ ...request, Actions: request.Actions.slice(0, Math.ceil(request.Actions.length * done)) }, flags);
    return LOST;
  };
  try {
    await flow();
    return { error: null, reached: syncs > at };
  } catch (error) {
    return { error, reached: syncs > at };
  } finally {
    server.process = process;
  }
}

const LOST = {
  Results: [],
  Error: { Code: 'ConnectionFailure', Message: 'the connection is lost', Location: null, ActionIndex: 0, HttpStatusCode: 500 },
};

/** All that an officer could miss: cells with their looks, comments, names, sheets in their order, and our own records. */
export function stateOf(book: Book) {
  return {
    sheets: book.sheets.map(({ name, rows, visibility }) => ({ name, visibility, cells: cellsOf(rows) })),
    comments: book.comments.map(({ sheet, row, col, content }) => [sheet.name, row, col, content]),
    names: book.names.map(({ name, formula, sheet }) => [sheet?.name ?? null, name, withoutIds(formula)]),
    settings: [...book.settings],
    parts: book.xmlParts.map(({ xml }) => withoutIds(xml)),
  };
}

/** Ids are numbered anew for each comment and sheet, those of a second attempt too. */
function withoutIds(text: string): string {
  return text.replace(/\{[\w-]*\}/g, '{id}');
}

/** What an officer sees of it: our records name sheets, which may have other names meanwhile. */
export function visible({ sheets, comments, names }: ReturnType<typeof stateOf>): unknown {
  return { sheets, comments, names };
}

/** Blank cells without a look say nothing, and need not be stored. */
function cellsOf(rows: Book['sheets'][number]['rows']): unknown[] {
  return rows.flatMap((line, row) =>
    line.flatMap((cell, col) => {
      if (!cell) return [];
      // What formulas give is calculated anew by Excel, and by nobody here.
      const { spilledFrom, value: shown, ...rest } = without(cell, 'spill');
      const value = rest.formula !== undefined || spilledFrom ? null : shown;
      const blank = value === null || value === '';
      return blank && Object.keys(rest).length === 0 ? [] : [[row, col, { ...rest, value: blank ? null : value }]];
    }),
  );
}
