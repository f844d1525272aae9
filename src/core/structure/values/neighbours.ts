import type { Lines } from './lines';
import { PROBES } from './probes';

/** No tolerance of a sum of two is wider than this many of its widest half-units: the root of 3, times the root of 2 + 1. */
const WIDEST = 3.001;

/**
 * The figures of the lines around one target at its probes, side by side: of the many pairs among them hardly any adds up
 * to it at a single probe, and that shows here without a closer look.
 */
export class Neighbours {
  /** For each probe in turn the figures of the window; NaN where a pair can't fit. */
  private readonly part: Float64Array;
  private readonly wanted = new Float64Array(PROBES).fill(NaN);
  private readonly wide = new Float64Array(PROBES);
  /** 1 for each line of the window that is a figure other than zero at every probe. */
  private readonly whole: Uint8Array;
  private low = 0;
  private high = -1;

  constructor(private readonly lines: Lines, private readonly room: number) {
    this.part = new Float64Array(PROBES * room).fill(NaN);
    this.whole = new Uint8Array(room);
  }

  /** Takes the lines `low` to `high` of `list` as the neighbours of `target`. */
  gather(list: Int32Array, target: number, low: number, high: number, probes: readonly number[]): void {
    const { lines, room, part, whole } = this;
    const { value, width, bounds } = lines;
    this.low = low;
    this.high = high;
    this.wanted.fill(NaN);
    whole.fill(1);
    for (let k = 0; k < probes.length; k++) {
      const j = probes[k]!;
      this.wanted[k] = value[target * width + j]!;
      this.wide[k] = WIDEST * bounds.half[j]! + bounds.blur[j]!;
      for (let i = low, to = k * room; i <= high; i++, to++) {
        const v = value[list[i]! * width + j]!;
        part[to] = v;
        if (v === 0 || v !== v) whole[i - low] = 0;
      }
    }
  }

  /** The first of the lines `from`, `from + 1`, … that with line `a` comes near the target at some probe; past the last if none. */
  next(a: number, from: number): number {
    const { part, room, wanted, wide, whole, low, high } = this;
    const own = a - low;
    const w0 = wanted[0]! - part[own]!;
    const w1 = wanted[1]! - part[room + own]!;
    const w2 = wanted[2]! - part[2 * room + own]!;
    const w3 = wanted[3]! - part[3 * room + own]!;
    const w4 = wanted[4]! - part[4 * room + own]!;
    const w5 = wanted[5]! - part[5 * room + own]!;
    for (let i = from - low; i <= high - low; i++) {
      // A comparison with NaN is false.
      if (Math.abs(w0 - part[i]!) <= wide[0]! || Math.abs(w1 - part[room + i]!) <= wide[1]! || Math.abs(w2 - part[2 * room + i]!) <= wide[2]! || Math.abs(w3 - part[3 * room + i]!) <= wide[3]!) return i + low;
      // A pair that is asked at every probe must hold at half of them: the last two don't make up for the first four.
      if (whole[own] === 1 && whole[i] === 1) continue;
      if (Math.abs(w4 - part[4 * room + i]!) <= wide[4]! || Math.abs(w5 - part[5 * room + i]!) <= wide[5]!) return i + low;
    }
    return high + 1;
  }
}
