import { noise, SHOWN } from './tolerance';

/** A running sum of figures and what is known of its exactness. */
export interface Tally {
  sum: number;
  roundingError: number;
  /** Σ |figure|: floating-point noise grows with it. */
  scale: number;
  whole: boolean;
  figures: number;
}

export function emptyTally(): Tally {
  return { sum: 0, roundingError: 0, scale: 0, whole: true, figures: 0 };
}

/** Makes a tally that was closed ready for the next sum. */
export function clearTally(tally: Tally): void {
  tally.sum = 0;
  tally.roundingError = 0;
  tally.scale = 0;
  tally.whole = true;
  tally.figures = 0;
}

/** Adds ±`value`; what is no figure (NaN) adds nothing. */
export function addTo(tally: Tally, value: number, roundingError: number, sign: number): void {
  if (value !== value) return;
  tally.sum += sign * value;
  tally.roundingError += roundingError;
  tally.scale += Math.abs(value);
  tally.whole &&= Number.isInteger(value);
  tally.figures++;
}

/** Expected value and tolerance of `share` times the sum of `operands` terms. */
export function closeTally(
  { sum, roundingError, scale, whole }: Tally,
  share: number,
  operands: number,
): { expected: number; tolerance: number } {
  const exact = whole && share === 1 && scale <= Number.MAX_SAFE_INTEGER;
  return {
    expected: sum * share,
    tolerance:
      Math.abs(share) * roundingError + (exact ? 0 : Math.max(noise(scale * share, operands + 4), SHOWN * Math.abs(scale * share))),
  };
}
