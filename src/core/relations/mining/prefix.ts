import type { Lines } from './lines';

/** Bytes of a double and of a whole number. */
const DOUBLE = 8;
const WHOLE = 4;

/**
 * Running sums over a chosen, ordered part of the lines, so that the sum of any run of them costs one subtraction a
 * position. Index k of a running sum stands before the k-th line of the list.
 */
export class Prefix {
  readonly width: number;
  readonly sum: Float64Array;
  /** Running sum of the squared half-units. */
  readonly square: Float64Array;
  readonly filled: Int32Array;
  readonly nonzero: Int32Array;
  /** Running number of cells whose figure nobody knows; null where there are none. */
  readonly unknown: Int32Array | null;
  /** Largest running sum of a position: the scale of its floating-point noise. */
  readonly peak: Float64Array;
  private readonly falls: Uint8Array;
  private readonly orders: (Int32Array | undefined)[];

  constructor(
    readonly lines: Lines,
    readonly list: Int32Array,
  ) {
    const width = (this.width = lines.width);
    const size = (list.length + 1) * width;
    // One block for all: sheets make thousands of these, and a block costs more than it holds.
    const block = new ArrayBuffer(size * (2 * DOUBLE + 2 * WHOLE) + width * (DOUBLE + 1));
    this.sum = new Float64Array(block, 0, size);
    this.square = new Float64Array(block, size * DOUBLE, size);
    this.peak = new Float64Array(block, 2 * size * DOUBLE, width);
    const wholes = (2 * size + width) * DOUBLE;
    this.filled = new Int32Array(block, wholes, size);
    this.nonzero = new Int32Array(block, wholes + size * WHOLE, size);
    this.falls = new Uint8Array(block, wholes + 2 * size * WHOLE, width);
    this.orders = new Array<Int32Array | undefined>(width);
    for (let k = 0; k < list.length; k++) this.add(k, list[k]!);
    this.unknown = lines.anyUnknown ? this.unknowns() : null;
  }

  private unknowns(): Int32Array {
    const { lines, list, width } = this;
    const running = new Int32Array(this.filled.length);
    for (let k = 0; k < list.length; k++) {
      for (let j = 0, from = k * width, at = list[k]! * width; j < width; j++, from++, at++)
        running[from + width] = running[from]! + lines.unknown[at]!;
    }
    return running;
  }

  private add(k: number, line: number): void {
    const { width, sum, square, filled, nonzero, peak, falls } = this;
    const { value, half } = this.lines;
    for (let j = 0, from = k * width, to = from + width, at = line * width; j < width; j++, from++, to++, at++) {
      const v = value[at]!;
      if (v !== v) {
        sum[to] = sum[from]!;
        square[to] = square[from]!;
        filled[to] = filled[from]!;
        nonzero[to] = nonzero[from]!;
        continue;
      }
      const s = sum[from]! + v;
      sum[to] = s;
      square[to] = square[from]! + half[at]! * half[at]!;
      filled[to] = filled[from]! + 1;
      nonzero[to] = nonzero[from]! + (v === 0 ? 0 : 1);
      if (v < 0) falls[j] = 1;
      const size = s < 0 ? -s : s;
      if (size > peak[j]!) peak[j] = size;
    }
  }

  /** True where no figure at `position` is negative: the running sums are in order by themselves. */
  ascends(position: number): boolean {
    return this.falls[position] === 0;
  }

  /** Indexes of the running sums at `position` in ascending order of their value. */
  order(position: number): Int32Array {
    return (this.orders[position] ??= this.sorted(position));
  }

  private sorted(position: number): Int32Array {
    const { sum, width } = this;
    const indexes = new Int32Array(this.list.length + 1);
    for (let k = 0; k < indexes.length; k++) indexes[k] = k;
    return indexes.sort((a, b) => sum[a * width + position]! - sum[b * width + position]! || a - b);
  }

  /** First rank whose running sum at `position` is not below `bound`. */
  rank(position: number, order: Int32Array | undefined, bound: number): number {
    const { sum, width } = this;
    let low = 0;
    let high = this.list.length + 1;
    while (low < high) {
      const mid = (low + high) >> 1;
      const k = order ? order[mid]! : mid;
      if (sum[k * width + position]! < bound) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}
