import type { Area } from '../../core/model/cell-ref';
import type { Attributes } from '../xml-events';
import { attributeOf } from '../xml-events';

/** A table of the document while it is read: cells by row and column, with what is merged. */
export class TableDraft {
  readonly rows: (string | undefined)[][] = [];
  readonly merges: { top: number; left: number; bottom: number; right: number }[] = [];
  private col = 0;
  private width = 1;
  private below: 'restart' | 'continue' | null = null;
  private placed = false;

  constructor(readonly index: number) {}

  /** True where the element is one of a table's own. */
  open(name: string, attributes: Attributes): boolean {
    const val = (): string => attributeOf(attributes, 'val') ?? '';
    if (name === 'tr') {
      this.rows.push([]);
      this.col = 0;
      this.width = 0;
    } else if (name === 'gridBefore') this.col += Number(val());
    else if (name === 'tc') {
      this.col += this.width;
      this.width = 1;
      this.below = null;
      this.placed = false;
    } else if (name === 'gridSpan') this.width = Math.max(1, Number(val()) || 1);
    else if (name === 'vMerge') this.below = val() === 'restart' ? 'restart' : 'continue';
    else return false;
    return true;
  }

  /** One paragraph of the cell that is open. */
  add(text: string): void {
    const row = this.rows.length - 1;
    if (!this.placed) this.place_(row);
    if (this.below === 'continue') return;
    const line = this.rows[row]!;
    const known = line[this.col];
    line[this.col] = known === undefined ? text : `${known}\n${text}`;
  }

  /** "3:1": row and column of the cell that is open. */
  get place(): string {
    return `${this.rows.length - 1}:${this.col}`;
  }

  private place_(row: number): void {
    this.placed = true;
    const [left, right] = [this.col, this.col + this.width - 1];
    const above = this.below === 'continue' ? this.merges.find((m) => m.left === left && m.bottom === row - 1) : undefined;
    if (above) above.bottom = row;
    else if (right > left || this.below === 'restart') this.merges.push({ top: row, left, bottom: row, right });
  }

  /** Merges of one cell are none. */
  get areas(): Area[] {
    return this.merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  }
}
