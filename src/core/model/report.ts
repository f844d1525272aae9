import type { Finding } from './finding';
import type { Message } from './message';
import type { CellRef } from './cell-ref';
import type { Prose } from './prose';
import type { Relation } from './relation';
import type { Table } from './table';
import type { Visibility } from './sheet';

/** A relation at one place that could not be judged, and why. */
export interface Undecided {
  readonly rule: string;
  readonly cell: CellRef;
  readonly why: Message;
}

/** Relations at single places: one total of one column is one. */
export interface Counts {
  readonly holds: number;
  readonly fails: number;
  readonly undecided: number;
}

/** A mistake of ours that a sheet met; `stack` is for whoever mends it. */
export interface Fault {
  readonly why: string;
  readonly stack: string;
}

export interface SheetReport {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tables: readonly Table[];
  readonly relations: readonly Relation[];
  readonly counts: Counts;
  /** The sheet, or what it has to do with others, could not be judged: what is told of it is not all. */
  readonly failed?: Fault;
  /** The sheet has figures, and no table was recognised in it: nothing of it was checked. */
  readonly unrecognised?: boolean;
  /** The sheet is the text of a report: rows of its findings stand for places in the text. */
  readonly prose?: Prose;
}

/** The answer to `check(workbook)`. */
export interface Report {
  readonly sheets: readonly SheetReport[];
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  /** Sheets of other files of the same call, "[mau-02.xlsx]Mẫu 02"; findings number them on from the report's own sheets. */
  readonly foreign?: readonly string[];
  /** The texts among `foreign`, at the same index. */
  readonly foreignTexts?: readonly (Prose | undefined)[];
}

/** Names by sheet number, of other files' sheets too. */
export function sheetNamesOf({ sheets, foreign = [] }: Report): string[] {
  return [...sheets.map(({ name }) => name), ...foreign];
}
