/**
 * Rounds half away from zero by the decimal digits of the number, as Excel's ROUND and people do: 2.345 → 2.35, though
 * the nearest double lies a trifle below. `decimals` may be negative.
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const magnitude = Math.abs(value);
  const moved = shift(magnitude, decimals);
  // Beyond 2^53 there are no decimals left to round.
  if (moved >= Number.MAX_SAFE_INTEGER) return value;
  const shifted = Math.round(moved);
  const rounded = shift(shifted, -decimals);
  return value < 0 ? -rounded : rounded;
}

function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e') as [string, string?];
  return Number(`${digits}e${Number(exponent) + places}`);
}
