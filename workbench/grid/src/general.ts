/** Pixels of a digit of the usual faces, of their size in points, and what a cell keeps free at its sides. */
const DIGIT = 0.75;
const BESIDES = 6;
const MOST = 9;

/** A format of ours that stands for General: no file writes it so. */
const OURS = /^#0(?:\.#+)?$/;

export function isGeneral(pattern: string | undefined): boolean {
  return pattern === undefined || pattern === '' || pattern === 'General' || OURS.test(pattern);
}

/**
 * General for a result of `value` in a column of so many pixels: Univer prints General in US marks and in full, and cuts
 * off what does not fit. As in Excel, decimals are shown as far as there is room. null: as it is, an integer needs none.
 */
export function generalPattern(value: number, width: number, size = 11): string | null {
  if (Number.isInteger(value)) return null;
  const whole = String(Math.trunc(Math.abs(value))).length + (value < 0 ? 1 : 0);
  const room = Math.floor((width - BESIDES) / (size * DIGIT)) - whole - 1;
  const decimals = Math.min(MOST, room);
  if (decimals < 1 || Number.isInteger(Number(value.toFixed(decimals)))) return '#0';
  return `#0.${'#'.repeat(decimals)}`;
}
