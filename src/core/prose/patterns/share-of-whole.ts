import type { Claim } from '../claim';
import { BORNE_OUT, LIKELY, choose, holds, perHundred, ratioClaim, sameUnit } from '../claim';
import type { Mention } from '../figures/mention';
import { periodOf, yearOf } from '../sentences/period';
import type { Reading, Sentence } from '../sentences/sentence';
import { before, behind } from '../sentences/sentence';
import { SAYS_NOTHING } from '../vocabulary/phrases';
import {
  EACH,
  EXCEEDS,
  FALLS,
  IN_ALL,
  OF_BEFORE,
  OF_PLAN,
  OF_POPULATION,
  OF_WHOLE,
  POPULATION,
  REACHES,
  RATE_OF,
  RISES,
  SHARES,
  WHOLE_BEFORE,
} from '../vocabulary/roles';
import { PEOPLE } from '../vocabulary/units';
import { wordsOf } from '../words';

const RULE = 'text-rate';

/** "1.855 hộ nghèo …, chiếm tỷ lệ 4,82% so với tổng số hộ": a figure as a percentage of a whole, told here or before. */
export function sharesOfWhole(reading: Reading): Claim[] {
  const shares = reading.sentences.flatMap((sentence) => sharesIn(sentence).map((rate) => ({ sentence, rate })));
  const options = shares.map(({ sentence, rate }) => ({ rate, sentence, ...optionsFor(rate, sentence, reading) }));
  // A whole that other shares of the text are right of is the one that is meant.
  const proven = new Set(options.flatMap(({ claims }) => claims.filter(holds).slice(0, 1)).map(({ operands }) => operands[1]));
  return options.flatMap(({ claims, stated, sure }) => {
    const borne = claims.filter(({ operands }) => proven.has(operands[1]!));
    const claim = stated ? choose(claims, claims[0]?.confidence ?? 0) : choose([...borne, ...claims], borne.length > 0 ? BORNE_OUT : sure);
    return claim ? [claim] : [];
  });
}

