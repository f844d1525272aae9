import type { Area, CellRef } from './cell-ref';
import type { Notes } from './notes';
import type { Paragraph } from './prose';

/** What a cell holds: a number, a text, a truth value, or nothing. A formula's value is its cached result. */
export type CellValue = number | string | boolean | null;

/** A cell as it was read. Only what was there: nothing is interpreted here. */
export interface Cell {
  readonly value: CellValue;
  /** English function names, US separators, without the leading "="; absent where the cell was typed. */
  readonly formula?: string;
  /** The number format code ("0.00%", "#,##0"); absent for General. */
  readonly format?: string;
  /** The error shown ("#DIV/0!"); `value` is then null. */
  readonly error?: string;
  readonly bold?: boolean;
  /** Levels of indent of the alignment. */
  readonly indent?: number;
  /** The code of the font of before Unicode that the cell is set in, where its text is to be read in it. */
  readonly oldFont?: 'tcvn3' | 'tcvn3-capitals' | 'vni';
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** A sheet as it was read: rows of cells, ragged and sparse (`cells[row]?.[col]`). */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  /**
   * True where every cell is text because the file knows no numbers (.csv): a text that reads as a number is then
   * simply a number, not a slip.
   */
  readonly untyped?: boolean;
  /** A report's text in the place of cells: a document is its tables, a sheet each, and after them this one. */
  readonly paragraphs?: readonly Paragraph[];
}

/** A defined name of the workbook: `formula` without "=", `sheet` where it belongs to one sheet only. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: number;
}

/** Formulas that the file stores no result of: nobody had the book calculated. */
export interface Uncalculated {
  readonly first: CellRef;
  readonly formulas: number;
  /** Those of them that could not be calculated here either. */
  readonly left: number;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names?: readonly DefinedName[];
  /** What officers recorded in the workbook itself: reasons, and readings that they switched off. */
  readonly notes?: Notes;
  /** Present where results were calculated by us, for this check. */
  readonly uncalculated?: Uncalculated;
}

export function cellAt(sheet: Sheet, row: number, col: number): Cell | undefined {
  return sheet.cells[row]?.[col];
}
