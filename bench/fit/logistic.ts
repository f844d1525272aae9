/** One example: its features by number, the share of it that is true, and its weight. */
export interface Point {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight: number;
}

/** Newton's steps from the priors converge in a handful; so many are an upper bound. */
const MOST_STEPS = 50;
const CLOSE = 1e-9;

export function probability(coefficients: readonly number[], x: readonly number[]): number {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * coefficients[i]!, 0)));
}

/**
 * Logistic regression whose coefficients are drawn to `priors` with the strength of one example of each feature: where the
 * data say nothing, what a person would have said stands. The same data give the same coefficients.
 */
export function fit(points: readonly Point[], priors: readonly number[], strength = 1): number[] {
  let coefficients = [...priors];
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = coefficients.map((c, i) => -strength * (c - priors[i]!));
    const hessian = coefficients.map((_, i) => coefficients.map((_c, k) => (i === k ? strength : 0)));
    for (const { x, y, weight } of points) {
      const p = probability(coefficients, x);
      x.forEach((value, i) => {
        if (value === 0) return;
        gradient[i]! += weight * (y - p) * value;
        x.forEach((other, k) => (hessian[i]![k]! += weight * p * (1 - p) * value * other));
      });
    }
    const change = solve(hessian, gradient);
    coefficients = coefficients.map((c, i) => c + change[i]!);
    if (Math.max(...change.map(Math.abs)) < CLOSE) break;
  }
  return coefficients;
}

/** Gauss's elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const factor = row[i]! / pivot[i]!;
      for (let k = i; k < row.length; k++) row[k]! -= factor * pivot[k]!;
    }
  });
  const solution = right.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const known = rows[i]!.slice(0, -1).reduce((sum, value, k) => (k > i ? sum + value * solution[k]! : sum), 0);
    solution[i] = (rows[i]![rows.length]! - known) / rows[i]![i]!;
  }
  return solution;
}