/** The percentages of a sentence that are shares: not of a plan, not a change. */
function sharesIn(sentence: Sentence): Mention[] {
  return sentence.mentions.filter((mention) => {
    if (mention.unit.kind !== 'rate' || mention.hedge === 'range') return false;
    const [lead, tail] = [before(sentence, mention), behind(sentence, mention)];
    if (OF_PLAN.test(tail) || OF_BEFORE.test(tail) || [RISES, FALLS, EXCEEDS].some((role) => role.test(lead))) return false;
    return SHARES.test(lead) || RATE_OF.test(lead) || /\( *$/.test(lead);
  });
}

interface Options {
  readonly claims: readonly Claim[];
  /** The whole stands in the statement itself. */
  readonly stated: boolean;
  /** How sure the first reading is where nothing bears it out. */
  readonly sure: number;
}

function optionsFor(rate: Mention, sentence: Sentence, reading: Reading): Options {
  const subjects = subjectsOf(rate, sentence);
  const next = sentence.mentions[sentence.mentions.indexOf(rate) + 1];
  const tail = behind(sentence, rate);
  const make =
    (whole: Mention) =>
    (subject: Mention): Claim[] =>
      whole !== subject && sizeOf(whole) >= sizeOf(subject) ? [ratioClaim(RULE, rate, subject, whole, perHundred(rate))] : [];
  if (next && WHOLE_BEFORE.test(tail)) {
    // "25 trẻ … so với tổng số 2.150 người": children are people too.
    const claims = subjects
      .filter((one) => sameUnit(one, next) || (one.unit.kind === 'count' && sizeOf(one) < sizeOf(next)))
      .flatMap(make(next));
    if (claims.length > 0) return { claims, stated: true, sure: 0 };
  }
  if (POPULATION.test(tail)) return populationOptions(subjects, rate, reading, make);
  const among = amongSubjects(subjects).flatMap(([part, whole]) => make(whole)(part));
  if (among.length === 1 && REACHES.test(before(sentence, rate)) && baseWords(tail).length === 0)
    return { claims: among, stated: true, sure: 0 };
  const claims = [
    ...subjects.flatMap((subject) => wholesFor(subject, rate, tail, reading).flatMap((whole) => make(whole)(subject))),
    ...among.filter(holds),
  ];
  const near = claims[0]?.operands[1] as Mention | undefined;
  const only = new Set(claims.map(({ operands }) => operands[1])).size === 1;
  return { claims, stated: false, sure: near && (only || near.passage === rate.passage || OF_WHOLE.test(tail)) ? LIKELY : 0 };
}

/** "1.482 học sinh dự thi, 1.465 học sinh đỗ, đạt tỷ lệ 98,85%": a figure, and one of its unit before it. */
function amongSubjects(subjects: readonly Mention[]): [part: Mention, whole: Mention][] {
  return subjects.flatMap((part, i) =>
    subjects.slice(0, i).flatMap((whole): [Mention, Mention][] => (sameUnit(part, whole) ? [[part, whole]] : [])),
  );
}

function sizeOf({ value, unit }: Mention): number {
  return value * unit.scale;
}

/** What the share is of: the figures since the last percentage, the first one first. */
function subjectsOf(rate: Mention, sentence: Sentence): Mention[] {
  const { mentions } = sentence;
  const earlier = mentions.slice(0, mentions.indexOf(rate));
  const last = earlier.map(({ unit }) => unit.kind === 'rate').lastIndexOf(true);
  return earlier.slice(last + 1).filter((mention) => {
    const lead = before(sentence, mention);
    return (
      mention.unit.kind !== 'none' &&
      mention.unit.kind !== 'point' &&
      mention.hedge === null &&
      ![RISES, FALLS, EACH].some((role) => role.test(lead))
    );
  });
}

/** Earlier figures of the same unit that may be the whole; those that are said to be one first, the nearest first. */
function wholesFor(subject: Mention, rate: Mention, tail: string, reading: Reading): Mention[] {
  const named = baseWords(tail);
  const fitting = reading.mentions.filter(
    (whole) =>
      whole.id < rate.id &&
      whole.hedge === null &&
      sameUnit(whole, subject) &&
      sizeOf(whole) > sizeOf(subject) &&
      sameYear(whole, subject, reading),
  );
  const described = fitting.filter((whole) => named.length === 0 || named.some((word) => aroundOf(whole, reading).includes(word)));
  const total = (whole: Mention): boolean => IN_ALL.test(aroundOf(whole, reading).join(' '));
  return described
    .sort((a, b) => Number(total(b)) - Number(total(a)) || b.id - a.id)
    .filter((whole) => total(whole))
    .slice(0, MOST_WHOLES);
}

/** A whole of another year is another whole. */
function sameYear(a: Mention, b: Mention, reading: Reading): boolean {
  const [one, other] = [a, b].map((mention) => yearOf(periodOf(mention, reading.sentenceOf(mention), reading)));
  return one === '' || other === '' || one === other;
}

/** More wholes than these, and one of them would fit by accident. */
const MOST_WHOLES = 4;

/** What the percentage is said to be of, without words that say nothing. */
function baseWords(tail: string): string[] {
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

/** "đạt 94,79% dân số": of the people that the text counts in all. */
function populationOptions(
  subjects: readonly Mention[],
  rate: Mention,
  reading: Reading,
  make: (whole: Mention) => (subject: Mention) => Claim[],
): Options {
  const people = subjects.filter(({ unit }) => PEOPLE.includes(unit.name));
  const wholes = reading.mentions.filter((whole) => {
    if (whole.id >= rate.id || whole.hedge !== null || !PEOPLE.includes(whole.unit.name)) return false;
    const around = aroundOf(whole, reading).join(' ');
    return OF_POPULATION.test(`${whole.noun} ${around}`) && IN_ALL.test(around);
  });
  return { claims: people.flatMap((subject) => wholes.flatMap((whole) => make(whole)(subject))), stated: false, sure: LIKELY };
}
