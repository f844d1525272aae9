import { INDICATORS, type Indicator } from '../core/indicators';
import { fold } from '../core/text/fold';
import { text } from '../messages';

interface Entry {
  readonly indicator: Indicator;
  readonly names: readonly string[];
  readonly words: string;
}

let entries: readonly Entry[] | null = null;

function all(): readonly Entry[] {
  entries ??= INDICATORS.map((indicator) => ({
    indicator,
    names: [indicator.names.en, indicator.names.vi].map(fold),
    words: [indicator.title.vi, indicator.title.en, text('vi', `group.${indicator.group}`), ...(indicator.headings?.rate ?? [])]
      .map(fold)
      .join(' '),
  }));
  return entries;
}

/**
 * Functions for what somebody types into the finder, best first: by name, by title and by the headings they stand for;
 * in Vietnamese with or without diacritics, or in English. Nothing typed: all of them.
 */
export function findFunctions(query: string): readonly Indicator[] {
  const words = fold(query).replace(/^=/, '').split(' ').filter(Boolean);
  if (words.length === 0) return INDICATORS;
  const joined = words.join('');
  const scored = all().map(({ indicator, names, words: known }) => {
    const byName = names.some((name) => name === joined)
      ? 100
      : names.some((name) => name.startsWith(joined))
        ? 50
        : names.some((name) => name.includes(joined))
          ? 20
          : 0;
    const found = words.filter((word) => known.includes(word)).length;
    const phrase = known.includes(words.join(' ')) ? 10 : 0;
    return { indicator, score: found < words.length && byName === 0 ? 0 : byName + phrase + found / (1 + known.length / 1000) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ indicator }) => indicator);
}
