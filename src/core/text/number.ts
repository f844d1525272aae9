import { remembered } from './remember';
import { CURRENCY } from './vocabulary';

export { storedDecimals } from './decimals';

/** Which marks a text uses: `vi` 1.234,5 · `en` 1,234.5. */
export type Notation = 'vi' | 'en';

/** A text read as a number. `decimals`: printed places. `percent`: it carries a % (the value is not divided by 100). */
export interface NumberText {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** Letters stood for digits (O for 0, l for 1). */
  readonly repaired: boolean;
}

/** What one text tells about the notation of its column. */
export type NotationHint = 'vi' | 'en' | 'either' | 'ambiguous' | 'none';

const SPACE = /[\s\u00A0\u2000-\u200B\u202F\u205F\uFEFF]+/g;
const MINUS = /^[\u2010-\u2015\u2212]/;

interface Body {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly repaired: boolean;
}

/** Strips sign, accounting brackets, percent sign, spaces and a trailing currency; null where no digits are left. */
function bodyOf(text: string): Body | null {
  // Figures on lines of their own are several; "£ 000" is a unit.
  if (/\d\s*[\n\r]\s*\d|^\s*[$€£]\s*0+\s*$/.test(text)) return null;
  const spaced = text.normalize('NFKC').replace(SPACE, ' ').trim();
  if (spaced.length > 40 || !/\d/.test(spaced)) return null;
  // Spaces part thousands or stand beside a sign; "2005 2006" is not one number.
  if (/\d \d/.test(spaced) && !/^\D*\d{1,3}( \d{3})+(?!\d| \d)/.test(spaced)) return null;
  let t = spaced.replace(/ /g, '').replace(MINUS, '-');
  let negative = false;
  const bracket = /^\((.+)\)$/.exec(t);
  if (bracket) {
    negative = true;
    t = bracket[1]!;
  }
  let percent = false;
  if (t.endsWith('%')) {
    percent = true;
    t = t.slice(0, -1);
  }
  t = t.replace(CURRENCY, '');
  if (t.startsWith('-') || t.startsWith('+')) {
    negative = negative !== t.startsWith('-');
    t = t.slice(1);
  }
  const fixed = repairLetters(t);
  if (!/^[\d.,]+$/.test(fixed) || !/\d/.test(fixed)) return null;
  return { digits: fixed, negative, percent, repaired: fixed !== t };
}

/** O for 0 and l or I for 1, where the rest of the text is digits. */
function repairLetters(t: string): string {
  const digits = t.replace(/[^\d]/g, '').length;
  if (digits === 0 || !/[OoIl]/.test(t) || !/^[\dOoIl.,]+$/.test(t)) return t;
  return t.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}

/** What `text` says of its notation: "1.234,5" is vi, "1,234" alone is ambiguous, "12" is either, "abc" none. */
export const notationHint = remembered((text): NotationHint => {
  const body = bodyOf(text);
  if (!body) return 'none';
  const { digits } = body;
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots === 0 && commas === 0) return 'either';
  if (dots > 0 && commas > 0)
    return digits.lastIndexOf('.') < digits.indexOf(',') ? 'vi' : digits.lastIndexOf(',') < digits.indexOf('.') ? 'en' : 'none';
  const mark = dots > 0 ? '.' : ',';
  const grouped = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(digits);
  if (dots + commas > 1) return grouped ? (mark === '.' ? 'vi' : 'en') : 'none';
  if (grouped) return 'ambiguous';
  return mark === ',' ? 'vi' : 'en';
});

/** Reads `text` in the given notation; null where it is no number in that notation. */
export function readNumber(text: string, notation: Notation): NumberText | null {
  const body = bodyOf(text);
  if (!body) return null;
  const [group, point] = notation === 'vi' ? ['.', ','] : [',', '.'];
  const parts = body.digits.split(point);
  if (parts.length > 2) return null;
  const [whole, fraction = ''] = parts as [string, string?];
  const groups = whole.split(group);
  const wellGrouped =
    groups.length === 1 || (groups[0]!.length <= 3 && groups[0]!.length > 0 && groups.slice(1).every((g) => g.length === 3));
  if (!wellGrouped || fraction.includes(group)) return null;
  const value = Number(`${groups.join('')}.${fraction}`);
  return { value: body.negative ? -value : value, decimals: fraction.length, percent: body.percent, repaired: body.repaired };
}

/**
 * Reads a single text with no column around it: by its own marks; "1.855" counts as thousands (one dot and exactly three
 * digits), "1,855" as a decimal, as Vietnamese write. Where a column exists, its consistency decides instead.
 */
export function readLoneNumber(text: string): NumberText | null {
  const hint = notationHint(text);
  if (hint === 'none') return null;
  return readNumber(text, hint === 'en' ? 'en' : 'vi');
}

/** 1234.5 → "1.234,5" (vi) or "1,234.5" (en), with `decimals` places. */
export function formatNumber(value: number, decimals: number, notation: Notation = 'vi'): string {
  const [whole, fraction] = Math.abs(value)
    .toFixed(Math.max(0, Math.min(15, decimals)))
    .split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, notation === 'vi' ? '.' : ',');
  const text = fraction ? `${grouped}${notation === 'vi' ? ',' : '.'}${fraction}` : grouped;
  return value < 0 && Number(whole + (fraction ?? '')) !== 0 ? `-${text}` : text;
}
