import type { Message } from './message';

/** What became of a relation at one place. `undecided` is a result: a figure is missing or a base is zero. */
export interface Judgement {
  readonly state: 'holds' | 'fails' | 'undecided';
  /** What the operands give, in the unit of the result; NaN where undecided. */
  readonly expected: number;
  /** What stands in the result cell; NaN where undecided. */
  readonly actual: number;
  /** Largest difference that the rounding of the printed digits allows. */
  readonly tolerance: number;
  readonly why: Message | null;
}
