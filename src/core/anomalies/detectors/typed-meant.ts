import type { RowCol } from '../../model/cell-ref';
import { cellIn } from '../../tables/cells/scan';
import { readDecimals } from '../../text/decimals';
import { rangesOf } from '../../text/formula/difference';
import type { Expression } from '../../text/formula/parse';
import { parseFormula } from '../../text/formula/parse';
import { printFormula } from '../../text/formula/print';
import type { Look } from './look';
import type { Gap } from './typed-over';

/** A figure that its line has for a reason of its own, where others have the run's formula. */
export function isMeantTyped(look: Look, gap: Gap): boolean {
  return isSaidBeside(look, gap) || hasOwnCoefficient(gap);
}

/** "Tăng | Giảm": of two columns one shows the difference and the other 0; which of them is for the sign to say. */
function isSaidBeside({ scan }: Look, { cell, run, due, value }: Gap): boolean {
  if (value !== 0) return false;
  const [down, across] = run.line.axis === 'column' ? [0, 1] : [1, 0];
  const read = cellsReadBy(due.tree);
  return [-1, 1].some((step) => {
    const beside: RowCol = { row: cell.row + step * down, col: cell.col + step * across };
    const other = beside.row < 0 || beside.col < 0 ? undefined : cellIn(scan, beside.row, beside.col);
    const tree = other?.formula && other.value !== 0 ? parseFormula(other.formula) : null;
    return tree !== null && cellsReadBy(tree) === read;
  });
}

function cellsReadBy(tree: Expression): string {
  return rangesOf(tree).map(printFormula).sort().join();
}

/** Fewer digits agree with some round coefficient by chance. */
const TELLING = 1e4;

/** "=D50*0.15" beside a figure that is 7 % of D50 to the last digit: this line has a rate of its own. */
function hasOwnCoefficient({ due, value }: Gap): boolean {
  const { tree } = due;
  if (value === null || value === 0 || due.value === 0 || tree.type !== 'binary' || (tree.op !== '*' && tree.op !== '/')) return false;
  const coefficient = numberOf(tree.right) ?? (tree.op === '*' ? numberOf(tree.left) : undefined);
  if (!coefficient || Math.abs(value) < TELLING) return false;
  const times = value / due.value;
  const own = tree.op === '*' ? coefficient * times : coefficient / times;
  const round = Number(own.toPrecision(2));
  return round !== 0 && Math.abs(own / round - 1) * Math.abs(value) <= 0.5 * 10 ** -readDecimals(value);
}

function numberOf(e: Expression): number | undefined {
  if (e.type === 'number') return e.value;
  if (e.type !== 'unary') return undefined;
  const inside = numberOf(e.operand);
  return inside === undefined || e.op === '+' ? inside : e.op === '%' ? inside / 100 : -inside;
}
