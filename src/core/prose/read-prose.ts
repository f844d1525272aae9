import type { Paragraph } from '../model/prose';
import { mentionsIn } from './figures/read-mentions';
import { passagesOf } from './sentences/passage';
import type { Reading } from './sentences/sentence';
import { sentencesOf } from './sentences/sentence';

/** A report's text as passages, sentences and the figures in them. */
export function readProse(paragraphs: readonly Paragraph[]): Reading {
  const passages = passagesOf(paragraphs);
  const mentions = passages.flatMap(({ text, index }) => mentionsIn(text, index)).map((draft, id) => ({ ...draft, id }));
  const sentences = sentencesOf(passages, mentions);
  const of = new Map(sentences.flatMap((sentence) => sentence.mentions.map((mention) => [mention, sentence] as const)));
  return { passages, mentions, sentences, sentenceOf: (mention) => of.get(mention)! };
}
