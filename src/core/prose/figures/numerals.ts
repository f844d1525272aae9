import { DIGITS, HUNDRED, TEN, TENS, ZERO_TENS } from '../vocabulary/numerals';
import { wordsOf } from '../words';

/** A number as it is written, before anything is known of what it counts. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  /** Written in a way that another notation reads otherwise, or that none does. */
  readonly odd: 'misgrouped' | 'foreign' | null;
}

const WRITTEN = /(?<![\p{L}\d.,]|\p{L}-)(?:[1-9]\d{0,2}(?: \d{3})+(?![\d])(?:,\d+)?|\d+(?:[.,]\d+)*)/gu;

/** The numbers in digits of a text in the spelling of `spell`; "." parts thousands, "," decimals, as Vietnamese write. */
export function numeralsIn(spelt: string): Numeral[] {
  return [...spelt.matchAll(WRITTEN)].map((match) => {
    const start = match.index;
    return { start, end: start + match[0].length, ...readDigits(match[0].replace(/ /g, '.')) };
  });
}

function readDigits(text: string): Pick<Numeral, 'value' | 'decimals' | 'odd'> {
  const [, whole = '', fraction = ''] = /^(\d+(?:\.\d{3})*)(?:,(\d+))?$/.exec(text) ?? [];
  if (whole !== '' && !/^\d{4,}\./.test(whole) && !/^0\d*\./.test(whole))
    return { value: Number(`${whole.replace(/\./g, '')}.${fraction || '0'}`), decimals: fraction.length, odd: null };
  const english = /^(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d+))?$/.exec(text);
  if (english) return { value: Number(text.replace(/,/g, '')), decimals: english[2]?.length ?? 0, odd: 'foreign' };
  // "1.85.5": no notation reads it.
  return { value: NaN, decimals: 0, odd: 'misgrouped' };
}

/** "hai mươi lăm" → 25, "một trăm linh năm" → 105; null where the words are no number. */
export function readWords(text: string): number | null {
  let [total, ones, seen] = [0, 0, 0];
  for (const word of wordsOf(text)) {
    if (word === TENS) [total, ones] = [total + 10 * ones, 0];
    else if (word === TEN) total += 10;
    else if (word === HUNDRED) [total, ones] = [total + 100 * ones, 0];
    else if (DIGITS.has(word)) ones = DIGITS.get(word)!;
    else if (!ZERO_TENS.includes(word)) return null;
    seen++;
  }
  return seen === 0 ? null : total + ones;
}
