import type { Candidate } from './candidate';
import type { Lines } from './lines';
import { agrees } from '../../arithmetic/tolerance';

/** A line of shares: each figure is `factor` × the figure of `base` there / the figure of `base` at `total`. */
export interface Shares extends Omit<Candidate, 'kind' | 'operands'> {
  readonly base: number;
  readonly total: number;
  readonly positions: readonly number[];
  readonly holds: readonly number[];
}

/** Lines to either side of a share among which its base is looked for. */
const REACH = 8;
/** Least evidence of shares, in digits: more than of a rate, for the total is chosen too. */
const LEAST = 3.5;
/** Of a whole, and half a percent more: shares that were rounded up. */
const HIGHEST = 100.5;
/** Totals tried for each pair of lines: those where the share is the whole, else the largest figures. */
const TRIED = 3;

/** Shares of one total: the relation along a column ("tỷ trọng") whose denominator stands in one fixed row. */
export function sharesOf(lines: Lines, list: readonly number[], explained: (line: number) => boolean): Shares[] {
  const found: Shares[] = [];
  for (let p = 0; p < list.length; p++) {
    if (explained(list[p]!) || !within(lines, list[p]!)) continue;
    let best: Shares | null = null;
    for (let q = Math.max(0, p - REACH); q <= Math.min(list.length - 1, p + REACH); q++) {
      if (q === p) continue;
      for (const factor of [100, 1]) {
        for (const total of totalsFor(lines, list[p]!, list[q]!, factor)) {
          const shares = tried(lines, list[p]!, list[q]!, total, factor, Math.abs(p - q));
          if (shares && (!best || shares.score > best.score)) best = shares;
        }
      }
    }
    if (best) found.push(best);
  }
  return found;
}

/** Shares lie between 0 and 100 and vary. */
function within({ value, width, filled }: Lines, line: number): boolean {
  const different = new Set<number>();
  for (let at = line * width; at < (line + 1) * width; at++) {
    const v = value[at]!;
    if (v !== v) continue;
    if (v < 0 || v > HIGHEST) return false;
    if (different.size < 5) different.add(v);
  }
  return different.size >= 4 && filled[line]! >= 4;
}

function totalsFor({ value, width }: Lines, target: number, base: number, factor: number): number[] {
  const whole: number[] = [];
  const large: number[] = [];
  for (let j = 0; j < width; j++) {
    const b = value[base * width + j]!;
    if (b !== b || b <= 0) continue;
    if (value[target * width + j] === factor) whole.push(j);
    large.push(j);
  }
  if (whole.length > 0) return whole.slice(0, TRIED);
  return large.sort((i, j) => value[base * width + j]! - value[base * width + i]! || i - j).slice(0, TRIED);
}

function tried(
  { value, half, width, count }: Lines,
  target: number,
  base: number,
  total: number,
  factor: number,
  distance: number,
): Shares | null {
  const whole = value[base * width + total]!;
  // Of a whole of 100 the shares are the figures themselves.
  if (whole === factor) return null;
  const roundingErrorOfWhole = half[base * width + total]! / Math.abs(whole);
  const positions: number[] = [];
  const holds: number[] = [];
  const seen = new Set<number>();
  let digits = 0;
  for (let j = 0; j < width; j++) {
    const t = value[target * width + j]!;
    const b = value[base * width + j]!;
    if (t !== t || b !== b || j === total) continue;
    if (t > 1.005 * factor) return null;
    positions.push(j);
    const h = half[target * width + j]!;
    const roundingError = roundingErrorOfWhole + (b === 0 ? 0 : half[base * width + j]! / Math.abs(b));
    if (!agrees(t, (factor * b) / whole, h, roundingError)) continue;
    holds.push(j);
    if (t === 0 || seen.has(t)) continue;
    seen.add(t);
    digits += Math.max(0, Math.log10(t / (2 * (h + t * roundingError))));
  }
  const misses = positions.length - holds.length;
  if (seen.size < 4 || holds.length < 3 * misses) return null;
  const score = digits - 1.5 * misses - Math.log10(12 * distance * Math.max(1, count / 20));
  if (score < LEAST) return null;
  return { result: target, base, total, factor, positions, holds, score, hits: holds.length, misses };
}
