import type { CellRef } from '../../core/model/cell-ref';
import type { Fix } from '../../core/model/finding';
import type { DefinedName } from '../../core/model/sheet';
import { needsFormat } from '../../host/content';
import { HostRefusal } from '../../host/host';
import type { Book, BookName } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { addAll } from '../../core/collections/of-many';
import { editCells, enter } from '../../book/edit';
import { ApiError } from '../../book/errors';
import type { Step } from '../../book/undo';

/** What the pane wrote into the book: each fix is one step to undo, by the pane or by Ctrl+Z. */
export class Deeds {
  private readonly done = new Map<Fix['edits'], Step>();

  constructor(
    private readonly book: Book,
    private readonly sheetAt: (index: number) => BookSheet,
  ) {}

  /** Writes all of the edits and defines the names, or nothing. */
  apply(edits: Fix['edits'], names: readonly DefinedName[]): void {
    const { steps } = this.book.undo;
    const before = steps.length;
    const takeBack = (some: readonly Step[]): void => [...some].reverse().forEach((one) => one.restore());
    try {
      for (const { cell, value } of edits) this.write(cell, value);
    } catch (error) {
      takeBack(steps.splice(before));
      throw error;
    }
    const parts = steps.splice(before);
    const defined = names.map((name) => this.named(name));
    addAll(this.book.names, defined);
    const step: Step = {
      actor: 'addin',
      label: 'fix',
      restore: () => {
        takeBack(parts);
        for (const name of defined) this.book.names.splice(this.book.names.indexOf(name), 1);
      },
    };
    this.book.undo.push(step);
    this.done.set(edits, step);
  }

  /** Takes back what was written for `edits`, or the last thing written. */
  undo(edits = [...this.done.keys()].at(-1)): void {
    const step = edits && this.done.get(edits);
    if (!step) throw new HostRefusal('nothing-to-undo');
    step.restore();
    this.done.delete(edits);
    const { steps } = this.book.undo;
    const at = steps.indexOf(step);
    if (at >= 0) steps.splice(at, 1);
  }

  private named({ name, formula, sheet }: DefinedName): BookName {
    return {
      name,
      formula: `=${formula.replace(/^=/, '')}`,
      visible: true,
      comment: '',
      sheet: sheet === undefined ? null : this.sheetAt(sheet),
    };
  }

  private write({ sheet: index, row, col }: CellRef, value: number | string): void {
    const sheet = this.sheetAt(index);
    const area = { top: row, left: col, bottom: row, right: col };
    const typed = typeof value === 'string' && !value.startsWith('=') ? `'${value}` : value;
    try {
      editCells(this.book, 'addin', sheet, area, 'values', ({ format, ...cell }) =>
        enter(this.book, format === undefined || needsFormat(value, format) ? cell : { ...cell, format }, typed, false),
      );
    } catch (error) {
      if (error instanceof ApiError && error.code === 'AccessDenied') throw new HostRefusal('protected', sheet.name);
      throw error;
    }
  }
}
