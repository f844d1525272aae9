import { keptBy } from '../../collections/kept-by';
import type { Candidate } from './candidate';
import { endsOf } from './ends';
import type { Lines } from './lines';
import { mayEnd } from './near';
import { Prefix } from './prefix';
import { canBeSum, probesOf } from './probes';
import type { Scope } from './scope';
import type { Trial } from './trial';
import { weigh } from './weigh';

/** What a label is worth, in digits. */
const LABEL = 1.5;
/** Digits that each line costs that is passed over: most runs begin right beside their total. */
const SKIPPED = 0.4;

export interface RunSearch {
  readonly trial: Trial;
  readonly scope: Scope;
  readonly list: Int32Array;
  /** Lines to explain, ascending; in the list or not. */
  readonly targets: readonly number[];
  /** Lines that may stand between the target and the first of its parts. */
  readonly skips: number;
  /** log10 cost of this way of looking, on top of the number of runs tried. */
  readonly surcharge: number;
  /** Lines whose label says that they are totals. */
  readonly hinted: ReadonlySet<number>;
  /** Where the list is searched more than once: what was found out about it. */
  readonly held?: Held;
}

/** What of a list does not depend on the scope: its running sums and its runs, once they were needed. */
export interface Held {
  prefix: Prefix | null;
  runs: readonly Run[] | null;
}

/** Of all filled lines of a sheet, next to each target: asked for before and after the scope is known. */
const heldOf = keptBy<Lines, Held>();

export function heldRuns(lines: Lines): Held {
  return heldOf(lines, () => ({ prefix: null, runs: null }));
}

/** Where a run of the list may end that begins `skip` lines from its target. */
interface Run {
  readonly target: number;
  readonly start: number;
  readonly direction: 1 | -1;
  readonly skip: number;
  readonly ends: readonly number[];
}

/** Explains each target as the sum of a run of list lines after or before it; only what may be worth having. */
export function runCandidates(search: RunSearch, least: number): Candidate[] {
  if (search.list.length < 2) return [];
  const held = search.held ?? { prefix: null, runs: null };
  held.runs ??= runsOf(search, held);
  const found: Candidate[] = [];
  for (const run of held.runs) {
    const best = bestEnd(search, held.prefix!, run, least);
    if (best) found.push(best);
  }
  return found;
}

/** The runs that a few positions speak for. */
function runsOf({ list, targets, skips, trial: { lines } }: RunSearch, held: Held): Run[] {
  const runs: Run[] = [];
  let below = 0;
  for (const target of targets) {
    while (below < list.length && list[below]! < target) below++;
    const above = list[below] === target ? below + 1 : below;
    if (!canBeSum(lines, target)) continue;
    const probes = probesOf(lines, target);
    const look = (start: number, direction: 1 | -1, skip: number): void => {
      // Most short lists explain nothing: only those that may are worth their running sums.
      if (!mayEnd(lines, list, target, probes, start, direction)) return;
      const ends = endsOf((held.prefix ??= new Prefix(lines, list)), target, probes, start, direction);
      if (ends.length > 0) runs.push({ target, start, direction, skip, ends });
    };
    for (let skip = 0; skip <= skips; skip++) {
      if (above + skip + 2 <= list.length) look(above + skip, 1, skip);
      if (below - skip - 2 >= 0) look(below - skip, -1, skip);
    }
  }
  return runs;
}

function bestEnd(search: RunSearch, prefix: Prefix, { target, start, skip, direction, ends }: Run, least: number): Candidate | null {
  const { trial, scope, list } = search;
  const fixed = SKIPPED * skip + search.surcharge - (search.hinted.has(target) ? LABEL : 0);
  let best: Candidate | null = null;
  let far = start;
  for (const end of ends) {
    const a = Math.min(start, end);
    const b = Math.max(start, end);
    trial.run(target, prefix, a, b);
    const operands = [...list.subarray(a, b)];
    const { digits, hits, misses } = weigh(
      trial,
      scope,
      target,
      operands,
      search.surcharge === 0 && skip === 0 ? 'near-steps' : 'steps',
      least + fixed,
    );
    // A run to the end of its section is the first to be tried, any other end one of many.
    const tries = endsSection(trial.lines, list, direction > 0 ? b : a) ? 4 : 3 * list.length;
    const score = digits - Math.log10(tries) - fixed;
    if (score < least || (best && score <= best.score)) continue;
    best = { kind: 'sum', result: target, operands, factor: 1, score, hits, misses };
    far = end;
  }
  return best && withEmptyEnd(best, search, far, direction);
}

/** True where the list ends at `k`, or an empty line parts the k-th line from the one before. */
function endsSection({ filled }: Lines, list: Int32Array, k: number): boolean {
  if (k <= 0 || k >= list.length) return true;
  for (let line = list[k - 1]! + 1; line < list[k]!; line++) if (filled[line] === 0) return true;
  return false;
}

/** Lines at the far end of the run, `end`, that hold nothing but zeros belong to it as well: they stand in the same section. */
function withEmptyEnd(best: Candidate, { trial, list }: RunSearch, end: number, direction: 1 | -1): Candidate {
  const operands = [...best.operands];
  let last = direction > 0 ? operands[operands.length - 1]! : operands[0]!;
  // Ends are bounds between the lines: the next line stands behind this one, or before it.
  let k = direction > 0 ? end : end - 1;
  while (list[k] === last + direction && onlyZeros(trial.lines, list[k]!)) {
    last = list[k]!;
    if (direction > 0) operands.push(last);
    else operands.unshift(last);
    k += direction;
  }
  return operands.length === best.operands.length ? best : { ...best, operands };
}

function onlyZeros({ value, width }: Lines, line: number): boolean {
  for (let at = line * width, end = at + width; at < end; at++) if (value[at] === value[at] && value[at] !== 0) return false;
  return true;
}
