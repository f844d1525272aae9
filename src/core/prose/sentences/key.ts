import type { Mention } from '../figures/mention';
import { SAYS_NOTHING, SYNONYMS } from '../vocabulary/phrases';
import { wordsOf } from '../words';
import { PERIODS } from '../vocabulary/periods';
import type { Reading, Sentence } from './sentence';
import { PLACE } from '../vocabulary/places';

/** The words that say something, in one way of saying it, each once and in order of the alphabet. */
export function tellingWords(spelt: string): string[] {
  let text = spelt;
  for (const period of PERIODS) text = period.replaceIn(text, ' ');
  for (const [other, first] of SYNONYMS) text = other.replaceIn(text, first);
  return [...new Set(wordsOf(text).filter((word) => !SAYS_NOTHING.has(word) && !/^\d+$/.test(word)))].sort();
}

/** What the sentence says up to and about a figure, without the name of the place that the whole report is of. */
export function keyOf(mention: Mention, sentence: Sentence, home: string): string {
  const lead = sentence.passage.spelt.slice(sentence.start, mention.start);
  const own = home === '' ? lead : lead.replaceAll(home, ' ');
  return tellingWords(`${own} ${mention.noun}`).join(' ');
}

const HOMES = new WeakMap<Reading, string>();

/** The place that the report names most often: "huyện tây sơn"; "" for none. */
export function homeOf(reading: Reading): string {
  let home = HOMES.get(reading);
  if (home === undefined) HOMES.set(reading, (home = mostNamed(reading)));
  return home;
}

function mostNamed({ passages }: Reading): string {
  const counts = new Map<string, number>();
  for (const { text, spelt } of passages)
    for (const match of text.matchAll(PLACE)) {
      const name = spelt.slice(match.index, match.index + match[0].length);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
