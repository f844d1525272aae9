import type { Board, Equation } from './board';
import type { Role } from './slip';
import { ITEM } from './slip';

const RATE: Role = { as: 'rate', items: 2 };
/** Items that are looked through for the one left out or counted twice. */
const MOST_ITEMS = 4096;

/** The part that figure `slot` plays in the broken `equation`. */
export function roleOf(board: Board, equation: Equation, slot: number): Role {
  if (slot > 0) return ITEM;
  const { kind } = equation;
  if (kind === 'ratio' || kind === 'growth') return RATE;
  if (kind === 'equality' || kind === 'at-most') return ITEM;
  return totalRole(board, equation);
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
