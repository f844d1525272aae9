import type { Area } from '../../src/core/model/cell-ref';
import { readAddress } from '../../src/book/address';
import type { Book } from '../../src/book/book';
import type { BookSheet } from '../../src/book/book-sheet';
import { editCells, enter } from '../../src/book/edit';
import { activate, select } from '../../src/book/look-at';
import { deleteLines, insertLines } from '../../src/book/reshape';
import { renameSheet } from '../../src/book/sheets';

/** What a person does at the grid; `sheet` is a name or a 0-based index, rows and columns are 0-based. */
export class User {
  constructor(private readonly book: Book) {}

  /** Types into a cell, read with the machine's own marks: "1.855" is 1855 where the dot groups thousands. */
  type(sheet: string | number, row: number, col: number, entry: string | number | boolean): void {
    const area = { top: row, left: col, bottom: row, right: col };
    editCells(this.book, 'user', this.sheet(sheet), area, 'typing', (cell) => enter(this.book, cell, entry, true));
  }

  /** "C5", "C5:D9" or an area. */
  select(sheet: string | number, where: string | Area): void {
    const home = this.sheet(sheet);
    const area = typeof where === 'string' ? readAddress(this.book, where, home)?.area : where;
    if (!area) throw new Error(`no cells: ${JSON.stringify(where)}`);
    select(this.book, 'user', home, area);
    if (area.top === area.bottom && area.left === area.right) this.book.emit('user', { type: 'clicked', sheet: home, area });
  }

  openSheet(sheet: string | number): void {
    activate(this.book, 'user', this.sheet(sheet));
  }

  rename(sheet: string | number, name: string): void {
    renameSheet(this.book, 'user', this.sheet(sheet), name);
  }

  insert(sheet: string | number, axis: 'row' | 'column', at: number, count = 1): void {
    insertLines(this.book, 'user', this.sheet(sheet), axis, at, count);
  }

  remove(sheet: string | number, axis: 'row' | 'column', at: number, count = 1): void {
    deleteLines(this.book, 'user', this.sheet(sheet), axis, at, count);
  }

  /** Ctrl+Z; the label of what was taken back, or null. */
  undo(): string | null {
    return this.book.undo.back();
  }

  /** Starts or ends typing into a cell: requests are refused meanwhile, or wait. */
  edit(on: boolean): void {
    this.book.edit(on);
  }

  private sheet(key: string | number): BookSheet {
    const sheet = typeof key === 'number' ? this.book.sheets[key] : this.book.sheet(key);
    if (!sheet) throw new Error(`no sheet ${key}`);
    return sheet;
  }
}
