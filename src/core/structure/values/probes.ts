import type { Lines } from './lines';

/** Probes of a line. */
const MOST = 6;
const known = new WeakMap<Lines, (readonly number[] | undefined)[]>();

/**
 * A few positions at which `line` is worth comparing first: spread over its figures, in each part the figure with the
 * most significant digits.
 */
export function probesOf(lines: Lines, line: number): readonly number[] {
  let ofLines = known.get(lines);
  if (!ofLines) known.set(lines, (ofLines = new Array<readonly number[] | undefined>(lines.count)));
  return (ofLines[line] ??= chosen(lines, line));
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
    if (Math.floor((seen * MOST) / figures) > Math.floor(((seen - 1) * MOST) / figures)) {
      if (best >= 0) probes.push(best);
      best = -1;
      digits = 0;
    }
  }
  return probes;
}

/** False where no figure of the line is larger than one unit: a sum of two parts other than zero is. */
export function canBeSum(lines: Lines, line: number): boolean {
  return probesOf(lines, line).some((j) => Math.abs(lines.value[line * lines.width + j]!) > 2.5 * lines.half[line * lines.width + j]!);
}
