import type { Lines } from './lines';

/**
 * A few positions at which `line` is worth comparing first: spread over its figures, in each part the figure with the
 * most significant digits.
 */
export function probesOf(lines: Lines, line: number, most: number): number[] {
  const { width, value, half, filled } = lines;
  const figures = filled[line]!;
  const probes: number[] = [];
  let seen = 0;
  let best = -1;
  let digits = 0;
  for (let j = 0, at = line * width; j < width; j++, at++) {
    const v = value[at]!;
    if (v !== v) continue;
    const here = Math.abs(v) / half[at]!;
    if (here > digits) {
      best = j;
      digits = here;
    }
    seen++;
    // The end of the k-th of `most` parts.
    if (Math.floor((seen * most) / figures) > Math.floor(((seen - 1) * most) / figures)) {
      if (best >= 0) probes.push(best);
      best = -1;
      digits = 0;
    }
  }
  return probes;
}
