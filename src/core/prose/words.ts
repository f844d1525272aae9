import { spell } from '../text/spell';

// Words end where no letter stands: "kh" is not in "khánh".
const [BEFORE, BEHIND] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];

/** Phrases as the source of a pattern, in the spelling of `spell`; the longest first, blanks between words as wide as they come. */
export function phrases(...list: readonly string[]): string {
  const sources = [...list].sort((a, b) => b.length - a.length).map((phrase) => spell(phrase).replace(/ /g, ' +'));
  return `${BEFORE}(?:${sources.join('|')})${BEHIND}`;
}

/** Whole words anywhere. */
export function words(source: string): RegExp {
  return new RegExp(`${BEFORE}(?:${source})${BEHIND}`, 'u');
}

/** The same, to go through all of them. */
export function allWords(source: string): RegExp {
  return new RegExp(`${BEFORE}(?:${source})${BEHIND}`, 'gu');
}

/** Whole words at the end of a text, blanks and a colon behind them left out. */
export function wordsAtEnd(source: string): RegExp {
  return new RegExp(`${BEFORE}(?:${source})[ :]*$`, 'u');
}

/** Whole words at its start, blanks before them left out. */
export function wordsAtStart(source: string): RegExp {
  return new RegExp(`^ *(?:${source})${BEHIND}`, 'u');
}

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\d+/gu) ?? [];
}
