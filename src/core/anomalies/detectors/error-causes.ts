import { append } from '../../collections/append';
import type { CellRef } from '../../model/cell-ref';
import type { Scan } from '../../tables/cells/scan';
import { Kind, cellIn } from '../../tables/cells/scan';
import { rangesOf } from '../../text/formula/difference';
import { parseFormula } from '../../text/formula/parse';
import { formulaLinesOf } from './formula-lines';

/** An error value that comes from its own cell, and the cells that show one because they read it. */
export interface ErrorCause {
  readonly cell: CellRef;
  readonly followers: readonly CellRef[];
}

/** The error values of a sheet by their causes, in tables and outside them. */
export function errorCauses(scan: Scan, sheet: number): ErrorCause[] {
  const errors = errorsIn(scan);
  const sources = new Map([...errors].map(([at, { row, col }]) => [at, sourceOf(scan, errors, row, col)]));
  const followers = new Map<number, CellRef[]>();
  for (const [at, { row, col }] of errors) {
    const first = firstOf(at, sources);
    if (first !== at) append(followers, first, { sheet, row, col });
  }
  return [...errors].flatMap(([at, { row, col }]) =>
    firstOf(at, sources) === at ? [{ cell: { sheet, row, col }, followers: followers.get(at) ?? [] }] : [],
  );
}

/** One formula that was copied along a row or down a column fails in all its copies: they are one. */
export function copiedErrors(scan: Scan, causes: readonly ErrorCause[]): ErrorCause[][] {
  const { columns } = formulaLinesOf(scan);
  const keyAt = new Map([...columns.values()].flatMap(({ cells }) => cells.map((cell) => [`${cell.row}:${cell.col}`, cell.key])));
  const groups: ErrorCause[][] = [];
  const open = new Map<string, ErrorCause[]>();
  for (const cause of causes) {
    const { row, col } = cause.cell;
    const key = keyAt.get(`${row}:${col}`);
    const error = cellIn(scan, row, col)?.error;
    const names = key === undefined ? [] : [`${key}|${error}|row ${row}`, `${key}|${error}|column ${col}`];
    const group = names.map((name) => open.get(name)).find((one) => one !== undefined) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(cause);
    for (const name of names) open.set(name, group);
  }
  return groups;
}

type Errors = ReadonlyMap<number, { readonly row: number; readonly col: number }>;

function errorsIn(scan: Scan): Errors {
  const found = new Map<number, { row: number; col: number }>();
  for (let row = 0; row < scan.rows; row++)
    for (let col = 0; col < scan.cols; col++)
      if (scan.kind[row * scan.cols + col] === Kind.Error) found.set(row * scan.cols + col, { row, col });
  return found;
}

/** Another error value that the formula of this one reads. */
function sourceOf(scan: Scan, errors: Errors, row: number, col: number): number | undefined {
  const formula = cellIn(scan, row, col)?.formula;
  const tree = formula && !formula.includes('#REF!') ? parseFormula(formula) : null;
  for (const { sheet, area } of tree ? rangesOf(tree) : []) {
    if (sheet !== null) continue;
    for (const [at, other] of errors) {
      const isRead = other.row >= area.top && other.row <= area.bottom && other.col >= area.left && other.col <= area.right;
      if (isRead && (other.row !== row || other.col !== col)) return at;
    }
  }
  return undefined;
}

/** Follows an error to where it comes from; of formulas that read each other each is its own beginning. */
function firstOf(at: number, sources: ReadonlyMap<number, number | undefined>): number {
  const seen = new Set([at]);
  let first = at;
  for (let next = sources.get(first); next !== undefined; next = sources.get(first)) {
    if (seen.has(next)) return at;
    seen.add(next);
    first = next;
  }
  return first;
}
