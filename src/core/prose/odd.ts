import type { MessageArg } from '../model/message';
import type { Passage } from './sentences/passage';

/** Something in the text that is wrong by itself or against another place: a date, the number of a paper, a way of writing. */
export interface Odd {
  readonly rule: string;
  /** The sentence of the rule that tells it. */
  readonly says: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly words: Readonly<Record<string, MessageArg>>;
  /** Another place that it contradicts. */
  readonly other?: { readonly passage: Passage; readonly start: number; readonly end: number };
}
