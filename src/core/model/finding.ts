import type { Area, CellRef } from './cell-ref';
import type { Message } from './message';

export type Severity = 'error' | 'warning' | 'info';

/** The typing slips and omissions that a suspect may be the trace of. Stable: part of the command line's contract. */
export type SlipReason =
  | 'replaced-digit'
  | 'transposed-digits'
  | 'dropped-digit'
  | 'added-digit'
  | 'sign'
  | 'factor-thousand'
  | 'factor-ten'
  | 'copied-neighbour'
  | 'total-not-renewed'
  | 'line-left-out'
  | 'line-counted-twice'
  | 'rate-not-renewed'
  | 'text-number'
  | 'misread-separator'
  | 'formula-range'
  | 'formula-reference'
  | 'formula-other'
  | 'other';

/** A cell that may hold the slip. `score` is between 0 and 1; those of one finding add up to at most 1. */
export interface Suspect {
  readonly cell: CellRef;
  readonly actual: number | string | null;
  /** The figure that would mend it, in the unit the cell is read in; null where none follows. */
  readonly suggestion: number | null;
  /** The formula that would mend it, without "=": the cell's own formula is what is wrong. */
  readonly formula?: string;
  readonly reason: SlipReason;
  readonly score: number;
}

/** `value` is what is to be written into the cell: in the unit it is stored in (0.0482 where 4,82 % is shown). */
export interface Edit {
  readonly cell: CellRef;
  readonly value: number | string;
}

/** Given only where the repair is unique or a second, independent relation confirms it. */
export interface Fix {
  readonly edits: readonly Edit[];
}

/** Cells of one sheet that a finding refers to. */
export interface RelatedCells {
  readonly sheet: number;
  readonly areas: readonly Area[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The result of the broken relation: the total, the rate, the closing figure; or the cell whose content is wrong. */
  readonly cell: CellRef;
  /** All cells at which one cause is told, `cell` first; absent where there is only one. */
  readonly cells?: readonly CellRef[];
  readonly expected: number | null;
  readonly actual: number | string | null;
  /** Decimal places to print `expected` and `actual` with. */
  readonly decimals: number;
  readonly related: readonly RelatedCells[];
  readonly message: Message;
  readonly suspects: readonly Suspect[];
  readonly fix: Fix | null;
  /** The reason that the officer recorded in the workbook, while the figures are those it was given for. */
  readonly explained?: string;
}
