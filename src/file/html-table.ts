import type { Area } from '../core/model/cell-ref';
import type { Cell, Sheet } from '../core/model/sheet';
import { LIMITS } from './limits';
import { refuse } from './refusal';

/** Cells, and steps over columns that a cell above reaches into, that all tables of a page may take together. */
interface Steps {
  left: number;
}

/** A table of a page while it is read: where its cells stand, by the spans of those before them. */
export class HtmlTable {
  hasContent = false;
  private readonly cells: (Cell | undefined)[][] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  /** By column: the first row that no cell above reaches into. */
  private readonly free: number[] = [];
  private at = -1;
  private col = 0;
  private left = 0;
  private words: string[] | null = null;
  private isBold = false;

  constructor(private readonly steps: Steps) {}

  row(hidden: boolean): void {
    this.endCell();
    this.at++;
    this.col = 0;
    if (this.at >= LIMITS.rows) throw refuse('too-large', 'cells', { limit: { figure: LIMITS.rows, decimals: 0 } });
    if (hidden) this.hiddenRows.add(this.at);
  }

  cell(colspan: number, rowspan: number, bold: boolean): void {
    this.endCell();
    // A cell without a row begins one.
    if (this.at < 0) this.row(false);
    while ((this.free[this.col] ?? 0) > this.at) this.step();
    if (this.col >= LIMITS.columns) throw refuse('too-large', 'cells', { limit: { figure: LIMITS.columns, decimals: 0 } });
    const left = this.col;
    const bottom = Math.min(this.at + rowspan, LIMITS.rows) - 1;
    for (let n = 0; n < colspan && this.col < LIMITS.columns; n++) {
      this.free[this.col] = bottom + 1;
      this.step();
    }
    if (this.col - left > 1 || bottom > this.at) this.merges.push({ top: this.at, left, bottom, right: this.col - 1 });
    this.words = [];
    this.isBold = bold;
    this.left = left;
  }

  text(text: string): void {
    this.words?.push(text);
  }

  bold(): void {
    if (this.words) this.isBold = true;
  }

  endCell(): void {
    const value = this.words && written(this.words.join(''));
    this.words = null;
    if (!value) return;
    this.hasContent = true;
    (this.cells[this.at] ??= [])[this.left] = { value, ...(this.isBold ? { bold: true } : {}) };
  }

  sheet(name: string): Sheet {
    this.endCell();
    const { cells, merges, hiddenRows } = this;
    return { name, visibility: 'visible', cells, merges, hiddenRows, hiddenCols: new Set(), untyped: true };
  }

  private step(): void {
    this.col++;
    if (--this.steps.left < 0 || this.col > LIMITS.columns)
      throw refuse('too-large', 'cells', { limit: { figure: LIMITS.cells, decimals: 0 } });
  }
}

/** As a browser shows it: runs of blanks are one, lines have none at their ends. */
function written(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \u00A0]+/g, ' ').trim())
    .join('\n')
    .trim()
    .slice(0, LIMITS.cellText);
}
