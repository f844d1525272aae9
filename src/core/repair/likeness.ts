import type { Entry } from './board';
import { stepOf } from './board';

// What a figure looks like among its neighbours: nats that a correction costs, or saves, whatever the slip was.

const BELOW_ZERO = 7;
/** Share of figures that equal a neighbour, and ln of the range over which figures spread otherwise. */
const ALIKE = 0.05;
const LOG_RANGE = 7;
const MOST_FOR_SIZE = 3;
/** Per zero at the end of all figures around. */
const UNROUND = 1.5;

/** Neighbours that show the same figure; what a formula holds below its last printed digit is not copied. */
export function copiesOf({ beside, keyed, decimals }: Entry): number {
  let n = 0;
  for (const other of beside) if (Math.abs(other.keyed - keyed) < 0.5 * stepOf(decimals)) n++;
  return n;
}

/** Neighbours often are alike (a plan and its result, a norm): a figure that is, is likelier right than any other one. */
export function coincidence(entry: Entry): number {
  const { keyed, grid, origin } = entry;
  if (origin !== 'typed' || keyed === 0 || copiesOf(entry) === 0) return 0;
  return Math.max(0, Math.log(ALIKE * LOG_RANGE * (Math.abs(keyed) / stepOf(grid))));
}

/**
 * What is odd among its neighbours, whether keyed or meant: a figure below zero where nothing else is; one that is not
 * round where all others end in zeros.
 */
export function oddness({ keyed, signed, zeros, grid }: Entry, meant: number): number {
  let nats = 0;
  if (!signed && meant < 0 !== keyed < 0) nats += meant < 0 ? BELOW_ZERO : -BELOW_ZERO;
  if (zeros > 1) nats += (Number(isRound(keyed, zeros - grid)) - Number(isRound(meant, zeros - grid))) * zeros * UNROUND;
  return nats;
}

function isRound(value: number, zeros: number): boolean {
  const units = value / 10 ** zeros;
  return Math.abs(units - Math.round(units)) < 1e-9;
}

/** Figures spread evenly on a logarithmic scale: of two that would do, the one of ten times the size is a tenth as likely. */
export function scaleOff({ keyed, grid, origin, scale }: Entry, meant: number): number {
  // Nothing at all is no small figure: there is no scale on which it would be likelier.
  if (origin === 'blank' || meant === 0) return 0;
  const step = stepOf(grid);
  const [to, from] = [Math.log(Math.abs(meant) + step), Math.log(Math.abs(keyed) + step)];
  const nats = to - from + (scale ? ((to - scale.mean) ** 2 - (from - scale.mean) ** 2) / (2 * scale.spread ** 2) : 0);
  // A table has a scale of its own: far below it figures become rarer again.
  return Math.max(-MOST_FOR_SIZE, Math.min(nats, MOST_FOR_SIZE));
}

/** Probability of just this figure in a cell about whose digits nothing is known, from the size of those around it. */
export function likelihood({ grid, scale, signed }: Entry, meant: number): number {
  if (meant === 0 || (meant < 0 && !signed)) return 0;
  const size = Math.log(Math.abs(meant));
  const [mean, spread] = scale ? [scale.mean, scale.spread] : [size, LOG_RANGE / 2];
  const density = Math.exp(-((size - mean) ** 2) / (2 * spread ** 2)) / (spread * Math.sqrt(2 * Math.PI));
  return Math.min(1, (density * stepOf(grid)) / Math.abs(meant));
}
