import type { Lines } from './lines';

/** Most probes of a line. */
export const PROBES = 6;

/**
 * A few positions at which `line` is worth comparing first: spread over its figures, in each part the figure with the
 * most significant digits.
 */
export function probesOf(lines: Lines, line: number): readonly number[] {
  return (lines.probes[line] ??= chosen(lines, line));
}

function chosen({ width, value, half, filled }: Lines, line: number): readonly number[] {
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
    // The end of the k-th of the parts.
    if (Math.floor((seen * PROBES) / figures) > Math.floor(((seen - 1) * PROBES) / figures)) {
      if (best >= 0) probes.push(best);
      best = -1;
      digits = 0;
    }
  }
  return probes;
}

/** False where no figure of the line is larger than one unit: a sum of two parts other than zero is. */
export function canBeSum(lines: Lines, line: number): boolean {
  if (lines.sizes[line] === Size.Unknown) lines.sizes[line] = isSmall(lines, line) ? Size.Small : Size.Sizable;
  return lines.sizes[line] === Size.Sizable;
}

enum Size {
  Unknown = 0,
  Small = 1,
  Sizable = 2,
}

function isSmall(lines: Lines, line: number): boolean {
  const { value, half, width } = lines;
  return !probesOf(lines, line).some((j) => Math.abs(value[line * width + j]!) > 2.5 * half[line * width + j]!);
}
