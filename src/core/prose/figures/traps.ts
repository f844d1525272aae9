import { COUNTS_BEFORE, ITEM_NUMBER, LONE_YEAR, LONG_NUMBER, NAMES_BEFORE, NAMES_GO_ON, TRAPS } from '../vocabulary/traps';
import type { Numeral } from './numerals';
import { unitAt } from './units';

/** No word that a number may name is longer, with blanks and a colon. */
const LONGEST_NAME = 40;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Digits that are no figures: numbers of papers and articles, dates, years, ages, telephones, accounts, headings. */
export function withoutTraps(text: string, spelt: string, numerals: readonly Numeral[]): Numeral[] {
  if (numerals.length === 0) return [];
  const spans = trapsIn(spelt);
  const kept: Numeral[] = [];
  let named: Numeral | null = null;
  for (const numeral of numerals) {
    const before = spelt.slice(Math.max(0, numeral.start - LONGEST_NAME), numeral.start);
    const goesOn = named !== null && NAMES_GO_ON.test(spelt.slice(named.end, numeral.start));
    if ((NAMES_BEFORE.test(before) && !COUNTS_BEFORE.test(before)) || goesOn) {
      if (isBare(text, spelt, numeral)) {
        named = numeral;
        continue;
      }
    }
    named = null;
    if (!spans.some(({ start, end }) => numeral.start >= start && numeral.start < end) && !isLoneTrap(spelt, numeral)) kept.push(numeral);
  }
  return kept;
}

function trapsIn(spelt: string): Span[] {
  const spans = TRAPS.flatMap((trap) => trap.all(spelt).map((match) => ({ start: match.index, end: match.index + match[0].length })));
  const item = ITEM_NUMBER.exec(spelt);
  return item ? [...spans, { start: 0, end: item[0].length }] : spans;
}

/** Nothing is counted by it, and it bears no marks: "Đề án 1956", not "kế hoạch 2.000" or "kế hoạch 95%". */
function isBare(text: string, spelt: string, { start, end }: Numeral): boolean {
  if (/[.,]/.test(spelt.slice(start, end))) return false;
  // "Dự án 6 Chương trình mục tiêu": a capital begins another name.
  if (/^ *\p{Lu}\p{Ll}/u.test(text.slice(end))) return true;
  const { unit, known } = unitAt(spelt, end);
  return !known || unit.kind === 'time';
}

function isLoneTrap(spelt: string, numeral: Numeral): boolean {
  const text = spelt.slice(numeral.start, numeral.end);
  const { unit, known } = unitAt(spelt, numeral.end);
  if (LONE_YEAR.test(text)) return !known || unit.kind === 'time';
  if (LONG_NUMBER.test(text)) return unit.kind !== 'money';
  return isDay(spelt, numeral) || isFraction(spelt, numeral);
}

/** "(18/4)": a day and a month, where nothing is counted. */
function isDay(spelt: string, { start, end, value }: Numeral): boolean {
  const behind = /^ ?\/ ?(0?[1-9]|1[0-2])(?![\d.,/%]|,\d)/.exec(spelt.slice(end));
  if (behind) return value >= 1 && value <= 31 && !unitAt(spelt, end + behind[0].length).known;
  const before = /(?<![\d.,/])(0?[1-9]|[12]\d|3[01]) ?\/ ?$/.exec(spelt.slice(0, start));
  return before !== null && value >= 1 && value <= 12 && !unitAt(spelt, end).known;
}

/** "giảm 1/2", "2/3 số hộ": shares of a whole, where nothing is counted. */
function isFraction(spelt: string, { start, end, value }: Numeral): boolean {
  const behind = /^ ?\/ ?(\d{1,2})(?![\d.,/])/.exec(spelt.slice(end));
  const before = /(?<![\d.,/])(\d{1,2}) ?\/ ?$/.exec(spelt.slice(0, start));
  if (behind) return value < Number(behind[1]) && Number(behind[1]) <= LARGEST_PART && !unitAt(spelt, end + behind[0].length).known;
  return before !== null && Number(before[1]) < value && value <= LARGEST_PART && !unitAt(spelt, end).known;
}

/** Nobody cuts a whole into more parts. */
const LARGEST_PART = 10;
