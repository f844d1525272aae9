import type { Candidate } from './candidate';
import { Prefix } from './prefix';
import type { Scope } from './scope';
import { Mark } from './trial';
import type { Trial } from './trial';

export interface Outcome {
  readonly positions: number[];
  readonly holds: number[];
  /** It holds, but only with the rounding of the printed digits. */
  readonly rounded: number[];
}

/**
 * Where the relation is stated, and where of these it holds. A place where it fails is stated if a slip of the hand
 * explains the difference, or if it stands alone among more places where it holds; several in a row without such an
 * explanation are another kind of line, for which it was never meant.
 */
export function outcomeOf(trial: Trial, scope: Scope, candidate: Candidate): Outcome {
  redo(trial, candidate);
  scope.read(trial.mark);
  const { mark } = trial;
  const { of } = scope.stretches;
  const positions: number[] = [];
  const holds: number[] = [];
  const rounded: number[] = [];
  const mostly = mostlyHolds(mark, scope);
  for (let j = 0; j < mark.length; j++) {
    const m = mark[j]!;
    const meant = scope.has(of[j]!);
    if (m === Mark.Neutral || (m === Mark.Miss && !(meant && (trial.slippedAt(candidate.result, j) || (mostly && alone(trial, scope, j))))))
      continue;
    positions.push(j);
    if (m !== Mark.Miss) holds.push(j);
    if (m === Mark.Close) rounded.push(j);
  }
  return { positions, holds, rounded };
}

/** True where it holds in more places than it fails. */
function mostlyHolds(mark: Uint8Array, scope: Scope): boolean {
  let hits = 0;
  let misses = 0;
  for (let j = 0; j < mark.length; j++) {
    const m = mark[j]!;
    if (!scope.has(scope.stretches.of[j]!)) continue;
    if (m === Mark.Exact || m === Mark.Close) hits++;
    else if (m === Mark.Miss) misses++;
  }
  return misses < hits;
}

function alone(trial: Trial, scope: Scope, j: number): boolean {
  return !missing(trial, scope, j, -1) && !missing(trial, scope, j, 1);
}

/** True if the next place in `direction` that says anything, in the same stretch, is a miss too. */
function missing(trial: Trial, scope: Scope, j: number, direction: 1 | -1): boolean {
  const { of } = scope.stretches;
  for (let k = j + direction; k >= 0 && k < trial.mark.length; k += direction) {
    const m = trial.mark[k]!;
    if (of[k] !== of[j] || m === Mark.Neutral) continue;
    return m === Mark.Miss;
  }
  return false;
}

/** Marks the trial again with a candidate that was found before. */
export function redo(trial: Trial, { kind, result, operands, factor }: Candidate): void {
  if (kind === 'sum') trial.parts(result, operands);
  else if (kind === 'average') trial.mean(result, new Prefix(trial.lines, Int32Array.from(operands)), 0, operands.length);
  else if (kind === 'product') trial.quotient(operands[0]!, result, operands[1]!, factor, false);
  else trial.quotient(result, operands[0]!, operands[1]!, factor, kind === 'growth');
}
