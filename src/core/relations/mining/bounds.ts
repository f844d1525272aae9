/** What no figure at a position exceeds: enough to tell most hypotheses apart without a closer look. */
export interface Bounds {
  /** The widest half-unit of each position. */
  readonly half: Float64Array;
  /** How far sums at each position may be off by floating-point noise, however they were added up. */
  readonly blur: Float64Array;
  /** 1 where a figure is negative. */
  readonly falls: Uint8Array;
}

export function boundsOf(
  count: number,
  width: number,
  { value, half }: { readonly value: Float64Array; readonly half: Float64Array },
): Bounds {
  const bounds = { half: new Float64Array(width), blur: new Float64Array(width), falls: new Uint8Array(width) };
  for (let i = 0, at = 0; i < count; i++) {
    for (let j = 0; j < width; j++, at++) {
      const v = value[at]!;
      if (v !== v) continue;
      if (v < 0) bounds.falls[j] = 1;
      bounds.blur[j]! += v < 0 ? -v : v;
      if (half[at]! > bounds.half[j]!) bounds.half[j] = half[at]!;
    }
  }
  // No running sum grows beyond the sum of all sizes.
  const noise = 1e-12 + 3e-16 * count;
  for (let j = 0; j < width; j++) bounds.blur[j] = noise * bounds.blur[j]! + 1e-9;
  return bounds;
}
