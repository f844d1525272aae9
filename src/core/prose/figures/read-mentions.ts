import { ENDS_NOUN } from '../vocabulary/phrases';
import { ABOUT, COMPARATIVE, ESTIMATED, OR_MORE, OVER, UNDER } from '../vocabulary/hedges';
import { DIGITS, HUNDRED, NOT_ALONE, TEN, TENS, ZERO_TENS } from '../vocabulary/numerals';
import { MULTIPLES } from '../vocabulary/units';
import { spell } from '../../text/spell';
import { Pattern } from '../words';
import type { Hedge, Mention } from './mention';
import type { Numeral } from './numerals';
import { numeralsIn, readWords } from './numerals';
import { withoutTraps } from './traps';
import type { UnitRead } from './units';
import { unitAt } from './units';

/** A mention before it has its number among all. */
export type MentionDraft = Omit<Mention, 'id'>;

/** The figures of one passage, from left to right. How long something took is none. */
export function mentionsIn(text: string, passage: number): MentionDraft[] {
  const spelt = spell(text);
  const digits = withoutTraps(text, spelt, numeralsIn(spelt));
  const numerals = [...digits, ...wordNumerals(text, spelt, digits)].sort((a, b) => a.start - b.start);
  const drafts: MentionDraft[] = [];
  for (const numeral of numerals) {
    const last = drafts[drafts.length - 1];
    const draft = draftOf(spelt, numeral, passage);
    const joined = last && joinedTo(last, draft, spelt);
    if (joined) drafts[drafts.length - 1] = joined;
    else drafts.push(draft);
  }
  return drafts.filter(({ unit }) => unit.kind !== 'time');
}

function draftOf(spelt: string, numeral: Numeral, passage: number): MentionDraft {
  const read = unitAt(spelt, numeral.end);
  const { unit, end: unitEnd, per } = strokeUnit(spelt, numeral, read);
  // "(-18,74%)" says in which direction, and by how much.
  const minus = /(?:^|[ :])-$/.test(spelt.slice(0, numeral.start)) && unit.kind !== 'count';
  const english = isThousands(spelt, numeral, read);
  return {
    passage,
    start: numeral.start,
    end: read.signEnd,
    unitEnd,
    value: (minus ? -1 : 1) * (english ? Math.round(numeral.value * 1000) : numeral.value),
    decimals: english ? 0 : numeral.decimals,
    unit,
    hedge: hedgeAt(spelt, numeral.start, unitEnd),
    noun: nounAt(spelt, numeral.end, unitEnd),
    per,
    odd: english ? 'foreign' : numeral.odd,
    stroke: strokeBehind(spelt, numeral.end) !== null || isFractionOf(spelt, read),
  };
}

const STROKE = /^ ?\/ ?(?=\d)/;
/** "50-55%": what the second figure of a range measures the first does too. */
const RANGE = /^ ?- ?(?=\d)/;

function strokeBehind(spelt: string, end: number): number | null {
  const match = STROKE.exec(spelt.slice(end));
  return match ? end + match[0].length : null;
}

/** "412,6 tỷ đồng/687,3 tỷ đồng" is a fraction; "20 hộ/20 ha" are two things. */
function isFractionOf(spelt: string, { unit, end, known }: UnitRead): boolean {
  const behind = known ? strokeBehind(spelt, end) : null;
  const other = behind === null ? null : /^[\d.,]+/.exec(spelt.slice(behind));
  if (behind === null || !other) return false;
  const next = unitAt(spelt, behind + other[0].length).unit;
  return next.kind === unit.kind && next.name === unit.name;
}

/** In "3.459/3.415 lao động" both figures count workers. */
function strokeUnit(spelt: string, { end }: Numeral, read: UnitRead): UnitRead {
  const range = RANGE.exec(spelt.slice(end));
  const behind = read.known ? null : range ? end + range[0].length : strokeBehind(spelt, end);
  if (behind === null) return read;
  const other = /^[\d.,]+/.exec(spelt.slice(behind));
  return other ? { ...unitAt(spelt, behind + other[0].length), end: end } : read;
}

