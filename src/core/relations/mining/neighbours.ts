import type { Lines } from './lines';
import { PROBES } from './probes';

/** No tolerance of a sum of two is wider than this many of its widest half-units: the root of 3, times the root of 2 + 1. */
const WIDEST = 3.001;

/**
 * The figures of the lines around one target at its probes, side by side: of the many pairs among them hardly any adds up
 * to it at a single probe, and that shows here without a closer look.
 */
export class Neighbours {
  /** For each line of the window its figures at the probes; NaN where a pair can't fit. */
  private readonly part: Float64Array;
  private readonly wanted = new Float64Array(PROBES).fill(NaN);
  private readonly wide = new Float64Array(PROBES);
  /** 1 for each line of the window that is a figure other than zero at every probe. */
  private readonly whole: Uint8Array;
  private low = 0;
  private high = -1;

  constructor(
    private readonly lines: Lines,
    room: number,
  ) {
    this.part = new Float64Array(PROBES * room).fill(NaN);
    this.whole = new Uint8Array(room);
  }

  /** Takes the lines `low` to `high` of `list` as the neighbours of `target`. */
  gather(list: Int32Array, target: number, low: number, high: number, probes: readonly number[]): void {
    const { lines, part, whole } = this;
    const { value, width, bounds } = lines;
    this.low = low;
    this.high = high;
    this.wanted.fill(NaN);
    whole.fill(1);
    for (let k = 0; k < probes.length; k++) {
      const j = probes[k]!;
      this.wanted[k] = value[target * width + j]!;
      this.wide[k] = WIDEST * bounds.half[j]! + bounds.blur[j]!;
      for (let i = low, to = k; i <= high; i++, to += PROBES) {
        const v = value[list[i]! * width + j]!;
        part[to] = v;
        if (v === 0 || v !== v) whole[i - low] = 0;
      }
    }
  }

  /** The first of the lines `from`, `from + 1`, … that with line `a` comes near the target at some probe; past the last if none. */
  next(a: number, from: number): number {
    const { part, wanted, wide, whole, low } = this;
    const own = PROBES * (a - low);
    const w0 = wanted[0]! - part[own]!;
    const w1 = wanted[1]! - part[own + 1]!;
    const w2 = wanted[2]! - part[own + 2]!;
    const w3 = wanted[3]! - part[own + 3]!;
    const e0 = wide[0]!;
    const e1 = wide[1]!;
    const e2 = wide[2]!;
    const e3 = wide[3]!;
    const count = this.high - low;
    const open = whole[a - low] === 0;
    for (let i = from - low, at = PROBES * i; i <= count; i++, at += PROBES) {
      // A comparison with NaN is false.
      if (
        Math.abs(w0 - part[at]!) <= e0 ||
        Math.abs(w1 - part[at + 1]!) <= e1 ||
        Math.abs(w2 - part[at + 2]!) <= e2 ||
        Math.abs(w3 - part[at + 3]!) <= e3
      )
        return i + low;
      // A pair that is asked at every probe must hold at half of them: the last two don't make up for the first four.
      if (!open && whole[i] === 1) continue;
      if (
        Math.abs(wanted[4]! - part[own + 4]! - part[at + 4]!) <= wide[4]! ||
        Math.abs(wanted[5]! - part[own + 5]! - part[at + 5]!) <= wide[5]!
      )
        return i + low;
    }
    return count + 1 + low;
  }
}
