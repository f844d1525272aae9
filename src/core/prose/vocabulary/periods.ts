import type { Pattern } from '../words';
import { allWords, phrases } from '../words';

const YEAR = '(?:19|20)\\d\\d';
/** Stretches of text that tell when: the year, with what part of it. */
export const PERIODS: readonly Pattern[] = [
  allWords(`(?:${phrases('đầu', 'cuối')} *)?${phrases('năm')} +${YEAR}`),
  allWords(`${YEAR} *[-–] *${YEAR}`),
  allWords(`\\d{1,2} +${phrases('tháng')} +${phrases('đầu', 'cuối')} *(?:${phrases('năm')})?(?: *${YEAR})?`),
  allWords(`${phrases('quý')} *(?:i{1,3}|iv|[1-4])(?: *[/,]? *(?:${phrases('năm')})? *${YEAR})?`),
  allWords(`\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}`),
  allWords(`${phrases('tháng')} +\\d{1,2}(?: *[/,]? *(?:${phrases('năm')})? *${YEAR})?`),
];
/** Of these, what is carried on; the date of a paper that is named above is not. */
export const YEARS: readonly Pattern[] = PERIODS.slice(0, 4);
/** A period that is not a whole year: "6 tháng", "quý II", a day, "đầu năm", a month. */
export const PART_OF_YEAR = /^\d{1,2} |^q|^\d{1,2}[/.-]|^đầu|^tháng/;
