import { CHEAPEST } from './slip';
import type { Trial } from './trial';

/**
 * What is still to be paid at least, from counting alone: one correction mends no more equations than its figure takes
 * part in. Most figures fall through here before anything is worked out for them.
 */
export class Bound {
  private readonly counts = new Map<number, number>();
  private readonly size: number;
  private readonly cheapest: number;
  private most = 1;

  /** `room`: nats that may still be spent; `partial`: equations may be left broken at the price of their witness. */
  constructor(
    private readonly trial: Trial,
    private readonly depth: number,
    private readonly room: number,
    private readonly partial: boolean,
    longest: number,
  ) {
    this.size = trial.broken.size;
    let cheapest = Infinity;
    for (const { cells, size, witness } of trial.broken) {
      cheapest = Math.min(cheapest, witness);
      const end = size > longest ? 1 : size;
      for (let slot = 0; slot < end; slot++) this.most = Math.max(this.most, this.count(cells[slot]!));
    }
    this.cheapest = cheapest;
  }

  /** False where nothing that can still be done is cheap enough. */
  get hopeful(): boolean {
    return this.rest(this.size, this.depth) <= this.room;
  }

  /** May a correction that mends the broken equations of these figures be part of a solution? */
  allows(id: number, other = -1): boolean {
    const mended = this.count(id) + (other < 0 ? 0 : this.count(other));
    return CHEAPEST + this.rest(this.size - mended, this.depth - 1) <= this.room;
  }

  private rest(broken: number, depth: number): number {
    if (broken <= 0) return 0;
    const leftOver = Math.max(0, broken - depth * this.most);
    if (leftOver > 0 && !this.partial) return Infinity;
    const needed = Math.min(depth, Math.ceil(broken / this.most));
    return needed * Math.min(CHEAPEST, this.cheapest) + (leftOver > 0 ? leftOver * this.cheapest : 0);
  }

  private count(id: number): number {
    let n = this.counts.get(id);
    if (n === undefined) this.counts.set(id, (n = this.mendable(id, true)));
    return n;
  }

  /** The broken equations of a figure, and of the formulas that follow it. */
  private mendable(id: number, follow: boolean): number {
    let n = 0;
    for (const { equation, slot } of this.trial.board.links(id)) {
      if (this.trial.broken.has(equation)) n++;
      else if (follow && equation.computed && slot > 0) n += this.mendable(equation.cells[0]!, false);
    }
    return n;
  }
}
