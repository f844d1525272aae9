import { sameUnit } from '../claim';
import type { Mention } from '../figures/mention';
import { homeOf, tellingWords } from '../sentences/key';
import { periodOf, yearOf } from '../sentences/period';
import { roleOf } from '../sentences/roles';
import type { Reading } from '../sentences/sentence';
import { before, clauseBefore } from '../sentences/sentence';
import { SAYS_NOTHING } from '../vocabulary/phrases';
import { GENERAL, IN_ALL, OF_POPULATION, WHOLE_OF_ALL } from '../vocabulary/roles';
import { PEOPLE } from '../vocabulary/units';
import { wordsOf } from '../words';

/** More wholes than these, and one of them would fit by accident. */
const MOST_WHOLES = 4;

export function sizeOf({ value, unit }: Mention): number {
  return value * unit.scale;
}

/** Earlier figures of the same unit that may be the whole of one; those that are called so first, the nearest first. */
export function wholesFor(subject: Mention, rate: Mention, tail: string, reading: Reading): Mention[] {
  const named = baseWords(tail);
  const total = (whole: Mention): boolean => WHOLE_OF_ALL.test(leadOf(whole, reading));
  return earlier(rate, reading)
    .filter(
      (whole) => sameUnit(whole, subject) && (named.length > 0 || sizeOf(whole) > sizeOf(subject)) && sameYear(whole, subject, reading),
    )
    .filter((whole) => named.length === 0 || named.some((word) => wordsOf(`${leadOf(whole, reading)} ${whole.noun}`).includes(word)))
    .filter((whole) => total(whole) || isWider(whole, subject, reading))
    .sort((a, b) => Number(total(b)) - Number(total(a)) || b.id - a.id)
    .slice(0, MOST_WHOLES);
}

/** "đạt 94,79% dân số": the people that the text counts in all. */
export function populationsFor(subject: Mention, rate: Mention, reading: Reading): Mention[] {
  if (!PEOPLE.includes(subject.unit.name)) return [];
  return earlier(rate, reading).filter((whole) => {
    const around = aroundOf(whole, reading).join(' ');
    return PEOPLE.includes(whole.unit.name) && OF_POPULATION.test(`${whole.noun} ${around}`) && IN_ALL.test(around);
  });
}

function earlier(rate: Mention, reading: Reading): Mention[] {
  return reading.mentions.filter(
    (whole) => whole.id < rate.id && whole.hedge === null && roleOf(whole, reading.sentenceOf(whole)) === 'level',
  );
}

/** What is said of the whole is said of its part too: of 1.526 "hộ nghèo" 642 are "hộ nghèo DTTS"; "hộ cận nghèo" are none of them. */
function isWider(whole: Mention, subject: Mention, reading: Reading): boolean {
  const own = attributesOf(whole, reading);
  const part = attributesOf(subject, reading);
  return own.length < part.length && own.every((word) => part.includes(word));
}

const ATTRIBUTES = new WeakMap<Mention, readonly string[]>();

function attributesOf(mention: Mention, reading: Reading): readonly string[] {
  let words = ATTRIBUTES.get(mention);
  if (!words) ATTRIBUTES.set(mention, (words = readAttributes(mention, reading)));
  return words;
}

function readAttributes(mention: Mention, reading: Reading): string[] {
  const home = homeOf(reading);
  const clause = clauseBefore(reading.sentenceOf(mention), mention);
  return tellingWords(`${home === '' ? clause : clause.replaceAll(home, ' ')} ${mention.noun}`).filter(
    (word) => !GENERAL.has(word) && !mention.unit.name.split(/[ ,]+/).includes(word),
  );
}

function leadOf(mention: Mention, reading: Reading): string {
  return before(reading.sentenceOf(mention), mention);
}

/** A whole of another year is another whole. */
function sameYear(a: Mention, b: Mention, reading: Reading): boolean {
  const [one, other] = [yearTold(a, reading), yearTold(b, reading)];
  return one === '' || other === '' || one === other;
}

const YEARS_TOLD = new WeakMap<Mention, string>();

function yearTold(mention: Mention, reading: Reading): string {
  let year = YEARS_TOLD.get(mention);
  if (year === undefined) YEARS_TOLD.set(mention, (year = yearOf(periodOf(mention, reading.sentenceOf(mention), reading))));
  return year;
}

/** What the percentage is said to be of, without words that say nothing. */
export function baseWords(tail: string): string[] {
  const phrase = /^[^,;.():]*/.exec(tail)![0];
  return wordsOf(phrase)
    .filter((word) => !SAYS_NOTHING.has(word))
    .slice(0, 6);
}

const AROUND = new WeakMap<Mention, readonly string[]>();

/** The words of a figure's sentence up to it, and those that describe it; of one figure asked for many times. */
function aroundOf(mention: Mention, reading: Reading): readonly string[] {
  const known = AROUND.get(mention);
  if (known) return known;
  const { passage, start } = reading.sentenceOf(mention);
  const words = wordsOf(`${passage.spelt.slice(start, mention.start)} ${mention.noun}`);
  AROUND.set(mention, words);
  return words;
}
