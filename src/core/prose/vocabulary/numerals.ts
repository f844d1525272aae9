import { spell } from '../../text/spell';
import { Pattern } from '../words';

/** Numerals from two on: "một" is also the article. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['hai', 2],
      ['ba', 3],
      ['bốn', 4],
      ['tư', 4],
      ['năm', 5],
      ['lăm', 5],
      ['sáu', 6],
      ['bảy', 7],
      ['bẩy', 7],
      ['tám', 8],
      ['chín', 9],
      ['một', 1],
      ['mốt', 1],
    ] as const
  ).map(([word, value]) => [spell(word), value]),
);
export const TEN = spell('mười');
export const TENS = spell('mươi');
export const HUNDRED = spell('trăm');
/** "một trăm linh năm". */
export const ZERO_TENS = ['linh', 'lẻ'].map(spell);
/** "năm" alone is the year, "tư" a name, "một" the article: they are numbers only in company. */
export const NOT_ALONE: ReadonlySet<string> = new Set(['năm', 'lăm', 'tư', 'một', 'mốt'].map(spell));
/** A figure and the same number in words behind it: "05 (năm) xã"; groups: the digits, the words. */
export const TOLD_IN_WORDS = new Pattern(
  `(?<![\\d.,/])(\\d{1,4}) *\\( *((?:${[...DIGITS.keys(), TEN, TENS, HUNDRED, ...ZERO_TENS].join('|')})(?: +(?:${[...DIGITS.keys(), TEN, TENS, HUNDRED, ...ZERO_TENS].join('|')}))*) *\\)`,
  'gu',
);
