import type { Area } from './cell-ref';
import type { Message } from './message';

/** What a column (or a line) measures; it decides about rounding, signs and which rules apply. */
export type Quantity =
  | 'count' // people, households, cards: whole, not negative, never rounded
  | 'amount' // money, areas, weights: may be rounded, also where whole
  | 'rate' // a percentage or another quotient
  | 'change' // may be negative
  | 'norm' // money or quantity per head
  | 'unknown';

export interface HeaderCell {
  readonly area: Area;
  readonly text: string;
}

export interface Column {
  readonly col: number;
  /** The texts of the header tree from the top level down to this column. */
  readonly path: readonly string[];
  readonly role: 'serial' | 'name' | 'unit' | 'breakdown' | 'figures' | 'text';
  readonly quantity: Quantity;
  /** "%", "người", "triệu đồng" …, as far as it is known. */
  readonly unit: string | null;
  /** The number or letter that the numbering row gives the column ("9", "1.2.1", "A"). */
  readonly number: string | null;
  /** The printed identity ("9=1-2-3-4+5+6+7+8"), where there is one. */
  readonly identity: string | null;
  /** Percentages stored as 4.82 are `1`, as 0.0482 with a % format also `1` (the figure is read as 4.82). */
  readonly because: readonly Message[];
}

export interface Line {
  readonly row: number;
  readonly label: string;
  readonly role: 'item' | 'subtotal' | 'total' | 'of-which' | 'heading' | 'note';
  /** Depth in the outline, 0 at the top. */
  readonly level: number;
  /** Rows of the parts, for totals and subtotals. */
  readonly parts: readonly number[];
  readonly unit: string | null;
  /** "Hộ", "Nhân khẩu": the series of a place that has several physical rows. */
  readonly breakdown: string | null;
  readonly quantity: Quantity;
  readonly because: readonly Message[];
}

/** What a reader would say of one table of a sheet. */
export interface Table {
  readonly sheet: number;
  /** Header and body. */
  readonly area: Area;
  readonly header: Area | null;
  readonly body: Area;
  readonly headerCells: readonly HeaderCell[];
  /** The row that numbers the columns, where there is one. */
  readonly numbering: number | null;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly title: string;
  readonly unit: string | null;
}
