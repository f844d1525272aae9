import type { Dice } from '../../../test/generate/dice';
import { to } from './scene';
import type { Goal, Target } from './targets';
import { targetFor } from './targets';

/** A goal with its target, what came of it, and whether it was met. */
export interface Judged {
  readonly goal: Goal;
  readonly target: Target;
  readonly actual: number;
  readonly met: boolean;
}

/** A figure that clearly meets or misses its target; one that lies beyond a range on the better side is not drawn. */
function drawn(d: Dice, goal: Goal): Judged {
  const target = targetFor(d, goal);
  const step = 10 ** -goal.decimals;
  const met = d.chance(0.65);
  const bound = goal.better === 'more' ? target.low : target.high;
  const ranged = Number.isFinite(target.low) && Number.isFinite(target.high);
  const away = d.chance(0.15) ? step : Math.max(step, to(Math.abs(bound) * (0.02 + d.next() * 0.2), goal.decimals));
  const inside = ranged
    ? target.low + (target.high - target.low) * (0.1 + 0.8 * d.next())
    : bound + (goal.better === 'more' ? away : -away);
  const actual = met ? (target.closed && d.chance(0.15) ? bound : inside) : bound - (goal.better === 'more' ? away : -away);
  return { goal, target, actual: Math.min(goal.unit === '%' ? 100 : Infinity, Math.max(0, to(actual, goal.decimals))), met };
}

const holds = ({ target: { low, high, closed }, actual, met }: Judged): boolean =>
  (closed ? actual >= low - 1e-9 && actual <= high + 1e-9 : actual > low + 1e-9 && actual < high - 1e-9) === met;

export function judged(d: Dice, goal: Goal): Judged {
  let one = drawn(d, goal);
  while (!holds(one)) one = drawn(d, goal);
  return one;
}

/** Whether the figure lies off the bounds by more than its own rounding; nobody is sure of the others. */
export function clear({ target: { low, high }, actual }: Judged): boolean {
  const printed = (String(actual).split('.')[1] ?? '').length;
  const distance = Math.min(Math.abs(actual - low), Math.abs(actual - high));
  return distance > 0.5 * 10 ** -printed + 1e-9;
}
