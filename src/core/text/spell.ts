import { remembered } from './remember';

const SPACES = /[\s\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const I_FOR_Y: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const TONED_O: Readonly<Record<string, string>> = {
  à: 'òa',
  á: 'óa',
  ả: 'ỏa',
  ã: 'õa',
  ạ: 'ọa',
  è: 'òe',
  é: 'óe',
  ẻ: 'ỏe',
  ẽ: 'õe',
  ẹ: 'ọe',
};
const TONED_U: Readonly<Record<string, string>> = { ì: 'ùi', í: 'úi', ỉ: 'ủi', ĩ: 'ũi', ị: 'ụi' };

/**
 * Text in one spelling and of the same length, so that offsets stay: lower case, y as i (tỷ = tỉ), the tone on the first of
 * two vowels (hoá = hóa), Icelandic Ð as đ, one kind of dash and of space. Diacritics stay: "tăng" is not "tặng".
 * `text` must be NFC.
 */
export const spell = remembered((text): string =>
  text
    .replace(/[\u00D0\u00F0\u0110]/g, 'đ')
    .toLowerCase()
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(/[yỳýỷỹỵ]/g, (letter) => I_FOR_Y[letter]!)
    .replace(/o([àáảãạèéẻẽẹ])(?!\p{L})/gu, (_, vowel: string) => TONED_O[vowel]!)
    .replace(/u([ìíỉĩị])(?!\p{L})/gu, (_, vowel: string) => TONED_U[vowel]!),
);
