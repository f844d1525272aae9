import type { Lines } from './lines';
import { Mark } from './trial';

/** Stretches of like positions; a relation is meant in a whole stretch or not at all. */
export interface Stretches {
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * A stretch is a block of positions parted by kind: whole figures and figures with decimals follow different laws where
 * they stand side by side (counts and percentages).
 */
export function stretchesOf(lines: Lines): Stretches {
  const { width, count, half, value, block, blocks } = lines;
  const of = new Int32Array(width);
  for (let j = 0; j < width; j++) {
    let fractions = 0;
    let figures = 0;
    for (let i = 0, at = j; i < count; i++, at += width) {
      if (value[at] !== value[at]) continue;
      figures++;
      if (half[at]! < 0.5) fractions++;
    }
    of[j] = block[j]! * 2 + (fractions * 2 > figures ? 1 : 0);
  }
  return { of, count: blocks * 2 };
}

/** Tells for each stretch whether the marks of a trial speak for the relation being meant there. */
export class Scope {
  readonly hits: Int32Array;
  readonly misses: Int32Array;

  /** Positions of another quantity (rates among counts): nothing adds up there, so nothing is meant to. */
  readonly closed: Uint8Array;

  constructor(readonly stretches: Stretches) {
    this.closed = new Uint8Array(stretches.of.length);
    this.hits = new Int32Array(stretches.count);
    this.misses = new Int32Array(stretches.count);
  }

  read(mark: Uint8Array): void {
    const { hits, misses } = this;
    hits.fill(0);
    misses.fill(0);
    const { of } = this.stretches;
    for (let j = 0; j < mark.length; j++) {
      const m = mark[j]!;
      if (this.closed[j]) mark[j] = Mark.Neutral;
      else if (m === Mark.Exact || m === Mark.Close) hits[of[j]!]!++;
      else if (m === Mark.Miss) misses[of[j]!]!++;
    }
  }

  /** Not far fewer places where it holds than where it fails. */
  has(stretch: number): boolean {
    return this.hits[stretch]! > 0 && 2 * this.hits[stretch]! >= this.misses[stretch]!;
  }
}
