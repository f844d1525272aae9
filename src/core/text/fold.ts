import { remembered } from './remember';

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SPACES = /[\s\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]+/g;

/** Text as it should be shown: NFC, Icelandic Ð as Đ, one space between words. */
export const tidy = remembered((text): string =>
  text
    .normalize('NFC')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ')
    .replace(SPACES, ' ')
    .trim(),
);

/**
 * Text as it is compared: lower case without diacritics, đ as d, y as i (tỷ = tỉ), one kind of dash, single spaces.
 * Tone marks in the old or the new place, NFC or NFD, Đ or Ð: all fold alike.
 */
export const fold = remembered((text): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(DASHES, '-')
    .replace(/y/g, 'i')
    .replace(SPACES, ' ')
    .trim(),
);
