const POWERS = [1, 10, 100, 1000, 10_000];

/** Decimal decimals of a number as General prints it (its shortest digits). */
export function storedDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  // Most have a few decimals, and need no text: the double next to k/10^d is printed with d decimals at most.
  if (Math.abs(value) < 1e9) {
    const decimals = POWERS.findIndex((power) => Math.round(value * power) / power === value);
    if (decimals > 0) return decimals;
  }
  const text = String(value);
  const exponent = /e(-?\d+)$/.exec(text);
  const mantissa = exponent ? text.slice(0, exponent.index) : text;
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  return Math.max(0, Math.min(15, decimals - (exponent ? Number(exponent[1]) : 0)));
}

/** More decimal decimals than this were calculated, not typed. */
const MOST_READ = 6;

/**
 * Decimal decimals with which a stored figure is read: none of the noise of binary fractions (73,6 for 73,59999999999999),
 * and of a quotient that was never rounded as many as show its size (7,01 for 7,011494252873563).
 */
export function readDecimals(value: number): number {
  const decimals = storedDecimals(Number(value.toPrecision(12)));
  return decimals <= MOST_READ ? decimals : Math.min(MOST_READ, Math.max(2, 1 - Math.floor(Math.log10(Math.abs(value)))));
}
