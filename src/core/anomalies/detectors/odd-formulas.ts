import type { CellRef } from '../../model/cell-ref';
import type { Difference } from '../../text/formula/difference';
import { differencesOf } from '../../text/formula/difference';
import { evaluate } from '../../text/formula/evaluate';
import { parseFormula } from '../../text/formula/parse';
import { cellIn, formatFacts } from '../../tables/cells/scan';
import type { Due } from './due-formula';
import { dueAt, printsSame, readsOf } from './due-formula';
import type { FormulaCell, FormulaLines } from './formula-lines';
import { alongOf, formulaLinesOf } from './formula-lines';
import type { Look } from './look';
import { isMeant } from './meant-breaks';
import type { Break } from './runs';
import { REACH, breaksOf, isInStep, likesBeside, likesOf, runsOf } from './runs';

/** A formula that is not what the formulas beside it would write there. */
export interface Odd {
  readonly cell: CellRef;
  readonly formula: FormulaCell;
  readonly due: Due;
  readonly differences: readonly Difference[];
  readonly axis: 'row' | 'column';
  /** The formulas that it is held against. */
  readonly run: readonly FormulaCell[];
  /** The run stands on both sides of it. */
  readonly between: boolean;
  /** As the figures stand, the run's formula gives the same figure here. */
  readonly same: boolean;
}

/** A run must outnumber the odd ones in it so many times: with less, either may be the rule. */
const MAJORITY = 3;
/** What gives the same figure today is only noted: there twice as many will do. */
const MORE = 2;
/** A run that ends beside the odd one must be this long: nothing on the other side says that it goes on. */
const AT_END = 4;
/** A formula with more differences is another formula, not a slip. */
const MOST_DIFFERENCES = 2;

/** The odd formulas of a sheet, each told by the longer of the runs that it breaks. */
export function oddFormulas(look: Look): Odd[] {
  const lines = formulaLinesOf(look.scan);
  const odd = new Map<FormulaCell, Odd>();
  for (const line of [...lines.rows.values(), ...lines.columns.values()]) {
    const byPlace = new Map(line.cells.map((cell) => [alongOf(line, cell), cell]));
    for (const run of runsOf(line, MORE)) {
      for (const broken of breaksOf(run, REACH, (along) => byPlace.has(along))) {
        const cell = byPlace.get(alongOf(line, broken.place));
        const found = cell && isInStep(run, cell) && isOutnumbered(broken, cell, lines, MORE) ? oddOf(look, broken, cell) : null;
        if (!found || !(isOutnumbered(broken, cell!, lines, MAJORITY) ? isNear(broken, found) : isNoted(found))) continue;
        if (found.run.length > (odd.get(cell!)?.run.length ?? 0)) odd.set(cell!, found);
      }
    }
  }
  const found = [...odd.values()];
  return found.filter((one) => isAlone(one, found));
}

/** Where many differ from a run, each in its way, each of them is what its own line needs: rates that are typed into the formulas. */
function isAlone(one: Odd, all: readonly Odd[]): boolean {
  const { cell, axis, run } = one;
  const [along, across] = axis === 'row' ? (['col', 'row'] as const) : (['row', 'col'] as const);
  const beside = all.filter(
    (other) => other.axis === axis && other.cell[across] === cell[across] && Math.abs(other.cell[along] - cell[along]) <= REACH,
  );
  return beside.length * (isNoted(one) ? MORE : MAJORITY) <= run.length;
}

/** It gives the same figure now, and is short or written otherwise. */
function isNoted({ same, between, differences }: Odd): boolean {
  return same && between && differences.every(({ kind }) => kind === 'range' || kind === 'form' || kind === 'added');
}

/** Further from the end of a run only a range that is shorter or longer than the others is a slip, not another formula. */
function isNear({ run, place }: Break, { between, differences }: Odd): boolean {
  const at = alongOf(run.line, place);
  const isNext = run.members.some((cell) => Math.abs(alongOf(run.line, cell) - at) === 1);
  return between || isNext || differences.every(({ kind }) => kind === 'range');
}

/** The run is the rule here, so many times over, and the cell alone in what it says, also the other way. */
function isOutnumbered({ run: { line }, before, after }: Break, cell: FormulaCell, lines: FormulaLines, times: number): boolean {
  const across = line.axis === 'row' ? lines.columns.get(cell.col)! : lines.rows.get(cell.row)!;
  const count = before.length + after.length;
  const between = before.length > 0 && after.length > 0;
  return count >= (between ? times : AT_END) && (likesBeside(line, cell) + 1) * times <= count && likesOf(across, cell) === 0;
}

function oddOf(look: Look, broken: Break, formula: FormulaCell): Odd | null {
  const { scan, sheet } = look;
  const own = parseFormula(formula.formula);
  const due = own && dueAt(look, broken);
  const differences = due && differencesOf(own, due.tree);
  if (!differences || differences.length === 0 || differences.length > MOST_DIFFERENCES) return null;
  if (differences.some((one) => isMeant(look, broken, one) || (one.kind === 'constant' && likesBeside(broken.run.line, formula) > 0)))
    return null;
  const cell = cellIn(scan, formula.row, formula.col);
  const value = cell?.value;
  if (typeof value !== 'number' || formatFacts(cell!.format).date) return null;
  // What we can't reckon ourselves is not compared.
  const reckoned = evaluate(own, readsOf(look));
  const isSure = typeof reckoned === 'number' && printsSame(cell, reckoned, value) && due.value !== undefined;
  return {
    cell: { sheet, row: formula.row, col: formula.col },
    formula,
    due: isSure ? due : { ...due, value: undefined },
    differences,
    axis: broken.run.line.axis,
    run: [...broken.before, ...broken.after],
    between: broken.before.length > 0 && broken.after.length > 0,
    same: isSure && printsSame(cell, due.value!, value),
  };
}
