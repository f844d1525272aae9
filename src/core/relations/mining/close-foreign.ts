import type { Candidate } from './candidate';
import { redo } from './outcome';
import type { Scope } from './scope';
import { Mark } from './trial';
import type { Trial } from './trial';

/**
 * Closes the positions at which sums that hold elsewhere fail together, without a slip that would explain it: rates and
 * changes among counts. Returns how many it closed.
 */
export function closeForeign(trial: Trial, scope: Scope, sums: readonly Candidate[]): number {
  const { width } = trial.lines;
  const held = new Int32Array(width);
  const failed = new Int32Array(width);
  for (const sum of sums) {
    redo(trial, sum);
    for (let j = 0; j < width; j++) {
      const m = trial.mark[j]!;
      if (m === Mark.Exact || m === Mark.Close) held[j]!++;
      else if (m === Mark.Miss && !trial.slippedAt(sum.result, j)) failed[j]!++;
    }
  }
  let closed = 0;
  for (let j = 0; j < width; j++) {
    if (failed[j]! < 2 || 3 * held[j]! >= failed[j]!) continue;
    scope.closed[j] = 1;
    closed++;
  }
  return closed;
}
