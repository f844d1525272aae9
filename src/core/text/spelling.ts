import { fold } from './fold';
import { remembered } from './remember';

/** The marks of a word without their places: "toàn" and "tòan" are one spelling. */
function marksOf(word: string): string {
  return [...word.normalize('NFD')].sort().join('');
}

/**
 * Folding that keeps words apart which only their diacritics tell apart: `spellings` are those that are meant ("cộng tổng
 * đó"). A word of the text that folds to one of them is left as it is where it is spelt so, or without any diacritics;
 * spelt otherwise ("công", "độ") it is another word and becomes one that no pattern knows.
 */
export function speltFold(spellings: string): (text: string) => string {
  const meant = new Map(spellings.split(' ').map((word) => [fold(word), marksOf(word)]));
  const any = new RegExp(`(?:^|[^a-z])(?:${[...meant.keys()].join('|')})(?=$|[^a-z])`);
  const spelt = remembered((text) =>
    fold(text.normalize('NFC').replace(/\p{L}+/gu, (word) => (isOther(word, meant) ? `${word}zz` : word))),
  );
  return (text) => {
    const folded = fold(text);
    return any.test(folded) ? spelt(text) : folded;
  };
}

function isOther(word: string, meant: ReadonlyMap<string, string>): boolean {
  const marks = meant.get(fold(word));
  const small = word.toLowerCase();
  // In "y" and "đ" folding changes letters that are no marks; no meant word has a "y" to confuse.
  return marks !== undefined && /[^a-z]/.test(small) && marksOf(small) !== marks;
}

/** True where one letter left out, added, replaced or crossed with its neighbour makes one name of the other; figures must agree. */
export function isMisspelling(one: string, other: string): boolean {
  if (one === other || one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return Math.max(a.length, b.length) <= 1 || (a.length === 2 && a === [...b].reverse().join(''));
}
