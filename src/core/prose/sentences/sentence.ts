import { append } from '../../collections/append';
import type { Mention } from '../figures/mention';
import { ABBREVIATED } from '../vocabulary/sentences';
import type { Passage } from './passage';

export interface Sentence {
  readonly index: number;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** The figures of a text by passage and sentence. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** The sentence that a figure stands in. */
  readonly sentenceOf: (mention: Mention) => Sentence;
}

export function sentencesOf(passages: readonly Passage[], mentions: readonly Mention[]): Sentence[] {
  const sentences: Sentence[] = [];
  const byPassage = new Map<number, Mention[]>();
  for (const mention of mentions) append(byPassage, mention.passage, mention);
  for (const passage of passages) {
    const own = byPassage.get(passage.index) ?? [];
    let start = 0;
    for (const end of [...endsIn(passage.text), passage.text.length]) {
      if (end <= start) continue;
      const within = own.filter((mention) => mention.start >= start && mention.start < end);
      sentences.push({ index: sentences.length, passage, start, end, mentions: within });
      start = end;
    }
  }
  return sentences;
}

const LONGEST_ABBREVIATION = 16;

/** Behind ".", "!" and "?" before a capital, and behind a line break; not behind an abbreviation or the number of an item. */
function endsIn(text: string): number[] {
  return [...text.matchAll(/[.!?…]+\s+(?=["“(]?[\p{Lu}])|\n/gu)]
    .filter(({ index }) => !ABBREVIATED.test(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index)))
    .map((match) => match.index + match[0].length);
}

/** The words between the figure before (or the start of the sentence) and this one. */
export function before({ passage, start, mentions }: Sentence, mention: Mention): string {
  const last = mentions[mentions.indexOf(mention) - 1];
  return passage.spelt.slice(last?.unitEnd ?? start, mention.start);
}

/** Of the words before a figure those of its own clause: what stands before a comma is of another. */
export function clauseBefore(sentence: Sentence, mention: Mention): string {
  return /[^,;:().]*$/.exec(before(sentence, mention).replace(/\([^()]*\)/g, ' '))![0];
}

/** The words between this figure's unit and the next figure (or the end of the sentence). */
export function behind({ passage, end, mentions }: Sentence, mention: Mention): string {
  const next = mentions[mentions.indexOf(mention) + 1];
  return passage.spelt.slice(mention.unitEnd, next?.start ?? end);
}

/** What a sentence says between two offsets of its passage. */
export function between({ passage }: Sentence, from: number, to: number): string {
  return passage.spelt.slice(from, to);
}
