import { judgeTarget, parseTarget, readDirection, type Direction, type TargetVerdict } from '../text/target';
import { isBlank } from './cell';
import { Fault, fault } from './fault';
import { targetOf } from './path';

/** Judges a result cell against a target cell; null where there is no result yet. */
export function verdictOf(result: unknown, target: unknown, direction: unknown, due: boolean): TargetVerdict | Fault | null {
  if (isBlank(result)) return null;
  const aim = targetOf(target);
  if (aim instanceof Fault) return aim;
  const way = directionOf(direction);
  if (way instanceof Fault) return way;
  const reached = typeof result === 'number' || typeof result === 'string' ? parseTarget(result) : null;
  if (!reached) return fault('#VALUE!', 'not-a-number', { text: String(result).slice(0, 40) });
  return judgeTarget(aim, reached, way, { due });
}

/** Where nothing is said, more is better; a sign in the target ("<4") speaks for itself anyway. */
function directionOf(cell: unknown): Direction | Fault {
  if (isBlank(cell)) return 'higher';
  const way = typeof cell === 'string' || typeof cell === 'number' ? readDirection(cell) : null;
  return way ?? fault('#VALUE!', 'direction', { text: String(cell).slice(0, 40) });
}
