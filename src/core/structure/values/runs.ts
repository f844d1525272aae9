import type { Candidate } from './candidate';
import type { Lines } from './lines';
import { Prefix } from './prefix';
import { probesOf } from './probes';
import type { Scope } from './scope';
import { noiseOf, sumTolerance } from './tolerance';
import type { Trial } from './trial';
import { weigh } from './weigh';

const PROBES = 6;
/** Running sums near the wanted one that are looked at, at each probe. */
const NEAR = 24;
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
    const probes = probesOf(prefix.lines, target, PROBES);
    for (let skip = 0; skip <= skips; skip++) {
      if (above + skip + 2 <= list.length) collect(found, search, prefix, target, probes, above + skip, 1, skip, least);
      if (below - skip - 2 >= 0) collect(found, search, prefix, target, probes, below - skip, -1, skip, least);
    }
  }
  return found;
}

function collect(found: Candidate[], search: RunSearch, prefix: Prefix, target: number, probes: readonly number[], start: number, direction: 1 | -1, skip: number, least: number): void {
  const { trial, scope, list } = search;
  const cost = Math.log10(2 * list.length) + 0.4 * skip + search.surcharge;
  let best: Candidate | null = null;
  for (const end of endsOf(prefix, target, probes, start, direction)) {
    const a = Math.min(start, end);
    const b = Math.max(start, end);
    trial.run(target, prefix, a, b);
    const operands = [...list.subarray(a, b)];
    const { digits, hits, misses } = weigh(trial, scope, target, operands, search.surcharge === 0 && skip === 0 ? 'near-steps' : 'steps');
    const score = digits - cost;
    if (score >= least && (!best || score > best.score)) best = { kind: 'sum', result: target, operands, factor: 1, score, hits, misses };
  }
  if (best) found.push(withEmptyEnd(best, search, direction));
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

/** Where a run from `start` may end, by the votes of the probes; those with most votes first. */
function endsOf(prefix: Prefix, target: number, probes: readonly number[], start: number, direction: 1 | -1): number[] {
  const votes = new Map<number, number>();
  for (const j of probes) vote(votes, prefix, target, j, start, direction);
  return [...votes]
    .filter(([, digits]) => digits >= VOTE)
    .sort((p, q) => q[1] - p[1] || Math.abs(p[0] - start) - Math.abs(q[0] - start))
    .slice(0, TRIED)
    .map(([end]) => end);
}

function vote(votes: Map<number, number>, prefix: Prefix, target: number, j: number, start: number, direction: 1 | -1): void {
  const { width, sum } = prefix;
  const { value, half } = prefix.lines;
  const t = value[target * width + j]!;
  if (t === 0) return;
  const h = half[target * width + j]!;
  const wanted = sum[start * width + j]! + direction * t;
  const order = prefix.order(j);
  const noise = noiseOf(prefix.peak[j]!);
  const total = prefix.list.length;
  let up = prefix.rank(j, order, wanted);
  let down = up - 1;
  // Outward from the wanted sum, so that the nearest come first however dense they lie.
  for (let looked = 0; looked < NEAR && (up <= total || down >= 0); looked++) {
    const above = up <= total ? (order ? order[up]! : up) : -1;
    const under = down >= 0 ? (order ? order[down]! : down) : -1;
    const offUp = above < 0 ? Infinity : Math.abs(sum[above * width + j]! - wanted);
    const offDown = under < 0 ? Infinity : Math.abs(sum[under * width + j]! - wanted);
    const end = offUp <= offDown ? above : under;
    const off = Math.min(offUp, offDown);
    if (offUp <= offDown) up++;
    else down--;
    const length = (end - start) * direction;
    if (length < 2) {
      if (off > noise + 2.2 * Math.sqrt(h * h + prefix.square[total * width + j]!)) return;
      continue;
    }
    const nonzero = direction * (prefix.nonzero[end * width + j]! - prefix.nonzero[start * width + j]!);
    const filled = direction * (prefix.filled[end * width + j]! - prefix.filled[start * width + j]!);
    const square = direction * (prefix.square[end * width + j]! - prefix.square[start * width + j]!);
    if (off > noise + 2.2 * Math.sqrt(h * h + prefix.square[total * width + j]!)) return;
    if (nonzero < 2 || off > noise + sumTolerance(square + h * h, filled)) continue;
    votes.set(end, (votes.get(end) ?? 0) + Math.log10(1 + Math.abs(t) / (off <= noise ? 2 * h : 2 * sumTolerance(square + h * h, filled))));
  }
}
