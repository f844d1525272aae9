import { keptBy } from '../../collections/kept-by';
import type { RowCol } from '../../model/cell-ref';
import type { Cell, Workbook } from '../../model/sheet';
import { formatFacts, numberFigure } from '../../tables/cells/scan';
import { storedDecimals } from '../../text/decimals';
import { fold } from '../../text/fold';
import { evaluate, type Reads } from '../../text/formula/evaluate';
import type { Expression } from '../../text/formula/parse';
import { parseFormula } from '../../text/formula/parse';
import { copied } from '../../text/formula/relative';
import type { FormulaCell } from './formula-lines';
import type { Look } from './look';
import type { Break } from './runs';

/** The formula that a run would write into a cell, and what it gives there over the figures as they stand. */
export interface Due {
  readonly formula: string;
  readonly tree: Expression;
  /** In the unit the cell is stored in; undefined where it can't be told here. */
  readonly value: number | undefined;
}

/** What a run would write into the cell that breaks it; null where its formulas can't be read or point beyond the sheet. */
export function dueAt(look: Look, { place, before, after }: Break): Due | null {
  const near = nearest(place, before[before.length - 1], after[0]);
  const formula =
    copied(near.formula, near, place)
      ?.trim()
      .replace(/^\+\s*/, '') ?? null;
  const tree = formula === null ? null : parseFormula(formula);
  if (!tree) return null;
  const value = evaluate(tree, readsOf(look));
  return { formula: formula!, tree, value: typeof value === 'number' ? value : undefined };
}

/** The member of the run that stands nearest to the place. */
export function nearest(place: RowCol, before: FormulaCell | undefined, after: FormulaCell | undefined): FormulaCell {
  const away = (cell: FormulaCell): number => Math.abs(cell.row - place.row) + Math.abs(cell.col - place.col);
  return !after || (before && away(before) <= away(after)) ? before! : after;
}

const sheetNames = keptBy<Workbook, ReadonlyMap<string, number>>();

/** The cells of the workbook as a formula of this sheet reads them; error values and sheets that are not there can't be had. */
export function readsOf({ workbook, sheet }: Look): Reads {
  return (name, { row, col }) => {
    const byName = sheetNames(workbook, () => new Map(workbook.sheets.map((one, i) => [fold(one.name), i])));
    const index = name === null ? sheet : byName.get(fold(name));
    if (index === undefined) return undefined;
    const cell = workbook.sheets[index]!.cells[row]?.[col];
    return cell?.error ? undefined : (cell?.value ?? null);
  };
}

/** Noise of binary fractions between two ways to the same figure. */
const NOISE = 1e-9;

/** `other` is the figure that stands in the cell, `one`, as the cell prints it. */
export function printsSame(cell: Cell | undefined, one: number, other: number): boolean {
  if (Math.abs(one - other) <= NOISE * Math.max(Math.abs(one), Math.abs(other))) return true;
  const { decimals: shown } = formatFacts(cell?.format);
  // General prints what was typed; what it prints of a result depends on the column's width.
  const decimals = shown < 0 && !cell?.formula ? storedDecimals(one) : shown;
  if (decimals < 0) return false;
  const [a, b] = [one, other].map((value) => numberFigure({ ...cell, value }).value.toFixed(decimals));
  return a === b;
}
