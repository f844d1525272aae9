/** A long column of numbers with a slip or a gap in it still counts its lines: nine steps in ten, from eight figures on. */
const GAPPED = { figures: 8, share: 0.9 };
/** After so many figures, of which not half were steps, a line is taken for one of figures. */
const FIRST = 12;

/**
 * True where the figures at `from`, `from + step`, … (`count` of them, NaN = none) look like serial numbers or years.
 * Serial: whole, each one more than the last, at least 3. Years: whole, 1800–2100, at least 2, in order without a gap in kind.
 */
export function looksSerial(value: Float64Array, from: number, step: number, count: number): boolean {
  let n = 0;
  let upward = 0;
  let downward = 0;
  let ordered = true;
  let years = true;
  let last = NaN;
  for (let i = 0, at = from; i < count; i++, at += step) {
    const v = value[at]!;
    if (v !== v) continue;
    if (v !== Math.floor(v)) return false;
    if (v < 1800 || v > 2100) years = false;
    if (n > 0) {
      if (v === last + 1) upward++;
      if (v === last - 1) downward++;
      if (v < last) ordered = false;
    }
    last = v;
    n++;
    // Most lines are told apart by their first few figures.
    if (n === FIRST && !years && upward + downward < FIRST / 2) return false;
  }
  if (n >= 3 && (upward === n - 1 || downward === n - 1)) return true;
  if (n >= GAPPED.figures && Math.max(upward, downward) >= GAPPED.share * (n - 1)) return true;
  return years && n >= 2 && (ordered || n >= 6);
}
