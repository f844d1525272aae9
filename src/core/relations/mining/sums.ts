import type { Candidate } from './candidate';
import { Choice } from './choose';
import { filledLines } from './lines';
import { folded } from './fold';
import type { Lines } from './lines';
import { omissionCandidates } from './omissions';
import { pairCandidates } from './pairs';
import { heldRuns, runCandidates } from './runs';
import type { RunSearch } from './runs';
import type { Scope } from './scope';
import { strideCandidates } from './strides';
import type { Trial } from './trial';

const NO_LINES: ReadonlySet<number> = new Set();
/** Least evidence of a relation, in digits beyond what the search cost. */
const LEAST = 2.2;
/** Totals of totals are looked for so often: no stub has as many levels. */
const ROUNDS = 8;
/** Lines that may stand between a total and the first of its parts: a blank one, a unit, a heading. */
const SKIPS = 3;
/** The sums along one axis: runs first, totals of totals by collapsing what is explained, then interleaved and distant ones. */
export function sumsOf(lines: Lines, trial: Trial, scope: Scope, hinted: ReadonlySet<number> = NO_LINES): Candidate[] {
  const all = filledLines(lines);
  const choice = new Choice();
  const search = (list: readonly number[], targets: readonly number[], surcharge = 0): RunSearch => ({
    trial,
    scope,
    list: new Int32Array(list),
    targets,
    skips: SKIPS,
    surcharge,
    hinted,
  });
  const neighbours = (list: readonly number[]) => {
    const asked = {
      ...search(
        list,
        all.filter((line) => !choice.explains(line)),
      ),
      skips: 0,
    };
    // Before anything is explained, nothing but the scope has changed since the sums were looked for before.
    return runCandidates(choice.chosen.length === 0 ? { ...asked, held: heldRuns(lines) } : asked, LEAST);
  };
  // First what hardly fails: a run that holds in part of its places may be the shadow of interleaved columns.
  const active = collapse(all, choice, (list) => neighbours(list).filter(({ hits, misses }) => misses * 4 <= hits));
  choice.take([
    ...neighbours(active),
    ...strideCandidates(lines, search, all, LEAST),
    ...pairCandidates(trial, scope, new Int32Array(all), LEAST),
  ]);
  const open = collapse(active, choice, (list) => runCandidates(search(list, list, 1), LEAST));
  const leaves = all.filter((line) => !choice.explains(line));
  if (leaves.length < all.length) choice.take(runCandidates(search(leaves, leaves, 1.5), LEAST));
  const unexplained = all.filter((line) => !choice.explains(line));
  choice.take(omissionCandidates(search(open, unexplained, 1), LEAST));
  return folded(choice.chosen);
}

/** Explains, takes the parts of what is explained off the list, and looks again: totals of totals show. */
function collapse(list: readonly number[], choice: Choice, look: (list: readonly number[]) => Candidate[]): readonly number[] {
  let active = list;
  for (let round = 0; round < ROUNDS; round++) {
    const taken = choice.take(look(active));
    if (taken.length === 0) break;
    const parts = new Set(taken.flatMap((candidate) => candidate.operands));
    active = active.filter((line) => !parts.has(line));
  }
  return active;
}
