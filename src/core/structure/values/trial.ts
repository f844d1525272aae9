import type { Lines } from './lines';
import type { Prefix } from './prefix';
import { noiseOf, sumTolerance } from './tolerance';

/** What a hypothesis says at one position. */
export const enum Mark {
  /** No target, or nothing to compare it with. */
  Neutral = 0,
  Exact = 1,
  /** Within the rounding of the printed digits. */
  Close = 2,
  Miss = 3,
  /** Holds, but proves nothing: fewer than two parts other than zero. */
  Trivial = 4,
}

/** Room in which one hypothesis at a time is compared with its target line, position by position. */
export class Trial {
  readonly expected: Float64Array;
  readonly tolerance: Float64Array;
  readonly mark: Uint8Array;

  constructor(readonly lines: Lines) {
    this.expected = new Float64Array(lines.width);
    this.tolerance = new Float64Array(lines.width);
    this.mark = new Uint8Array(lines.width);
  }

  /** target = Σ of the run of list lines between the running sums `a` and `b`. */
  run(target: number, prefix: Prefix, a: number, b: number): void {
    const { width } = this.lines;
    const { sum, square, filled, nonzero, peak } = prefix;
    for (let j = 0, from = a * width, to = b * width; j < width; j++, from++, to++) {
      this.compare(target, j, sum[to]! - sum[from]!, square[to]! - square[from]!, filled[to]! - filled[from]!, nonzero[to]! - nonzero[from]!, peak[j]!);
    }
  }

  /** target = Σ parts, for a few parts anywhere. */
  parts(target: number, parts: readonly number[]): void {
    const { width, value, half } = this.lines;
    for (let j = 0; j < width; j++) {
      let sum = 0;
      let square = 0;
      let filled = 0;
      let nonzero = 0;
      let peak = 0;
      for (let i = 0; i < parts.length; i++) {
        const at = parts[i]! * width + j;
        const v = value[at]!;
        if (v !== v) continue;
        sum += v;
        square += half[at]! * half[at]!;
        filled++;
        if (v !== 0) nonzero++;
        const size = v < 0 ? -v : v;
        if (size > peak) peak = size;
      }
      this.compare(target, j, sum, square, filled, nonzero, peak);
    }
  }

  private compare(target: number, j: number, sum: number, square: number, filled: number, nonzero: number, peak: number): void {
    const at = target * this.lines.width + j;
    const actual = this.lines.value[at]!;
    if (actual !== actual || filled === 0) {
      this.mark[j] = Mark.Neutral;
      return;
    }
    const h = this.lines.half[at]!;
    const tolerance = sumTolerance(square + h * h, filled);
    this.expected[j] = sum;
    this.tolerance[j] = tolerance;
    const off = Math.abs(sum - actual);
    const noise = noiseOf(peak);
    if (off > tolerance + noise) this.mark[j] = filled < 2 ? Mark.Neutral : Mark.Miss;
    else if (nonzero < 2) this.mark[j] = Mark.Trivial;
    else this.mark[j] = off <= noise ? Mark.Exact : Mark.Close;
  }
}
