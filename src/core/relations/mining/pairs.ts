import { keptBy } from '../../collections/kept-by';
import type { Candidate } from './candidate';
import type { Lines } from './lines';
import { Neighbours } from './neighbours';
import { canBeSum, probesOf } from './probes';
import type { Scope } from './scope';
import { noiseOf, sumTolerance } from '../../arithmetic/tolerance';
import type { Trial } from './trial';
import { weigh } from './weigh';

/** Work allowed for one axis of a sheet, in pairs looked at. */
const BUDGET = 1.5e6;
/** Lines to either side of a total among which its parts are looked for; fewer where the lines are many. */
const WIDEST = 48;
/** Digits that parts away from their total must explain beyond others: any three lines of a sheet may be such. */
const DISTANT = 2.5;
/** Digits for each line that a part stands away: enough to choose the nearer of equal pairs, and for nothing else. */
const AWAY = 0.03;

/** How many lines around a target are worth combining, so that long sheets cost no more than a fixed amount a line. */
function windowFor(lines: number): number {
  return Math.max(6, Math.min(WIDEST, Math.floor(Math.sqrt((2 * BUDGET) / Math.max(1, lines)))));
}

const pairsOf = keptBy<Lines, readonly Pair[]>();

/** target = a + c for two lines anywhere near it; differences (a = target − c) show in the same way. */
export function pairCandidates(trial: Trial, scope: Scope, list: Int32Array, least: number): Candidate[] {
  const { lines } = trial;
  const found: Candidate[] = [];
  // Which positions are foreign makes no difference to them, and the sums of a sheet are looked for twice.
  for (const { p, low, high, a, c } of pairsOf(lines, () => promisingPairs(lines, list))) {
    const target = list[p]!;
    const operands = [list[a]!, list[c]!];
    trial.parts(target, operands);
    const cost = Math.log10(Math.max(4, ((high - low) * (high - low)) / 2)) + DISTANT;
    const { digits, hits, misses } = weigh(trial, scope, target, operands, 'steps', least + cost);
    const score = digits - cost - AWAY * (Math.abs(a - p) + Math.abs(c - p));
    if (score >= least) found.push({ kind: 'sum', result: target, operands, factor: 1, score, hits, misses });
  }
  return found;
}

/** The list's members `a` and `c`, among those from `low` to `high`, that the probes take for the parts of the `p`-th. */
export interface Pair {
  readonly p: number;
  readonly low: number;
  readonly high: number;
  readonly a: number;
  readonly c: number;
}

function promisingPairs(lines: Lines, list: Int32Array): Pair[] {
  const reach = Math.floor(windowFor(list.length) / 2);
  const near = new Neighbours(lines, 2 * reach + 1);
  const found: Pair[] = [];
  for (let p = 0; p < list.length; p++) {
    const target = list[p]!;
    if (!canBeSum(lines, target)) continue;
    const probes = probesOf(lines, target);
    const low = Math.max(0, p - reach);
    const high = Math.min(list.length - 1, p + reach);
    near.gather(list, target, low, high, probes);
    for (let a = low; a < high; a++) {
      if (a === p) continue;
      for (let c = near.next(a, a + 1); c <= high; c = near.next(a, c + 1)) {
        if (c !== p && promising(lines, target, list[a]!, list[c]!, probes)) found.push({ p, low, high, a, c });
      }
    }
  }
  return found;
}

/** Holds at half of the probes or more, counting only those where both parts are figures other than zero. */
function promising(lines: Lines, target: number, a: number, c: number, probes: readonly number[]): boolean {
  const { value, half, width } = lines;
  let asked = 0;
  let held = 0;
  for (let k = 0; k < probes.length; k++) {
    const j = probes[k]!;
    const x = value[a * width + j]!;
    const y = value[c * width + j]!;
    if (x !== x || y !== y || x === 0 || y === 0) continue;
    asked++;
    const off = Math.abs(x + y - value[target * width + j]!);
    const h = half[target * width + j]!;
    const ha = half[a * width + j]!;
    const hc = half[c * width + j]!;
    if (off <= sumTolerance(h * h + ha * ha + hc * hc, 2) + noiseOf(Math.abs(x) + Math.abs(y))) held++;
    else if (asked - held > 2) return false;
  }
  return held > 0 && held * 2 >= asked;
}
