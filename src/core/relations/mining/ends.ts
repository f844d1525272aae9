import type { Prefix } from './prefix';
import { noiseOf, sumTolerance } from '../../arithmetic/tolerance';

/** Running sums near the wanted one that are looked at, at each probe. */
const NEAR = 16;
/** Lists in which asking costs. */
export const LONG = 100;
/** Digits that the probes must explain together before a run is compared in full. */
export const VOTE = 0.9;
/** Ends of runs that are compared in full, for each start. */
const TRIED = 4;

/** Digits by which the probes of the present start vote for each end. */
const votes = new Map<number, number>();
const NONE: readonly number[] = [];

/** Where a run from `start` may end, by the votes of the probes; those with most votes first. */
export function endsOf(prefix: Prefix, target: number, probes: readonly number[], start: number, direction: 1 | -1): readonly number[] {
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
  for (let end = rank; end <= prefix.list.length && end - rank < NEAR; end++)
    if (!voteFor(prefix, target, j, start, end, direction, wanted)) break;
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
