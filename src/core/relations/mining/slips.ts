/**
 * True where `typed` may be a slip of the hand for `meant`: one digit replaced, left out or added, two neighbours
 * swapped, the sign or the place of the decimal point wrong. Both are counted in units of the last printed place; `rounding error`
 * is how far rounding may have moved `meant`, in the same units (then only whole powers of ten can still be told).
 */
export function slipLike(typed: number, meant: number, roundingError: number): boolean {
  const a = Math.round(Math.abs(typed));
  const b = Math.round(Math.abs(meant));
  if (a === 0 || b === 0) return false;
  if (typed < 0 !== meant < 0) return Math.abs(a - b) <= roundingError;
  for (let power = 10; power <= 1e6; power *= 10) {
    if (power !== 10 && power !== 100 && power !== 1000 && power !== 1e6) continue;
    if (Math.abs(a - b * power) <= roundingError * power || Math.abs(a * power - b) <= roundingError + power / 2) return true;
  }
  return roundingError < 1 && oneDigitOff(a, b);
}

/** Whole numbers whose digits differ by one replacement, one swap of neighbours, or one digit more or less. */
function oneDigitOff(a: number, b: number): boolean {
  if (a === b) return false;
  let alike = false;
  while (a % 10 === b % 10) {
    a = Math.floor(a / 10);
    b = Math.floor(b / 10);
    alike = true;
  }
  const restA = Math.floor(a / 10);
  const restB = Math.floor(b / 10);
  // The foremost digit too: 85426 for 25426, 5426 for 25426. Two figures of one digit have nothing in common.
  if (restA === restB) return alike || restA > 0;
  if (restA === b || restB === a) return a > 9 || b > 9;
  const swapped = a % 10 === restB % 10 && b % 10 === restA % 10;
  return swapped && Math.floor(restA / 10) === Math.floor(restB / 10);
}
