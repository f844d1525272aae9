/**
 * Rounds half away from zero by the decimal digits of the number, as Excel's ROUND and people do: 2.345 → 2.35, though
 * the nearest double lies a trifle below. `decimals` may be negative.
 */
export function roundHalfAway(value: number, decimals: number): number {
  return roundQuickly(value, decimals) ?? roundByDigits(value, decimals);
}

/** 10^0 … 10^22: the powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
/** Twice what the double nearest to the digits and one rounded product can be off, as a part of the product. */
const DOUBT = 2 ** -50;
/** Beyond it there are no decimals left to round, whatever the digits say. */
const WHOLE = 2 ** 54;

/**
 * By one product and one quotient, both rounded correctly, wherever these can't fall on another side of a half than the
 * digits do; null near a half, and where the power of ten is none a double holds.
 */
function roundQuickly(value: number, decimals: number): number | null {
  const power = POWERS[decimals < 0 ? -decimals : decimals];
  if (power === undefined) return null;
  const magnitude = Math.abs(value);
  const moved = decimals < 0 ? magnitude / power : magnitude * power;
  if (moved >= WHOLE) return value;
  const below = Math.floor(moved);
  const rest = moved - below;
  if (!(Math.abs(rest - 0.5) > moved * DOUBT)) return null;
  const shifted = rest < 0.5 ? below : below + 1;
  const rounded = decimals < 0 ? shifted * power : shifted / power;
  return value < 0 ? -rounded : rounded;
}

/** The definition, by the digits themselves. */
export function roundByDigits(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const magnitude = Math.abs(value);
  const moved = shift(magnitude, decimals);
  // Beyond 2^53 there are no decimals left to round.
  if (moved >= Number.MAX_SAFE_INTEGER) return value;
  const shifted = Math.round(moved);
  const rounded = shift(shifted, -decimals);
  return value < 0 ? -rounded : rounded;
}

function shift(value: number, decimals: number): number {
  const [digits, exponent = '0'] = String(value).split('e') as [string, string?];
  return Number(`${digits}e${Number(exponent) + decimals}`);
}
