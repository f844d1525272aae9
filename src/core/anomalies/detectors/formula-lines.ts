import { append } from '../../collections/append';
import type { RowCol } from '../../model/cell-ref';
import { keptBy } from '../../collections/kept-by';
import { relativeText } from '../../text/formula/relative';
import type { Scan } from '../../tables/cells/scan';

/** A formula of a sheet. Those with the same `key` were copied from one another. */
export interface FormulaCell {
  readonly row: number;
  readonly col: number;
  readonly formula: string;
  readonly key: number;
}

/** The formulas of one row or one column, in their order. */
export interface FormulaLine {
  readonly axis: 'row' | 'column';
  readonly line: number;
  readonly cells: readonly FormulaCell[];
  /** Those that were copied from one another, by their key. */
  readonly alike: ReadonlyMap<number, readonly FormulaCell[]>;
}

export interface FormulaLines {
  readonly rows: ReadonlyMap<number, FormulaLine>;
  readonly columns: ReadonlyMap<number, FormulaLine>;
}

const kept = keptBy<Scan, FormulaLines>();

/** All formulas of a sheet by rows and by columns, in tables and outside them. */
export function formulaLinesOf(scan: Scan): FormulaLines {
  return kept(scan, () => {
    const cells = formulasOf(scan);
    return { rows: linesOf('row', cells), columns: linesOf('column', cells) };
  });
}

function formulasOf({ sheet, rows, cols }: Scan): FormulaCell[] {
  const keys = new Map<string, number>();
  const found: FormulaCell[] = [];
  for (let row = 0; row < rows; row++) {
    const line = sheet.cells[row];
    if (!line) continue;
    for (let col = 0; col < Math.min(cols, line.length); col++) {
      const formula = line[col]?.formula;
      if (!formula) continue;
      const text = relativeText(formula, { row, col });
      const key = keys.get(text) ?? keys.size;
      keys.set(text, key);
      found.push({ row, col, formula, key });
    }
  }
  return found;
}

function linesOf(axis: 'row' | 'column', cells: readonly FormulaCell[]): Map<number, FormulaLine> {
  const lines = new Map<number, FormulaCell[]>();
  for (const cell of cells) append(lines, axis === 'row' ? cell.row : cell.col, cell);
  return new Map([...lines].map(([line, own]) => [line, { axis, line, cells: own, alike: byKey(own) }]));
}

function byKey(cells: readonly FormulaCell[]): Map<number, FormulaCell[]> {
  const alike = new Map<number, FormulaCell[]>();
  for (const cell of cells) append(alike, cell.key, cell);
  return alike;
}

/** Where along its line a formula stands. */
export function alongOf({ axis }: Pick<FormulaLine, 'axis'>, { row, col }: RowCol): number {
  return axis === 'row' ? col : row;
}

/** The cell that stands there. */
export function cellAlong({ axis, line }: Pick<FormulaLine, 'axis' | 'line'>, along: number): RowCol {
  return axis === 'row' ? { row: line, col: along } : { row: along, col: line };
}
