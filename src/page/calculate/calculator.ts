import type { Area } from '../../core/model/cell-ref';
import type { CellValue } from '../../core/model/sheet';
import { evaluate } from '../../core/text/formula/evaluate';
import type { Book, Calculator } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { putResult } from '../../book/edit';
import type { FormulaCell } from './dependents';
import { Dependents, keyOf } from './dependents';
import { addAll } from '../../core/collections/of-many';

/** Deeper chains of formulas would overflow the stack; their results stay old and are called so. */
const DEEPEST = 2000;

/**
 * Renews the results of formulas that depend on an edited cell, as far as the engine knows their functions. What it can't
 * reckon keeps the result that the file has, and is counted as not renewed.
 */
export class PageCalculator implements Calculator {
  private dependents: Dependents | null = null;
  private readonly old = new Set<string>();

  /** Formula cells that show the result of before an edit. */
  get notRenewed(): number {
    return this.old.size;
  }

  isOld(sheet: BookSheet, row: number, col: number): boolean {
    return this.old.has(keyOf({ sheet, row, col }));
  }

  edited(book: Book, sheet: BookSheet, area: Area): void {
    if (!this.dependents?.fits(sheet, area)) this.dependents = new Dependents(book);
    const due = this.touchedBy(sheet, area);
    const pass = new Pass(book, due, this.old);
    for (const cell of due.values()) pass.renew(cell, 0);
    for (const one of new Set([...due.values()].map((cell) => cell.sheet))) {
      book.emit('addin', { type: 'calculated', sheet: one, area: { top: 0, left: 0, bottom: Infinity, right: Infinity } });
    }
  }

  all(): void {
    // A file is opened with the results that it has: they are what the officer saw.
  }

  /** The formulas in `area`, and those that depend on it over any number of steps. */
  private touchedBy(sheet: BookSheet, area: Area): Map<string, FormulaCell> {
    const due = new Map<string, FormulaCell>();
    const waiting = this.dependents!.of(sheet, area);
    for (const own of this.dependents!.formulas.values()) {
      if (own.sheet === sheet && own.row >= area.top && own.row <= area.bottom && own.col >= area.left && own.col <= area.right)
        waiting.push(own);
    }
    for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
      if (due.has(keyOf(cell))) continue;
      due.set(keyOf(cell), cell);
      const { row, col } = cell;
      addAll(waiting, this.dependents!.of(cell.sheet, { top: row, left: col, bottom: row, right: col }));
    }
    // What stood there as a formula and is a figure now has nothing old about it.
    for (let row = area.top; row <= area.bottom; row++)
      for (let col = area.left; col <= area.right; col++)
        if (!due.has(keyOf({ sheet, row, col }))) this.old.delete(keyOf({ sheet, row, col }));
    return due;
  }
}

/** One round of renewing: each formula once, those that it reads before it. */
class Pass {
  private readonly seen = new Set<string>();

  constructor(
    private readonly book: Book,
    private readonly due: ReadonlyMap<string, FormulaCell>,
    private readonly old: Set<string>,
  ) {}

  renew(cell: FormulaCell, depth: number): void {
    const key = keyOf(cell);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.old.add(key);
    if (depth > DEEPEST) return;
    const value = cell.tree ? evaluate(cell.tree, (name, at) => this.read(cell, name, at, depth)) : undefined;
    if (value === undefined) return;
    this.old.delete(key);
    putResult(cell.sheet, cell.row, cell.col, { value });
  }

  /** Undefined where the cell shows an error, or a result of before the edit: nothing can be reckoned from it. */
  private read(from: FormulaCell, name: string | null, { row, col }: { row: number; col: number }, depth: number): CellValue | undefined {
    const sheet = name === null ? from.sheet : this.book.sheet(name);
    if (!sheet) return undefined;
    const key = keyOf({ sheet, row, col });
    const due = this.due.get(key);
    if (due) this.renew(due, depth + 1);
    if (this.old.has(key)) return undefined;
    const cell = sheet.cell(row, col);
    return cell?.error ? undefined : (cell?.value ?? null);
  }
}
