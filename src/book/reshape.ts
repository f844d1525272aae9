import { ApiError, invalid } from './errors';
import type { Area } from '../core/model/cell-ref';
import { WHOLE } from './address';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import { COLUMNS, isBlank, ROWS } from './cells';
import { checkProtection, recalculate } from './edit';
import type { Actor, CellChange } from './events';
import { movedLine, reshapedFormula, type LineShift, type Reshape } from './references';
import { movedArea, putState, shifted, stateOf, withFormulas } from './sheet-state';

/** Puts `count` empty lines before line `at`; what stands there moves on, and every reference with it. */
export function insertLines(book: Book, actor: Actor, sheet: BookSheet, axis: 'row' | 'column', at: number, count: number): void {
  checkProtection(sheet, WHOLE, axis === 'row' ? 'allowInsertRows' : 'allowInsertColumns');
  checkRoom(sheet, axis, count);
  shiftLines(book, actor, sheet, { axis, at, count });
}

/** Takes the lines away; references to them become #REF!. */
export function deleteLines(book: Book, actor: Actor, sheet: BookSheet, axis: 'row' | 'column', at: number, count: number): void {
  checkProtection(sheet, WHOLE, axis === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns');
  shiftLines(book, actor, sheet, { axis, at, count: -count });
}

/** Excel refuses to push contents over the sheet's edge. */
function checkRoom(sheet: BookSheet, axis: 'row' | 'column', count: number): void {
  const edge = axis === 'row' ? { ...WHOLE, top: ROWS - count } : { ...WHOLE, left: COLUMNS - count };
  if (count < 1) throw invalid('Range.insert');
  for (const [, , cell] of sheet.stored(edge))
    if (!isBlank(cell)) throw new ApiError('InsertDeleteConflict', 'Cells with contents would be pushed off the sheet.');
}

/** A matrix result is one thing: no line may come into it or go from it alone. */
function checkSpills(sheet: BookSheet, { axis, at, count }: LineShift): void {
  const [first, last] = count > 0 ? [at - 0.5, at - 0.5] : [at, at - count - 1];
  for (const [, , { spill }] of sheet.stored(WHOLE)) {
    if (!spill) continue;
    const [from, to] = axis === 'row' ? [spill.top, spill.bottom] : [spill.left, spill.right];
    const inside = from >= first && to <= last;
    if (!inside && from <= last && to >= first) throw new ApiError('InvalidOperation', 'A part of an array cannot be changed.');
  }
}

/** A table keeps its header row and its columns: their names stand elsewhere too. */
function checkTables(book: Book, sheet: BookSheet, { axis, at, count }: LineShift): void {
  const last = at + Math.max(0, -count - 1);
  for (const { sheet: home, area, headers } of book.tables) {
    if (home !== sheet) continue;
    const [from, to] = axis === 'column' ? [area.left, area.right] : [area.top, headers ? area.top : area.top - 1];
    // A line that comes in front of a table pushes it whole; one that goes with all of it takes it along.
    const touches = count > 0 ? at > from && at <= to : at <= to && last >= from;
    const whole = count < 0 && at <= from && last >= (axis === 'column' ? area.right : area.bottom);
    if (touches && !whole) throw new ApiError('InvalidOperation', 'The columns and the header row of a table are not changed here.');
  }
}

function shiftLines(book: Book, actor: Actor, sheet: BookSheet, shift: LineShift): void {
  checkSpills(sheet, shift);
  checkTables(book, sheet, shift);
  const restore = imageOfBook(book);
  reshape(book, { kind: 'lines', sheet: sheet.name, ...shift });
  const told = (by: Actor, came: boolean) => tell(book, by, sheet, shift, came);
  book.undo.push({
    actor,
    label: shift.count > 0 ? `insert ${shift.axis}s` : `delete ${shift.axis}s`,
    restore: () => {
      restore();
      told('user', shift.count < 0);
    },
  });
  told(actor, shift.count > 0);
}

/** Moves what depends on lines or on a sheet's name, in the whole workbook, and remembers it for the file. */
export function reshape(book: Book, change: Reshape): void {
  for (const sheet of book.sheets) {
    const before = stateOf(sheet);
    const own = change.kind === 'lines' && sheet.name === change.sheet;
    const after = withFormulas(own ? movedSpills(shifted(before, change), change) : before, (formula) =>
      reshapedFormula(formula, sheet.name, change),
    );
    if (after === before) continue;
    putState(sheet, after);
    book.emit('user', { type: 'redrawn', sheet });
  }
  for (const name of book.names) name.formula = reshapedFormula(name.formula, name.sheet?.name ?? '', change);
  if (change.kind === 'lines') moveThings(book, change);
  book.reshapes.push(change);
}

function movedSpills(state: ReturnType<typeof stateOf>, shift: LineShift): ReturnType<typeof stateOf> {
  if (!state.rows.some((cells) => cells?.some((cell) => cell?.spill ?? cell?.spilledFrom))) return state;
  const rows = state.rows.map((cells) =>
    cells?.map((cell) => {
      if (cell?.spill) return { ...cell, spill: movedArea(cell.spill, shift)! };
      if (!cell?.spilledFrom) return cell;
      const { row, col } = cell.spilledFrom;
      return { ...cell, spilledFrom: shift.axis === 'row' ? { row: movedLine(row, shift)!, col } : { row, col: movedLine(col, shift)! } };
    }),
  );
  return { ...state, rows };
}

/** Comments, tables and the selection of the sheet. */
function moveThings(book: Book, change: Extract<Reshape, { kind: 'lines' }>): void {
  const mine = (thing: { readonly sheet: BookSheet }) => thing.sheet.name === change.sheet;
  const key = change.axis === 'row' ? 'row' : 'col';
  for (const comment of book.comments.filter(mine)) {
    const line = movedLine(comment[key], change);
    if (line === null) book.comments.splice(book.comments.indexOf(comment), 1);
    else comment[key] = line;
  }
  for (const table of book.tables.filter(mine)) {
    const area = movedArea(table.area, change);
    if (area) table.area = area;
    else book.tables.splice(book.tables.indexOf(table), 1);
  }
}

/** The workbook as far as lines reach, to put it back. */
function imageOfBook(book: Book): () => void {
  const states = book.sheets.map((sheet) => [sheet, stateOf(sheet)] as const);
  const names = book.names.map((name) => [name, name.formula] as const);
  const comments = book.comments.map((comment) => [comment, comment.row, comment.col] as const);
  const tables = book.tables.map((table) => [table, table.area] as const);
  const log = book.reshapes.length;
  return () => {
    for (const [sheet, state] of states) {
      putState(sheet, state);
      book.emit('user', { type: 'redrawn', sheet });
    }
    for (const [name, formula] of names) name.formula = formula;
    book.comments.splice(0, Infinity, ...comments.map(([comment, row, col]) => Object.assign(comment, { row, col })));
    book.tables.splice(0, Infinity, ...tables.map(([table, area]) => Object.assign(table, { area })));
    book.reshapes.length = log;
  };
}

const KINDS: Readonly<Record<string, CellChange['kind']>> = {
  'row true': 'RowInserted',
  'row false': 'RowDeleted',
  'column true': 'ColumnInserted',
  'column false': 'ColumnDeleted',
};

function tell(book: Book, actor: Actor, sheet: BookSheet, { axis, at, count }: LineShift, came: boolean): void {
  const last = at + Math.abs(count) - 1;
  const area: Area = axis === 'row' ? { ...WHOLE, top: at, bottom: last } : { ...WHOLE, left: at, right: last };
  recalculate(book, sheet, WHOLE);
  book.emit(actor, { type: 'changed', kind: KINDS[`${axis} ${came}`]!, sheet, area });
}
