import { quotientTells } from '../../arithmetic/informative';
import type { Lines } from './lines';
import type { Prefix } from './prefix';
import { slipLike } from '../../arithmetic/slips';
import { agrees, meanWithin, noiseOf, printedWithin, sumTolerance } from '../../arithmetic/tolerance';

/** Parts beyond this number make every difference look like a slip in one of them. */
const MANY = 40;

/** What a hypothesis says at one position. */
export enum Mark {
  /** No target, or nothing to compare it with. */
  Neutral = 0,
  Exact = 1,
  /** Within the rounding of the printed digits. */
  Close = 2,
  Miss = 3,
  /** Holds, but proves nothing: fewer than two parts other than zero. */
  Trivial = 4,
}

/** The parts of the sum under trial; null for means and quotients. */
type Parts = ArrayLike<number> | null;

/** Room in which one hypothesis at a time is compared with its target line, position by position. */
export class Trial {
  readonly expected: Float64Array;
  readonly tolerance: Float64Array;
  readonly mark: Uint8Array;
  private sumOf: Parts = null;

  constructor(readonly lines: Lines) {
    this.expected = new Float64Array(lines.width);
    this.tolerance = new Float64Array(lines.width);
    this.mark = new Uint8Array(lines.width);
  }

  /** target = Σ of the run of list lines between the running sums `a` and `b`. */
  run(target: number, prefix: Prefix, a: number, b: number): void {
    const { width } = this.lines;
    const { sum, square, filled, nonzero, unknown, peak } = prefix;
    this.sumOf = prefix.list.subarray(a, b);
    for (let j = 0, from = a * width, to = b * width; j < width; j++, from++, to++) {
      this.compare(
        target,
        j,
        sum[to]! - sum[from]!,
        square[to]! - square[from]!,
        filled[to]! - filled[from]!,
        nonzero[to]! - nonzero[from]!,
        peak[j]!,
        unknown ? unknown[to]! - unknown[from]! : 0,
      );
    }
  }

  /** target = Σ parts, for a few parts anywhere. */
  parts(target: number, parts: readonly number[]): void {
    const { width, value, half } = this.lines;
    this.sumOf = parts;
    for (let j = 0; j < width; j++) {
      let sum = 0;
      let square = 0;
      let filled = 0;
      let nonzero = 0;
      let peak = 0;
      let unknown = 0;
      for (let i = 0; i < parts.length; i++) {
        const at = parts[i]! * width + j;
        const v = value[at]!;
        if (v !== v) {
          unknown += this.lines.unknown[at]!;
          continue;
        }
        sum += v;
        square += half[at]! * half[at]!;
        filled++;
        if (v !== 0) nonzero++;
        const size = v < 0 ? -v : v;
        if (size > peak) peak = size;
      }
      this.compare(target, j, sum, square, filled, nonzero, peak, unknown);
    }
  }

  /** target = mean of the run; a run of equal figures proves nothing. */
  mean(target: number, prefix: Prefix, a: number, b: number): void {
    const { width, value, half } = this.lines;
    const { sum, filled, nonzero } = prefix;
    this.sumOf = null;
    for (let j = 0, from = a * width, to = b * width; j < width; j++, from++, to++) {
      const at = target * width + j;
      const n = filled[to]! - filled[from]!;
      const actual = value[at]!;
      if (actual !== actual || n < 2) {
        this.mark[j] = Mark.Neutral;
        continue;
      }
      const mean = (sum[to]! - sum[from]!) / n;
      this.expected[j] = mean;
      this.tolerance[j] = meanWithin(mean, half[at]!);
      const first = value[prefix.list[a]! * width + j]!;
      const flat = Math.abs(first - mean) <= 1e-9 * Math.abs(mean) || nonzero[from] === nonzero[to];
      if (Math.abs(actual - mean) > this.tolerance[j]!) this.mark[j] = Mark.Miss;
      else this.mark[j] = flat ? Mark.Trivial : Mark.Exact;
    }
  }

