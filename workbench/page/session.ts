import type { Area } from '../../src/core/model/place';
import { CustomFunctions } from '../host/custom-functions';
import { activate, select } from '../host/model/look-at';
import { editCells, enter, putResult } from '../host/model/edit';
import { isErrorText } from '../host/model/entry';
import type { Book } from '../host/model/book';
import type { BookSheet } from '../host/model/book-sheet';
import { bounding } from '../host/model/cells';
import { Server } from '../host/protocol/server';
import type { Failures } from './functions';
import type { GridEntry, GridPort } from './grid-port';
import { Mirror } from './mirror';
import { PaneWindow, type PaneOptions } from './pane-window';

/** One open workbook: its model, the server over it, the add-in's window and the picture in the grid. */
export class Session {
  readonly server: Server;
  readonly pane: PaneWindow;
  readonly functions: CustomFunctions;
  readonly mirror: Mirror;

  constructor(
    readonly book: Book,
    grid: GridPort,
    private readonly failures: Failures,
    options: PaneOptions,
  ) {
    this.server = new Server(book);
    this.mirror = new Mirror(book, grid);
    // The grid's engine calculates; the model only has to say that something changed.
    book.calculator = null;
    this.pane = new PaneWindow(this.server, options);
    this.pane.peer.idle = () => this.mirror.settled();
    this.functions = new CustomFunctions(this.server, (pushes) => this.pane.peer.push(pushes));
  }

  start(): void {
    this.mirror.start();
    this.pane.open();
  }

  end(): void {
    this.mirror.end();
    this.pane.close();
  }

  edited(sheetId: string, entries: readonly GridEntry[]): void {
    const sheet = this.sheet(sheetId);
    // A paste or a fill is one edit, and one step to undo.
    const area = entries.map(({ row, col }) => ({ top: row, left: col, bottom: row, right: col })).reduce(bounding);
    for (const { row, col, entry } of entries) if (typeof entry === 'string' && entry.startsWith('=')) this.mirror.hasTyped(sheet, row, col);
    const given = new Map(entries.map((one) => [`${one.row}:${one.col}`, one]));
    editCells(this.book, 'user', sheet, area, 'typing', (cell, row, col) => {
      const one = given.get(`${row}:${col}`);
      return one ? enter(this.book, cell, one.entry, one.typed) : cell;
    });
  }

  calculated(sheetId: string, results: readonly (readonly [number, number, number | string | boolean | null])[]): void {
    const sheet = this.sheet(sheetId);
    let touched: Area | null = null;
    for (const [row, col, value] of results) {
      const cell = sheet.cell(row, col);
      if (!cell) continue;
      const failed = typeof value === 'string' && isErrorText(value);
      const message = failed ? this.failures.messageFor(cell.formula ?? '') : undefined;
      putResult(sheet, row, col, failed ? { value: null, error: value, ...(message ? { errorMessage: message } : {}) } : { value });
      const here = { top: row, left: col, bottom: row, right: col };
      touched = touched ? bounding(touched, here) : here;
    }
    if (touched) this.book.emit('user', { type: 'calculated', sheet, area: touched });
  }

  selected(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    if (sheet.visibility !== 'visible') return;
    select(this.book, 'user', sheet, area);
  }

  opened(sheetId: string): void {
    activate(this.book, 'user', this.sheet(sheetId));
  }

  private sheet(id: string): BookSheet {
    const sheet = this.book.sheets.find((one) => one.id === id);
    if (!sheet) throw new Error(`the workbook has no sheet ${id}`);
    return sheet;
  }
}
