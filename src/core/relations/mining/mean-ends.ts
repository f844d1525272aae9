import { meanWithin } from '../../arithmetic/tolerance';
import type { Prefix } from './prefix';

/** Ends of runs that are compared in full, for each start. */
const ENDS = 8;
/** So many probes, of three at most, are asked at every end: an end that none of them supports is dropped. */
const ASKED = 2;

/**
 * Where runs around a target may end. A run has the mean t where Σ − n·t is the same before it and behind it: that is
 * worked out once a target, for all its runs.
 */
export class MeanEnds {
  /** Σ − n·t before each line of the list, for each probe that is asked everywhere. */
  private readonly drift: Float64Array;
  private readonly rows: number;
  /** How far the mean may be off at these probes, and the noise of the sums. */
  private readonly loose = new Float64Array(ASKED);
  private readonly blur = new Float64Array(ASKED);
  private target = 0;
  private probes: readonly number[] = [];

  /** `longest`: lines of a run; `skips`: how far from the target it may begin. */
  constructor(
    private readonly prefix: Prefix,
    private readonly longest: number,
    private readonly skips: number,
  ) {
    this.rows = prefix.list.length + 1;
    this.drift = new Float64Array(ASKED * this.rows);
  }

  /** Turns to `target`, the `at`-th line of the list. */
  aim(target: number, probes: readonly number[], at: number): void {
    const { drift, rows } = this;
    const { sum, filled, width, lines } = this.prefix;
    this.target = target;
    this.probes = probes;
    // Where there is no second probe, nothing is near what it says.
    this.loose.fill(NaN);
    const reach = this.longest + this.skips + 1;
    const low = Math.max(0, at - reach);
    const high = Math.min(rows - 1, at + reach);
    for (let k = 0; k < probes.length && k < ASKED; k++) {
      const j = probes[k]!;
      const wanted = lines.value[target * width + j]!;
      this.loose[k] = lines.half[target * width + j]! * 1.03 + 2e-9 * Math.abs(wanted);
      this.blur[k] = lines.bounds.blur[j]!;
      for (let i = low, from = low * width + j, to = k * rows + low; i <= high; i++, from += width, to++)
        drift[to] = sum[from]! - wanted * filled[from]!;
    }
  }

  /** Ends at which the mean of the run from `start` agrees with the target at half of the probes or more, the nearest first. */
  from(start: number, direction: 1 | -1): readonly number[] {
    const length = direction > 0 ? Math.min(this.rows - 1 - start, this.longest) : Math.min(start, this.longest);
    const { drift, loose, blur, rows } = this;
    const loose0 = loose[0]!;
    const loose1 = loose[1]!;
    const blur0 = blur[0]!;
    const blur1 = blur[1]!;
    const before0 = drift[start]!;
    const before1 = drift[rows + start]!;
    const ends: number[] = [];
    for (let n = 2, end = start + 2 * direction; n <= length && ends.length < ENDS; n++, end += direction) {
      const near = Math.abs(drift[end]! - before0) <= n * loose0 + blur0 || Math.abs(drift[rows + end]! - before1) <= n * loose1 + blur1;
      if (near && this.agrees(start, end, direction)) ends.push(end);
    }
    return ends;
  }

  private agrees(start: number, end: number, direction: 1 | -1): boolean {
    const { sum, filled, lines, width } = this.prefix;
    let agreeing = 0;
    for (const j of this.probes) {
      const wanted = lines.value[this.target * width + j]!;
      const n = direction * (filled[end * width + j]! - filled[start * width + j]!);
      if (n < 2) continue;
      const mean = (direction * (sum[end * width + j]! - sum[start * width + j]!)) / n;
      if (Math.abs(mean - wanted) <= meanWithin(mean, lines.half[this.target * width + j]!)) agreeing++;
    }
    return agreeing > 0 && agreeing * 2 >= this.probes.length;
  }
}