  /** target = factor·a/b, or factor·(b − a)/a for growth. */
  quotient(target: number, a: number, b: number, factor: number, growth: boolean): void {
    const { width, value, half } = this.lines;
    this.sumOf = null;
    for (let j = 0; j < width; j++) {
      const x = value[a * width + j]!;
      const y = value[b * width + j]!;
      const t = value[target * width + j]!;
      if (t !== t || x !== x || y !== y || (growth ? x : y) === 0) {
        this.mark[j] = Mark.Neutral;
        continue;
      }
      const ratio = growth ? y / x : x / y;
      const expected = factor * (growth ? ratio - 1 : ratio);
      const h = half[target * width + j]!;
      const roundingError = half[a * width + j]! / Math.max(Math.abs(x), 1e-9) + half[b * width + j]! / Math.max(Math.abs(y), 1e-9);
      // The rounding error moves the quotient of the two figures, also where 1 is taken off it afterwards.
      const moved = Math.abs(factor * ratio) * roundingError;
      this.expected[j] = expected;
      this.tolerance[j] = h + moved;
      const off = Math.abs(t - expected);
      if (!agrees(t, expected, h + moved, 0)) this.mark[j] = Mark.Miss;
      else if (growth ? x === y || t === 0 : !quotientTells(x, y, t)) this.mark[j] = Mark.Trivial;
      else this.mark[j] = off <= printedWithin(expected, h) ? Mark.Exact : Mark.Close;
    }
  }

  private compare(
    target: number,
    j: number,
    sum: number,
    square: number,
    filled: number,
    nonzero: number,
    peak: number,
    unknown: number,
  ): void {
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
    if (off > tolerance + noise) this.mark[j] = filled < 2 || unknown > 0 ? Mark.Neutral : Mark.Miss;
    else if (nonzero + (actual !== 0 ? 1 : 0) < 3) this.mark[j] = Mark.Trivial;
    else this.mark[j] = off <= noise ? Mark.Exact : Mark.Close;
  }

  /** True where a slip of the hand would explain why it does not hold at position `j`: in one of its cells, or in a pair of places. */
  slippedAt(target: number, j: number): boolean {
    return this.slippedIn(target, j) || this.twinned(target, j);
  }

  /**
   * True where just one other place misses by the same amount, or by its opposite: two neighbours changed places, or a part
   * that is wrong stands in both (a line and the total of the lines).
   */
  private twinned(target: number, j: number): boolean {
    if (!this.sumOf) return false;
    const { value, width } = this.lines;
    const missAt = (k: number): number => Math.abs(this.expected[k]! - value[target * width + k]!);
    const off = missAt(j);
    let twins = 0;
    for (let k = 0; k < width && twins < 2; k++)
      if (k !== j && this.mark[k] === Mark.Miss && Math.abs(missAt(k) - off) <= 1e-9 * off) twins++;
    return twins === 1;
  }

  private slippedIn(target: number, j: number): boolean {
    const { value, half, width } = this.lines;
    const at = target * width + j;
    const unit = 2 * half[at]!;
    const actual = value[at]!;
    const tolerance = this.sumOf && this.sumOf.length > 0 ? this.roundingAt(j) : this.tolerance[j]!;
    if (slipLike(actual / unit, this.expected[j]! / unit, tolerance / unit)) return true;
    const parts = this.sumOf;
    if (!parts || parts.length > MANY) return false;
    const off = this.expected[j]! - actual;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]! * width + j;
      const v = value[part]!;
      if (v !== v) continue;
      const own = 2 * half[part]!;
      if (slipLike(v / own, (v - off) / own, tolerance / own)) return true;
    }
    return false;
  }

  /** 0 where the figures are as fine as their sum and hold exactly elsewhere; else what rounding may add. */
  private roundingAt(j: number): number {
    let close = 0;
    let exact = 0;
    for (const mark of this.mark) {
      if (mark === Mark.Close) close++;
      else if (mark === Mark.Exact) exact++;
    }
    return close > exact ? this.tolerance[j]! : 0;
  }
}
