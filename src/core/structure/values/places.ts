import type { Candidate } from './candidate';
import type { Scope } from './scope';
import { Mark } from './trial';
import type { Trial } from './trial';
import { Prefix } from './prefix';

/** Where the relation is claimed, and where of these it holds. */
export function placesOf(trial: Trial, scope: Scope, candidate: Candidate): { places: number[]; holds: number[] } {
  redo(trial, candidate);
  scope.read(trial.mark);
  const { of } = scope.stretches;
  const places: number[] = [];
  const holds: number[] = [];
  for (let j = 0; j < trial.mark.length; j++) {
    const m = trial.mark[j]!;
    const meant = scope.has(of[j]!);
    if (m === Mark.Exact || m === Mark.Close || m === Mark.Trivial) holds.push(j);
    if (m === Mark.Exact || m === Mark.Close || m === Mark.Trivial || (m === Mark.Miss && meant)) places.push(j);
  }
  return { places, holds };
}

function redo(trial: Trial, { kind, result, operands, factor }: Candidate): void {
  if (kind === 'sum') trial.parts(result, operands);
  else if (kind === 'average') trial.mean(result, new Prefix(trial.lines, Int32Array.from(operands)), 0, operands.length);
  else if (kind === 'product') trial.quotient(operands[0]!, result, operands[1]!, factor, false);
  else trial.quotient(result, operands[0]!, operands[1]!, factor, kind === 'growth');
}
