import type { Figures } from './figures';
import type { Relation } from './relation';
import type { Table } from './table';
import type { Workbook } from './sheet';
import type { MessageArg } from './message';
import type { CellRef } from './cell-ref';
import type { Fault } from './report';
import type { SlipReason } from './finding';
import type { Prose } from './prose';

/** Something odd about one cell, beyond what relations tell: found by a detector, graded and worded by its rule. */
export interface Anomaly {
  /** The rule whose detector found it. */
  readonly rule: string;
  /** Which sentence of the rule tells it: "communes-differ". */
  readonly says: string;
  readonly cell: CellRef;
  /** All cells at which it is told, `cell` first; absent where there is only one. */
  readonly cells?: readonly CellRef[];
  /** What stands there, as read; null where it is no number. */
  readonly actual: number | string | null;
  /** The figure that would mend it; null where none follows. */
  readonly suggestion: number | null;
  /** The formula that would mend it, without "=". */
  readonly formula?: string;
  readonly reason: SlipReason;
  readonly related: readonly CellRef[];
  /** How sure, 0 to 1. */
  readonly confidence: number;
  /** What the sentence tells besides: names, targets, years. */
  readonly words: Readonly<Record<string, MessageArg>>;
  /** A comparison of two stated things that failed; others are odd by themselves. */
  readonly compared?: true;
}

/** A total of what is shown: lines with figures in its range are hidden, and it leaves them out. */
export interface ShownTotal {
  readonly cell: CellRef;
  readonly hidden: readonly CellRef[];
}

/** What was understood of one sheet. */
export interface SheetUnderstanding {
  readonly sheet: number;
  readonly figures: Figures;
  readonly tables: readonly Table[];
  readonly relations: readonly Relation[];
  readonly anomalies: readonly Anomaly[];
  /** Comparisons beside the relations that agree: verdicts with their targets, numbers of documents with their dates, lists with their counts. */
  readonly agreed?: number;
  /** Our reading broke down: what was understood of the sheet is not all. */
  readonly failed?: Fault;
  /** The sheet has figures, and no table was recognised in it. */
  readonly unrecognised?: boolean;
  /** The sheet is the text of a report: rows of its figures stand for places in the text. */
  readonly prose?: Prose;
}

export interface Understanding {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetUnderstanding[];
}
