import { judgeTarget, parseTarget, readDirection, type Direction, type TargetVerdict } from '../text/target';
import { bare, isBlank, shown } from './cell';
import { Fault, fault } from './fault';
import { targetOf } from './path';

/** Judges a result cell against a target cell; null where there is no result yet. `decimals`: places the result is printed with. */
export function verdictOf(
  result: unknown,
  target: unknown,
  direction: unknown,
  due: boolean,
  decimals?: number,
): TargetVerdict | Fault | null {
  const value = bare(result);
  if (isBlank(value)) return null;
  const aim = targetOf(target);
  if (aim instanceof Fault) return aim;
  const way = directionOf(direction);
  if (way instanceof Fault) return way;
  const reached = typeof value === 'number' || typeof value === 'string' ? parseTarget(value) : null;
  if (!reached) return fault('#VALUE!', 'not-a-number', { text: shown(value) });
  return judgeTarget(aim, reached, way, decimals === undefined ? { due } : { due, decimals });
}

/** Where nothing is said, more is better; a sign in the target ("<4") speaks for itself anyway. */
function directionOf(cell: unknown): Direction | Fault {
  const value = bare(cell);
  if (isBlank(value)) return 'higher';
  const way = typeof value === 'string' || typeof value === 'number' ? readDirection(value) : null;
  return way ?? fault('#VALUE!', 'direction', { text: shown(value) });
}
