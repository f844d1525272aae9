/** Slips of the fingers on the digits of one figure. */
export type DigitSlip = 'replaced-digit' | 'transposed-digits' | 'dropped-digit' | 'added-digit';

export interface DigitMatch {
  readonly slip: DigitSlip;
  /** Probability that a slip of this kind, at a place and with a digit chosen at random, gives just this figure. */
  readonly share: number;
}

/** The digits of |value| printed with `decimals` places, without comma and leading zeros: 4.82 with 2 → "482", 0.4 with 1 → "4". */
export function digitsOf(value: number, decimals: number): string {
  const printed = Math.abs(value).toFixed(decimals);
  return decimals > 0 ? printed.replace('.', '').replace(/^0+(?=\d)/, '') : printed;
}

/** Significant digits without the zeros behind: of round figures any two are soon alike. */
export function digitsIn(value: number, decimals: number): number {
  let units = Math.round(Math.abs(value) * 10 ** decimals);
  if (units === 0 || !Number.isSafeInteger(units)) return 0;
  while (units % 10 === 0) units /= 10;
  return Math.floor(Math.log10(units)) + 1;
}

function commonStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let n = 0;
  while (n < end && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

function commonEnd(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let n = 0;
  while (n < end && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}

/** Number of places at which one digit of `long` can be taken out so that `short` is left; they are neighbours. */
function gapsBetween(long: string, short: string): number {
  const met = commonStart(long, short) + commonEnd(long, short);
  return Math.max(0, Math.min(met, 2 * short.length) - short.length + 1);
}

function sameLength(meant: string, keyed: string): DigitMatch | null {
  const start = commonStart(meant, keyed);
  const end = commonEnd(meant, keyed);
  const length = meant.length;
  if (start + end === length - 1) return { slip: 'replaced-digit', share: 1 / (9 * length) };
  const crossed = start + end === length - 2 && meant[start] === keyed[start + 1] && meant[start + 1] === keyed[start];
  return crossed ? { slip: 'transposed-digits', share: 1 / (length - 1) } : null;
}

/**
 * How one slip turns the digits `meant` into the digits `keyed`, or null. Leading zeros that a slip leaves behind
 * (105 → "05") are not shown by a number, hence the padding.
 */
export function digitSlip(meant: string, keyed: string): DigitMatch | null {
  const length = meant.length;
  if (keyed.length === length + 1) {
    const gaps = gapsBetween(keyed, meant);
    return gaps > 0 ? { slip: 'added-digit', share: gaps / (10 * keyed.length) } : null;
  }
  if (keyed.length > length) return null;
  if (keyed.length < length) {
    const gaps = length > 1 ? gapsBetween(meant, keyed.padStart(length - 1, '0')) : 0;
    if (gaps > 0) return { slip: 'dropped-digit', share: gaps / length };
  }
  return sameLength(meant, keyed.padStart(length, '0'));
}
