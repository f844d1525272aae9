/**
 * How far figures that agree may lie apart: every allowance for rounding and for the digits of a double stands here. Two
 * answers to "does the sum hold" use it: the judge (`judge.ts`) allows the most that rounding can do, since it accuses; the
 * miner, which tries millions of sums and would find too many by chance, allows what rounding hardly ever exceeds.
 */

/**
 * Floating-point noise of `steps` operations on decimal fractions; far below any printed digit. Whole numbers below 2^53
 * have none: a slip of 1 in 10^15 must show.
 */
export function noise(scale: number, steps = 4): number {
  return Math.abs(scale) * Number.EPSILON * steps + 1e-12;
}

/** Floating-point noise of a difference of running sums that grew to `peak`. */
export function noiseOf(peak: number): number {
  return 1e-13 * peak + 1e-10;
}

/** Share of a figure that a longer calculation, stored with fewer digits and read back, may lose; nobody keys so many digits. */
export const LOST = 1e-9;

/** How far a product or a quotient may lie from one that was calculated elsewhere. */
export function nearness(value: number): number {
  return Math.abs(value) * LOST + 1e-12;
}

/** Half a unit of the fifteenth significant digit, the last that a cell shows, with what its sum adds. */
export const SHOWN = 6e-15;

/** A figure that lies just between two printed ones is printed as either: the half unit is taken so much wider. */
const EITHER_WAY = 1.0001;

/** How far what is printed with `half` a unit of its last place may be off `exact`. */
export function printedWithin(exact: number, half: number): number {
  return half * EITHER_WAY + LOST * Math.abs(exact);
}

/** As `printedWithin` for a mean, whose sum was rounded part by part. */
export function meanWithin(exact: number, half: number): number {
  return half * 1.02 + LOST * Math.abs(exact);
}

/**
 * How far the printed total of `n` printed parts lies off: at worst the sum of all half-units, (n+1)/2 units; with many
 * parts 2.2 times the root of their squares (four standard deviations) is already out of reach of chance.
 * `square`: Σ of the squared half-units of the total and its `n` parts.
 */
export function sumTolerance(square: number, n: number): number {
  return Math.sqrt(square) * Math.min(2.2, Math.sqrt(n + 1));
}

/**
 * True where a printed quotient is its operands' quotient as far as rounding allows: half a unit of the result and the
 * operands' relative rounding error (sa/|a| + sb/|b|).
 */
export function agrees(printed: number, quotient: number, half: number, roundingError: number): boolean {
  return Math.abs(printed - quotient) <= half * EITHER_WAY + Math.abs(quotient) * (roundingError + LOST);
}
