import type { Candidate } from './candidate';
import type { Lines } from './lines';
import { Prefix } from './prefix';
import { probesOf } from './probes';
import type { Scope } from './scope';
import { noiseOf, sumTolerance } from './tolerance';
import type { Trial } from './trial';
import { weigh } from './weigh';

/** Running sums near the wanted one that are looked at, at each probe. */
const NEAR = 16;
const LONG = 100;
/** What a label is worth, in digits. */
const LABEL = 1.5;
/** Digits that the probes must explain together before a run is compared in full. */
const VOTE = 0.9;
/** Ends of runs that are compared in full, for each start. */
const TRIED = 4;

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
}

/** Explains each target as the sum of a run of list lines after or before it; only what may be worth having. */
export function runCandidates(search: RunSearch, least: number): Candidate[] {
  const { list, targets, skips } = search;
  if (list.length < 2) return [];
  const prefix = new Prefix(search.trial.lines, list);
  const found: Candidate[] = [];
  let below = 0;
  for (const target of targets) {
    while (below < list.length && list[below]! < target) below++;
    const above = list[below] === target ? below + 1 : below;
    const probes = probesOf(prefix.lines, target);
    for (let skip = 0; skip <= skips; skip++) {
      if (above + skip + 2 <= list.length) collect(found, search, prefix, target, probes, above + skip, 1, skip, least);
      if (below - skip - 2 >= 0) collect(found, search, prefix, target, probes, below - skip, -1, skip, least);
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

/** Digits by which the probes of the present start vote for each end. */
const votes = new Map<number, number>();
const NONE: readonly number[] = [];

/** Where a run from `start` may end, by the votes of the probes; those with most votes first. */
function endsOf(prefix: Prefix, target: number, probes: readonly number[], start: number, direction: 1 | -1): readonly number[] {
  votes.clear();
  for (let k = 0; k < probes.length; k++) {
    // In a long list a run of which the two best probes know nothing is not worth asking the others for.
    if (k === 2 && votes.size === 0 && prefix.list.length > LONG) return NONE;
    if (prefix.ascends(probes[k]!)) voteAscending(prefix, target, probes[k]!, start, direction);
    else voteAround(prefix, target, probes[k]!, start, direction);
  }
  if (votes.size === 0) return NONE;
  return [...votes]
    .filter(([, digits]) => digits >= VOTE)
    .sort((p, q) => q[1] - p[1] || Math.abs(p[0] - start) - Math.abs(q[0] - start))
    .slice(0, TRIED)
    .map(([end]) => end);
}

/** Without negative figures the running sums ascend: the ends that fit lie together. */
function voteAscending(prefix: Prefix, target: number, j: number, start: number, direction: 1 | -1): void {
  const wanted = wantedAt(prefix, target, j, start, direction);
  const rank = prefix.rank(j, undefined, wanted);
  for (let end = rank; end <= prefix.list.length && end - rank < NEAR; end++) if (!voteFor(prefix, target, j, start, end, direction, wanted)) break;
  for (let end = rank - 1; end >= 0 && rank - end <= NEAR; end--) if (!voteFor(prefix, target, j, start, end, direction, wanted)) break;
}

/** Outward from the wanted sum, so that the nearest come first however dense they lie. */
function voteAround(prefix: Prefix, target: number, j: number, start: number, direction: 1 | -1): void {
  const { width, sum } = prefix;
  const wanted = wantedAt(prefix, target, j, start, direction);
  const order = prefix.order(j);
  let up = prefix.rank(j, order, wanted);
  let down = up - 1;
  for (let looked = 0; looked < NEAR && (up < order.length || down >= 0); looked++) {
    const above = up < order.length ? Math.abs(sum[order[up]! * width + j]! - wanted) : Infinity;
    const under = down >= 0 ? Math.abs(sum[order[down]! * width + j]! - wanted) : Infinity;
    const end = above <= under ? order[up++]! : order[down--]!;
    voteFor(prefix, target, j, start, end, direction, wanted);
  }
}

/** The running sum at the far end of a run from `start` that adds up to the target at position `j`. */
function wantedAt({ lines, sum, width }: Prefix, target: number, j: number, start: number, direction: 1 | -1): number {
  return sum[start * width + j]! + direction * lines.value[target * width + j]!;
}

/** Counts the vote of position `j` for `end`; false where the sum is too far off. */
function voteFor(prefix: Prefix, target: number, j: number, start: number, end: number, direction: 1 | -1, wanted: number): boolean {
  const { width, sum, square, filled, nonzero } = prefix;
  const from = start * width + j;
  const to = end * width + j;
  const h = prefix.lines.half[target * width + j]!;
  const n = direction * (filled[to]! - filled[from]!);
  const off = Math.abs(sum[to]! - wanted);
  const noise = noiseOf(prefix.peak[j]!);
  const tolerance = sumTolerance(Math.max(0, direction * (square[to]! - square[from]!)) + h * h, Math.max(1, n));
  if (off > tolerance + noise) return false;
  if ((end - start) * direction < 2 || direction * (nonzero[to]! - nonzero[from]!) < 2) return true;
  const t = prefix.lines.value[target * width + j]!;
  if (t !== 0) votes.set(end, (votes.get(end) ?? 0) + Math.log10(1 + Math.abs(t) / (2 * (off <= noise ? h : tolerance))));
  return true;
}