/** "1,855 hộ": nobody counts parts of a household. */
function isThousands(spelt: string, { start, end, decimals }: Numeral, { unit }: UnitRead): boolean {
  return unit.kind === 'count' && unit.scale === 1 && decimals === 3 && /^[1-9]\d{0,2},\d{3}$/.test(spelt.slice(start, end));
}

/** The words that describe what was counted, from the unit on. */
function nounAt(spelt: string, end: number, unitEnd: number): string {
  const rest = spelt.slice(unitEnd);
  const words: string[] = [];
  for (const match of rest.matchAll(/^ +(?=[\p{L}\d])|[\p{L}\p{M}\d-]+|[^\p{L}\p{M}\d -]|-(?= )/gu)) {
    const word = match[0].trim();
    if (word === '') continue;
    if (!/^[\p{L}]/u.test(word) || ENDS_NOUN.has(word) || words.length === MOST_WORDS) break;
    words.push(word);
  }
  return [spelt.slice(end, unitEnd).trim(), ...words].join(' ').trim();
}

const MOST_WORDS = 12;

function hedgeAt(spelt: string, start: number, unitEnd: number): Hedge | null {
  let before = spelt.slice(Math.max(0, start - 40), start);
  const range = /\d ?%? ?-$|\d ?%? ?- $/.test(before) || /^ ?%? ?- ?\d/.test(spelt.slice(unitEnd));
  if (range) return 'range';
  if (ABOUT.test(before)) return 'about';
  before = ESTIMATED.replaceIn(before, ' ');
  if ((OVER.test(before) && !COMPARATIVE.test(before)) || OR_MORE.test(spelt.slice(unitEnd))) return 'over';
  return UNDER.test(before) ? 'under' : null;
}

/** "12 triệu 500 nghìn đồng" is one figure: 12,5 triệu. "45-47" is one too: a range. */
function joinedTo(last: MentionDraft, next: MentionDraft, spelt: string): MentionDraft | null {
  const between = spelt.slice(last.unitEnd, next.start);
  if (last.unit.kind !== 'money' || next.unit.kind !== 'money' || !/^ +$/.test(between)) return null;
  const smaller = next.unit.scale / last.unit.scale;
  if (smaller >= 1 || next.value >= 1 / smaller || ![...MULTIPLES.values()].includes(last.unit.scale)) return null;
  const decimals = Math.min(9, Math.round(-Math.log10(smaller)) + next.decimals);
  const value = Number((last.value + next.value * smaller).toFixed(decimals));
  return { ...last, end: next.end, unitEnd: next.unitEnd, value, decimals, noun: next.noun };
}

/** Numerals in words, where a unit of the vocabulary is counted by them: "hai mươi hộ", "ba xã". */
function wordNumerals(text: string, spelt: string, digits: readonly Numeral[]): Numeral[] {
  const found: Numeral[] = [];
  for (const match of NUMERAL_WORDS.all(spelt)) {
    const start = match.index;
    const value = ALONE.has(match[0]) || match[0].includes(' ') ? readWords(match[0]) : null;
    const end = start + match[0].length;
    if (value === null || value < 2 || digits.some((one) => one.start >= start && one.start < end)) continue;
    const { unit, known } = unitAt(spelt, end);
    if (known && unit.kind === 'count') found.push({ start, end, value, decimals: 0, odd: null });
  }
  return withoutTraps(text, spelt, found);
}

const NUMERALS = [...DIGITS.keys(), TEN, TENS, HUNDRED, ...ZERO_TENS];
const NUMERAL_WORDS = new Pattern(`(?<![\\p{L}\\d])(?:${NUMERALS.join('|')})(?: +(?:${NUMERALS.join('|')}))*(?![\\p{L}\\d])`, 'gu');
const ALONE = new Set([TEN, ...[...DIGITS.keys()].filter((word) => !NOT_ALONE.has(word))]);
