import type { RowCol } from './model/cell-ref';
import type { Cell, CellValue, Sheet, Workbook } from './model/sheet';
import { fold } from './text/fold';
import type { Reads } from './text/formula/evaluate';
import { evaluate } from './text/formula/evaluate';
import { parseFormula } from './text/formula/parse';

/** A formula without a stored result. */
interface Pending extends RowCol {
  readonly sheet: number;
  readonly formula: string;
}

/** From above and from below in turn: a chain of formulas that runs one way along the sheet is done in one of them. */
const MOST_PASSES = 20;

/**
 * The workbook with results for the formulas that have none stored: a book that no spreadsheet has calculated yet. What needs
 * functions or names that are not reckoned here stays without.
 */
export function calculated(workbook: Workbook): Workbook {
  const all = pendingOf(workbook);
  if (all.length === 0) return workbook;
  const { values, left } = resultsOf(workbook, all);
  const sheets = workbook.sheets.map((sheet, index) => {
    const own = values.get(index)!;
    if (own.size === 0) return sheet;
    return { ...sheet, cells: sheet.cells.map((row, r) => row?.map((cell, c) => filled(cell, own.get(placeOf(r, c))))) };
  });
  const { sheet, row, col } = all[0]!;
  return { ...workbook, sheets, uncalculated: { first: { sheet, row, col }, formulas: all.length, left } };
}

function pendingOf({ sheets }: Workbook): Pending[] {
  return sheets.flatMap((sheet, index) => {
    try {
      return pendingIn(sheet, index);
    } catch {
      // A sheet on which reading breaks down is named where it is understood, and costs the others nothing.
      return [];
    }
  });
}

function pendingIn({ cells }: Sheet, sheet: number): Pending[] {
  const found: Pending[] = [];
  for (const [row, line] of cells.entries())
    for (const [col, cell] of (line ?? []).entries())
      if (cell?.formula && cell.value === null && cell.error === undefined) found.push({ sheet, row, col, formula: cell.formula });
  return found;
}

interface Results {
  /** By sheet, by place. */
  readonly values: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  readonly left: number;
}

function resultsOf(workbook: Workbook, all: readonly Pending[]): Results {
  const values = new Map(workbook.sheets.map((_, index) => [index, new Map<number, CellValue>()]));
  let waiting = all;
  for (let pass = 0; pass < MOST_PASSES && waiting.length > 0; pass++) {
    const left = waiting.filter(({ sheet, row, col, formula }) => {
      const tree = parseFormula(formula);
      const value = tree ? evaluate(tree, readsOf(workbook, values, sheet)) : undefined;
      if (value === undefined) return true;
      // A formula that reads a blank gives 0.
      values.get(sheet)!.set(placeOf(row, col), value ?? 0);
      return false;
    });
    // Twice without progress, once from either side: the rest can't be had.
    if (left.length === waiting.length && pass > 0) break;
    waiting = left.reverse();
  }
  return { values, left: waiting.length };
}

/** A formula that still waits can't be read. */
function readsOf({ sheets }: Workbook, values: Results['values'], own: number): Reads {
  return (name, { row, col }) => {
    const index = name === null ? own : sheets.findIndex((one) => fold(one.name) === fold(name));
    const cell = sheets[index]?.cells[row]?.[col];
    if (index < 0 || cell?.error !== undefined) return undefined;
    return cell?.formula && cell.value === null ? values.get(index)!.get(placeOf(row, col)) : (cell?.value ?? null);
  };
}

/** The largest sheet has 16,384 columns. */
function placeOf(row: number, col: number): number {
  return row * 16_384 + col;
}

function filled(cell: Cell | undefined, value: CellValue | undefined): Cell | undefined {
  return cell && value !== undefined ? { ...cell, value } : cell;
}
