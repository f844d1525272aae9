import { digitSlip, digitsOf } from './digits';

/** A unit or a point mistaken: ten, a hundred, a thousand times too much or too little. */
const TIMES = [10, 100, 1000];
/** Figures below this have too few digits: any is a slip of any other. */
const LEAST = 10;
/** More decimals than anybody keys. */
const MOST_DECIMALS = 6;

/** True where one slip of the keyboard turns `meant` into `keyed`; of figures below 10 it says nothing. */
export function keyedFor(meant: number, keyed: number, decimals: number): boolean {
  if (meant === -keyed) return Math.abs(keyed) >= LEAST;
  if (!(meant >= 0) || !(keyed >= 0) || meant === keyed || Math.max(meant, keyed) < LEAST) return false;
  const most = Math.min(MOST_DECIMALS, decimals);
  if (TIMES.some((k) => Math.abs(meant * k - keyed) < 1e-6 * keyed || Math.abs(keyed * k - meant) < 1e-6 * meant)) return true;
  return digitSlip(digitsOf(meant, most), digitsOf(keyed, most)) !== null;
}

/** Ratios of a figure to what was meant, within which it may be one digit off: 1604 for 1064, 5426 for 4526. */
const NEAR = { least: 0.55, most: 1.9 };
/** How far from ten, a hundred or a thousand times a figure may be that has another slip besides. */
const ABOUT = 0.35;

/**
 * True where `actual` may be a slip of `expected`: same order of magnitude, or a factor of ten or a thousand away.
 * A total that is nowhere near its lines was probably never meant as their total.
 */
export function looksLikeSlip(actual: number, expected: number): boolean {
  if (actual === expected) return true;
  if (expected === 0 || actual === 0) return false;
  const ratio = actual / expected;
  if (ratio < 0) return Math.abs(ratio + 1) < 1e-9;
  if (ratio > NEAR.least && ratio < NEAR.most) return true;
  return TIMES.some((k) => Math.abs(ratio / k - 1) < ABOUT || Math.abs(ratio * k - 1) < ABOUT);
}

/** How far from ten, a hundred or a thousand times its due a part is that got a digit too many ("12345" for 1234). */
const DIGIT_MORE = 0.12;

/** True where `value` is `due` with a digit, or two or three, too many. */
export function hasDigitsTooMany(value: number, due: number): boolean {
  return due > 0 && value > 0 && TIMES.some((k) => Math.abs(value / due / k - 1) < DIGIT_MORE);
}

/**
 * The miner's quick question: true where `typed` may be a slip of the hand for `meant`: one digit replaced, left out or added,
 * two neighbours swapped, the sign or the decimal point wrong. Both are counted in units of the last printed place;
 * `roundingError` is how far rounding may have moved `meant`, in the same units (then only whole powers of ten can still be told).
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

/**
 * `digitSlip` for whole numbers from 10 on, without making texts of them: the miner asks it of millions (a test holds the two
 * together). Of two figures of one digit it says nothing.
 */
export function oneDigitOff(a: number, b: number): boolean {
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
