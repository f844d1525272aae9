import type { Area } from '../../src/core/model/cell-ref';
import { CustomFunctions } from '../host/custom-functions';
import { ApiError } from '../../src/book/errors';
import { WHOLE } from '../../src/book/address';
import { activate, select } from '../../src/book/look-at';
import { editCells, enter, putResult, styleCells, withStyle } from '../../src/book/edit';
import { deleteLines, insertLines } from '../../src/book/reshape';
import { moveSheet, renameSheet } from '../../src/book/sheets';
import { putSpills } from '../../src/book/spill';
import { sizeLines } from '../../src/book/sizes';
import { isErrorText } from '../../src/book/entry';
import type { Book } from '../../src/book/book';
import type { BookSheet } from '../../src/book/book-sheet';
import { bounding, without, type BookCell } from '../../src/book/cells';
import { Server } from '../host/protocol/server';
import type { Sets } from '../host/protocol/sets';
import type { Axis, GridEntry, GridLook, GridPort, GridResult, GridSpill } from './grid-port';
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
    options: PaneOptions,
    private readonly refused: (code: string) => void,
    sets?: Sets,
  ) {
    this.server = new Server(book, sets ? { sets } : {});
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
    for (const { row, col, entry } of entries)
      if (typeof entry === 'string' && entry.startsWith('=')) this.mirror.hasTyped(sheet, row, col);
    const given = new Map(entries.map((one) => [`${one.row}:${one.col}`, one]));
    const contents = entries.some(({ entry }) => entry !== undefined);
    const change = contents ? editCells : styleCells;
    const done = this.attempt(() =>
      change(this.book, 'user', sheet, area, contents ? 'typing' : 'look', (cell, row, col) => {
        const one = given.get(`${row}:${col}`);
        if (!one) return cell;
        const dressed = one.look ? withLook(cell, one.look) : cell;
        return one.entry === undefined ? dressed : enter(this.book, dressed, one.entry, one.typed);
      }),
    );
    if (!done) this.mirror.refuse(sheet, area);
  }

  sized(sheetId: string, axis: Axis, sizes: readonly (readonly [number, number])[]): void {
    const sheet = this.sheet(sheetId);
    for (const [line, points] of sizes) {
      const area = axis === 'row' ? { ...WHOLE, top: line, bottom: line } : { ...WHOLE, left: line, right: line };
      if (!this.attempt(() => sizeLines(this.book, 'user', sheet, axis, area, points))) this.mirror.refuseSize(sheet, axis, area);
    }
  }

  /** Puts empty lines before the selected ones, or takes those away. */
  lines(axis: Axis, come: boolean): void {
    const { sheet, area } = this.book.selection;
    const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    const change = come ? insertLines : deleteLines;
    this.attempt(() => change(this.book, 'user', sheet, axis, first, last - first + 1));
  }

  /** The look of the selected cells. */
  dress(look: GridLook): void {
    const { sheet, area } = this.book.selection;
    this.attempt(() => styleCells(this.book, 'user', sheet, area, 'look', (cell) => withLook(cell, look)));
  }

  sheetRenamed(sheetId: string, name: string): void {
    this.attempt(() => renameSheet(this.book, 'user', this.sheet(sheetId), name));
  }

  sheetAdded(): void {
    this.attempt(() => activate(this.book, 'addin', this.book.addSheet()));
  }

  sheetMoved(sheetId: string, to: number): void {
    this.attempt(() => moveSheet(this.book, 'user', this.sheet(sheetId), to));
  }

  /** Does what the person asked for; false where Excel would refuse it, which `refused` is told. */
  private attempt(act: () => void): boolean {
    try {
      act();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refused(error.code);
      return false;
    }
  }

  calculated(sheetId: string, results: readonly GridResult[]): void {
    const sheet = this.sheet(sheetId);
    let touched: Area | null = null;
    for (const [row, col, value, message] of results) {
      const cell = sheet.cell(row, col);
      if (!cell) continue;
      const result = resultOf(value);
      putResult(sheet, row, col, { ...result, ...(result.error && message ? { errorMessage: message } : {}) });
      const here = { top: row, left: col, bottom: row, right: col };
      touched = touched ? bounding(touched, here) : here;
    }
    if (touched) this.book.emit('user', { type: 'calculated', sheet, area: touched });
  }

  spilled(sheetId: string, spills: readonly GridSpill[]): void {
    const sheet = this.book.sheets.find((one) => one.id === sheetId);
    // The grid tells of sheets that have just been deleted, too.
    if (!sheet) return;
    const touched = putSpills(
      sheet,
      spills.map(({ area, values }) => ({ area, results: values.map((line) => line.map(resultOf)) })),
    );
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

function resultOf(value: number | string | boolean | null): Pick<BookCell, 'value' | 'error'> {
  return typeof value === 'string' && isErrorText(value) ? { value: null, error: value } : { value };
}

function withLook(cell: BookCell, { style, format }: GridLook): BookCell {
  const styled = withStyle(cell, style);
  if (format === undefined) return styled;
  return format === 'General' ? without(styled, 'format') : { ...styled, format };
}
