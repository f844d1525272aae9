/**
 * How far the printed total of `n` printed parts may be off: at worst the sum of all half-units, (n+1)/2 units; with many
 * parts 2.2 times the root of their squares (four standard deviations) is already out of reach of chance.
 * `square`: Σ of the squared half-units of the total and its `n` parts.
 */
export function sumTolerance(square: number, n: number): number {
  return Math.sqrt(square) * Math.min(2.2, Math.sqrt(n + 1));
}

/** Floating-point noise of a difference of running sums that grew to `peak`. */
export function noiseOf(peak: number): number {
  return 1e-13 * peak + 1e-10;
}

/**
 * True where a printed quotient is its operands' quotient as far as rounding allows: half a unit of the result and the
 * operands' relative rounding error (sa/|a| + sb/|b|).
 */
export function agrees(printed: number, quotient: number, half: number, roundingError: number): boolean {
  return Math.abs(printed - quotient) <= half * 1.0001 + Math.abs(quotient) * (roundingError + 1e-9);
}
