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
  /** Where the list is searched more than once: its running sums, once they were needed. */
  readonly held?: { prefix: Prefix | null };
}

/** Explains each target as the sum of a run of list lines after or before it; only what may be worth having. */
export function runCandidates(search: RunSearch, least: number): Candidate[] {
  const { list, targets, skips } = search;
  if (list.length < 2) return [];
  const { lines } = search.trial;
  // Most short lists explain nothing: only those that may are worth their running sums.
  const held = search.held ?? { prefix: null };
  const found: Candidate[] = [];
  let below = 0;
  for (const target of targets) {
    while (below < list.length && list[below]! < target) below++;
    const above = list[below] === target ? below + 1 : below;
    if (!canBeSum(lines, target)) continue;
    const probes = probesOf(lines, target);
    for (let skip = 0; skip <= skips; skip++) {
      if (above + skip + 2 <= list.length && mayEnd(lines, list, target, probes, above + skip, 1)) collect(found, search, (held.prefix ??= new Prefix(lines, list)), target, probes, above + skip, 1, skip, least);
      if (below - skip - 2 >= 0 && mayEnd(lines, list, target, probes, below - skip, -1)) collect(found, search, (held.prefix ??= new Prefix(lines, list)), target, probes, below - skip, -1, skip, least);
    }
  }
  return found;
}

function collect(found: Candidate[], search: RunSearch, prefix: Prefix, target: number, probes: readonly number[], start: number, direction: 1 | -1, skip: number, least: number): void {
  const { trial, scope, list } = search;
  const fixed = 0.4 * skip + search.surcharge - (search.hinted.has(target) ? LABEL : 0);
  let best: Candidate | null = null;
  for (const end of endsOf(prefix, target, probes, start, direction)) {
    const a = Math.min(start, end);
    const b = Math.max(start, end);
    trial.run(target, prefix, a, b);
    const operands = [...list.subarray(a, b)];
    const { digits, hits, misses } = weigh(trial, scope, target, operands, search.surcharge === 0 && skip === 0 ? 'near-steps' : 'steps', least + fixed);
    // A run to the end of its section is the first to be tried, any other end one of many.
    const tries = endsSection(trial.lines, list, direction > 0 ? b : a) ? 4 : 3 * list.length;
    const score = digits - Math.log10(tries) - fixed;
    if (score >= least && (!best || score > best.score)) best = { kind: 'sum', result: target, operands, factor: 1, score, hits, misses };
  }
  if (best) found.push(withEmptyEnd(best, search, direction));
}

/** True where the list ends at `k`, or an empty line parts the k-th line from the one before. */
function endsSection({ filled }: Lines, list: Int32Array, k: number): boolean {
  if (k <= 0 || k >= list.length) return true;
  for (let line = list[k - 1]! + 1; line < list[k]!; line++) if (filled[line] === 0) return true;
  return false;
}

/** Lines at the far end of the run that hold nothing but zeros belong to it as well: they stand in the same section. */
function withEmptyEnd(best: Candidate, { trial, list }: RunSearch, direction: 1 | -1): Candidate {
  const operands = [...best.operands];
  let last = direction > 0 ? operands[operands.length - 1]! : operands[0]!;
  let k = list.indexOf(last) + direction;
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
