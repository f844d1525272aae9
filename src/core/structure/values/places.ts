import type { Candidate } from './candidate';
import type { Scope } from './scope';
import { Mark } from './trial';
import type { Trial } from './trial';

/** Where the relation is claimed, and where of these it holds. */
export function placesOf(trial: Trial, scope: Scope, candidate: Candidate): { places: number[]; holds: number[] } {
  trial.parts(candidate.result, candidate.operands);
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
