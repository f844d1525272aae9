import type { FigureGrid } from './figure-grid';

/** Bases to which offices round counts for confidentiality or brevity. */
const BASES = [1000, 100, 10, 5, 3];

/** Of fewer figures nothing is told; of more, so many may be no multiples, for some hold a slip. */
const TOLD_BY = { figures: 12, slips: 0.03 };

/** Powers of ten up to the places that a double can print. */
const POWER = Array.from({ length: 16 }, (_, d) => 10 ** d);

/** The remainder of whole numbers of a word's length costs a fraction of that of others. */
export function isMultiple(value: number, base: number): boolean {
  const word = value | 0;
  return word === value ? word % base === 0 : value % base === 0;
}

/** Counts for each of `bases`, which end with 3 and are else multiples of 5, whether `value` is a multiple of it. */
export function countMultiples(value: number, bases: readonly number[], multiples: number[] | Int32Array): void {
  // What is no multiple of 5 is one of 3 at most.
  for (let k = isMultiple(value, 5) ? 0 : bases.length - 1; k < bases.length; k++) if (isMultiple(value, bases[k]!)) multiples[k]!++;
}

/** The fewest decimal places that print `value` in full, at most `printed`: 28.00000 tells no more than 28. */
export function informativeDecimals(value: number, printed: number): number {
  for (let d = 0; d < printed; d++) {
    const scaled = value * POWER[d]!;
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled))) return d;
  }
  return Math.max(0, Math.min(15, printed));
}

/**
 * Half of the last significant place of each figure. A whole number among decimals is taken for one of them
 * ("19" between "23.2" and "6.1"): General prints no trailing zeros.
 */
export function halfUnits(grid: FigureGrid): Float64Array {
  const { rows, cols, value } = grid;
  const informative = new Int8Array(value.length);
  const ofRow = new Int8Array(rows);
  const ofCol = new Int8Array(cols);
  for (let r = 0, at = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++, at++) {
      const v = value[at]!;
      if (v !== v) continue;
      const d = informativeDecimals(v, grid.decimals[at]!);
      informative[at] = d;
      if (d > ofRow[r]!) ofRow[r] = d;
      if (d > ofCol[c]!) ofCol[c] = d;
    }
  }
  const whole = wholeHalf(grid, informative);
  const half = new Float64Array(value.length);
  for (let r = 0, at = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++, at++) {
      const d = Math.max(informative[at]!, Math.min(ofRow[r]!, ofCol[c]!));
      half[at] = d === 0 ? whole : 0.5 / POWER[d]!;
    }
  }
  return half;
}

/** Half-width of whole figures: 0.5, or wider where nearly all of them are multiples of a hidden base. */
function wholeHalf({ value }: FigureGrid, informative: Int8Array): number {
  let n = 0;
  const multiples = new Int32Array(BASES.length);
  for (let at = 0; at < value.length; at++) {
    const v = value[at]!;
    if (v !== v || v === 0 || informative[at] !== 0) continue;
    n++;
    countMultiples(v, BASES, multiples);
  }
  if (n < TOLD_BY.figures) return 0.5;
  const most = n - Math.max(1, Math.floor(TOLD_BY.slips * n));
  const base = BASES.find((_, k) => (multiples[k] ?? 0) >= most);
  if (base === undefined) return 0.5;
  // Random rounding to 3, 5 or 10 moves a figure by up to a whole base less one, rounding to 100 by half a base.
  return base <= 10 ? base - 1 : base / 2;
}
