import type { Board, Equation } from './board';
import { stepOf } from './board';
import { rangeOf } from './range';
import type { Role } from './slip';
import { ITEM } from './slip';

/** Items that are looked through for the one left out or counted twice. */
const MOST_ITEMS = 4096;

/** The part that figure `slot` plays in the broken `equation`. */
export function roleOf(board: Board, equation: Equation, slot: number): Role {
  if (slot > 0) return ITEM;
  const { kind } = equation;
  if (kind === 'ratio' || kind === 'growth') return { as: 'rate', items: 2, stale: staleness(board, equation) };
  if (kind === 'product') return { as: 'total', items: equation.size - 1, stale: staleness(board, equation) };
  if (kind === 'equality' || kind === 'at-most') return ITEM;
  return totalRole(board, equation);
}

/** How far operands are changed as a rule when figures are revised. */
const REVISED = 0.4;

/**
 * A rate that was right for 41 cases out of 79 fits that whole number, and hardly ever one by chance: the share of the
 * former figures of its operands, within 40 % of the present ones, that give the result as it stands.
 */
function staleness(board: Board, equation: Equation): number {
  const operands = equation.size - 1;
  let share = 0;
  for (let slot = 1; slot <= operands; slot++) {
    const range = rangeOf(board, equation, slot);
    const { now, grid } = board.entry(equation.cells[slot]!);
    const [low, high] = [now - REVISED * Math.abs(now), now + REVISED * Math.abs(now)];
    if (!range || range.mid < low || range.mid > high || now === 0) continue;
    const step = stepOf(grid);
    const fitting = Math.floor(Math.min(range.high, high) / step + 1e-9) - Math.ceil(Math.max(range.low, low) / step - 1e-9) + 1;
    share += Math.max(0, fitting) / (1 + (high - low) / step) / operands;
  }
  return share;
}

function totalRole(board: Board, equation: Equation): Role {
  const { cells, gap, tolerance } = equation;
  const items = cells.length - 1;
  if (equation.kind !== 'sum' || items < 2 || items > MOST_ITEMS) return { as: 'total', items };
  for (let slot = 1; slot <= items; slot++) {
    const added = equation.slopeAt(slot)! * board.keyed(cells[slot]!);
    if (Math.abs(added) <= tolerance) continue;
    if (Math.abs(gap - added) <= tolerance) return { as: 'total', line: 'left-out', items };
    if (Math.abs(gap + added) <= tolerance) return { as: 'total', line: 'twice', items };
  }
  return { as: 'total', items };
}
