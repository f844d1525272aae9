import type { Lines } from './lines';
import { FAR, Found, WIDEST } from './near';
import { PROBES } from './probes';
import { sumTolerance } from '../../arithmetic/tolerance';

/**
 * At which probes of a target some run of every `step`-th line may still add up to it, going by the first three of them:
 * hardly any does, and most show it there.
 */
export class Openings {
  private readonly wanted = new Float64Array(PROBES);
  private readonly wide = new Float64Array(PROBES);
  private readonly position = new Int32Array(PROBES);
  /** Probes, as bits: those that are asked, and those of positions with negative figures, which refute nothing early. */
  private asked = 0;
  private falling = 0;
  /** By line, the probes at which its figure is not too much for the target already. */
  private readonly room: Uint8Array;

  constructor(private readonly lines: Lines) {
    this.room = new Uint8Array(lines.count);
  }

  /** Turns to `target`; only of lines up to `reach` away: of a long list all would cost its square. */
  aim(target: number, probes: readonly number[], reach: number): void {
    const { value, width, count, bounds } = this.lines;
    const { room } = this;
    const low = Math.max(0, target - reach);
    const high = Math.min(count - 1, target + reach);
    this.asked = 0;
    this.falling = 0;
    room.fill(0, low, high + 1);
    for (let k = 0; k < probes.length; k++) {
      const j = probes[k]!;
      const wanted = value[target * width + j]!;
      if (wanted === 0) continue;
      this.asked |= 1 << k;
      if (bounds.falls[j] !== 0) this.falling |= 1 << k;
      this.position[k] = j;
      this.wanted[k] = wanted;
      const wide = (this.wide[k] = WIDEST * bounds.half[j]! + bounds.blur[j]!);
      const most = bounds.falls[j] !== 0 ? Infinity : wanted + wide;
      // Where there is no figure, there is room.
      for (let line = low, at = low * width + j; line <= high; line++, at += width) if (!(value[at]! > most)) room[line]! |= 1 << k;
    }
  }

  /** The probes, as bits, at which `first`, `first + step`, … may hold, with or without the first. Both must exist. */
  from(first: number, step: number): number {
    const { value, width, count, filled } = this.lines;
    // Whether the second of them counts, is for the walk to tell where the first is empty.
    if (filled[first] === 0) return this.asked;
    const second = first + step;
    const third = second + step;
    let open = this.room[second]!;
    if (third < 0 || third >= count) return open;
    for (let left = open & ~this.falling, k = 0; left !== 0; left >>= 1, k++) {
      if ((left & 1) === 0) continue;
      const j = this.position[k]!;
      const v = value[second * width + j]!;
      // The first two are no sum that is wanted, the second and third too much; where one is no figure, the walk has to tell.
      if (
        v + value[third * width + j]! > this.wanted[k]! + this.wide[k]! &&
        Math.abs(value[first * width + j]! + v - this.wanted[k]!) > this.wide[k]!
      )
        open &= ~(1 << k);
    }
    return open;
  }
}

/**
 * What `walk` of near.ts does, for every `step`-th line from `first` on, with or without the first of them that holds
 * figures. `at` is the target's cell at position `j`.
 */
export function interleaved(
  { value, half, width, count, filled, bounds }: Lines,
  at: number,
  j: number,
  first: number,
  step: number,
): Found {
  const t = value[at]!;
  const blur = bounds.blur[j]!;
  const wide = WIDEST * bounds.half[j]! + blur;
  const ascends = bounds.falls[j] === 0;
  const own = half[at]! * half[at]!;
  let sum = 0;
  let square = own;
  let parts = 0;
  let nonzero = 0;
  // What the first line adds.
  let lead = NaN;
  let leadSquare = 0;
  let leadParts = 0;
  let leadNonzero = 0;
  for (let line = first, n = 0; line >= 0 && line < count; line += step, n++) {
    if (n === FAR) return Found.Perhaps;
    if (filled[line] === 0) continue;
    const part = line * width + j;
    const v = value[part]!;
    if (v === v) {
      sum += v;
      square += half[part]! * half[part]!;
      parts++;
      if (v !== 0) nonzero++;
    }
    if (lead !== lead) {
      lead = sum;
      leadSquare = square - own;
      leadParts = parts;
      leadNonzero = nonzero;
      continue;
    }
    const over = sum - t;
    if (nonzero >= 2 && over <= wide && over >= -wide && Math.abs(over) <= sumTolerance(square, parts) + blur) return Found.Yes;
    const rest = over - lead;
    const fits = rest <= wide && rest >= -wide && Math.abs(rest) <= sumTolerance(square - leadSquare, parts - leadParts) + blur;
    if (fits && nonzero - leadNonzero >= 2) return Found.Yes;
    if (!fits && ascends && rest > 0) return Found.No;
  }
  return Found.No;
}
