import { Origin } from '../model/figures';
import type { Edit, Fix, Suspect } from '../model/finding';
import type { Entry } from './board';
import { stepOf } from './board';
import type { Change } from './change';
import { keyOf, settings } from './change';
import type { Cause } from './causes';
import type { Network } from './network';
import type { SheetEquation } from './sheet-equation';
import { onlyBounds } from './suspects';
import { WITNESS, isUnique } from './unique';
import { smallest } from '../collections/of-many';

/** Below this the other explanations together are too likely to write over a figure. */
const SURE = 0.9;

/**
 * The correction that may be written without asking: it mends all, it is by far the likeliest, and no other single figure
 * could mend it, set to whatever value: two broken relations meet in this one only, or relations that hold vouch for the
 * others. A wrong fix would hide an error behind a consistent sheet; in doubt there is none.
 */
export function fixOf(network: Network, cause: Cause, suspects: readonly Suspect[]): Fix | null {
  const { change, equations, solutions } = cause;
  if (
    !change ||
    change.vague ||
    cause.crowded ||
    onlyBounds(equations) ||
    solutions[0]!.left.some((equation) => equations.includes(equation as SheetEquation))
  )
    return null;
  const cells = settings(change);
  if (cells.some(({ entry }) => entry.origin !== 'typed' || network.entry(entry.id).keyed !== entry.keyed)) return null;
  if (cells.some(({ entry, value }) => mayBeRounding(entry, value, equations))) return null;
  if (shareOf(cause, change) < SURE) return null;
  const ids = cells.map(({ entry }) => entry.id);
  const score = suspects.filter(({ cell }) => ids.includes(network.idOf(cell))).reduce((sum, s) => sum + s.score, 0);
  if (score < SURE || !equations.every(({ relation }) => relation.confidence >= WITNESS)) return null;
  const witnessed = change.swap ? equations.length > 1 : isUnique(network, cause);
  return witnessed ? { edits: cells.map(({ entry, value }) => editOf(network, entry.id, value)) } : null;
}

/** The share of all explanations that set just these figures: a digit too many may leave two that would do. */
function shareOf({ solutions }: Cause, change: Change): number {
  const key = keyOf(change);
  const weights = solutions.map(({ nats, changes }) => ({
    weight: Math.exp(solutions[0]!.nats - nats),
    same: changes.some((one) => keyOf(one) === key),
  }));
  const sum = (of: typeof weights): number => of.reduce((total, { weight }) => total + weight, 0);
  return sum(weights.filter(({ same }) => same)) / sum(weights);
}

/** Published tables miss by a unit or two of the last place where rounded parts were added up: not to be written over. */
function mayBeRounding({ keyed, grid, zeros, beside }: Entry, value: number, equations: readonly SheetEquation[]): boolean {
  const power = stepOf(grid) * 10 ** zeros;
  // Some offices round everything to multiples of 5.
  const fives = beside.every((other) => Math.abs(other.keyed % (5 * power)) < power / 2);
  const unit = fives ? 5 * power : power;
  const parts = smallest(equations.map(({ size }) => size));
  return Math.abs(value - keyed) <= 0.5 * parts * unit;
}

/** Cells shown as percentages hold the hundredth part of what is read. */
function editOf(network: Network, id: number, value: number): Edit {
  const cell = network.cellOf(id);
  const { origin, cols } = network.figuresIn(cell.sheet);
  const percent = (origin[cell.row * cols + cell.col]! & Origin.PercentFormat) !== 0;
  return { cell, value: percent ? Number((value / 100).toPrecision(15)) : value };
}
