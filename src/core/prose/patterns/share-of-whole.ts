import type { Claim } from '../claim';
import { BORNE_OUT, LIKELY, LIKE_A_SLIP, choose, holds, perHundred, ratioClaim, sameUnit } from '../claim';
import type { Mention } from '../figures/mention';
import { levelsBefore, roleOf } from '../sentences/roles';
import type { Reading, Sentence } from '../sentences/sentence';
import { before, behind, between } from '../sentences/sentence';
import {
  MAKES_UP,
  MERELY_REACHES,
  NAMES_WHOLE,
  OF_BEFORE,
  OF_PLAN,
  OF_THESE,
  OF_WHOM,
  POPULATION,
  RATE_OF,
  REACHES,
  SHARES,
  WHOLE_BEFORE,
} from '../vocabulary/roles';
import { PEOPLE } from '../vocabulary/units';
import { baseWords, populationsFor, sizeOf, wholesFor } from './wholes';

const RULE = 'text-rate';

/** "1.855 hộ nghèo …, chiếm tỷ lệ 4,82% so với tổng số hộ": a figure as a percentage of a whole, told here or before. */
export function sharesOfWhole(reading: Reading): Claim[] {
  const options = reading.sentences.flatMap((sentence) => sharesIn(sentence).map((rate) => optionsFor(rate, sentence, reading)));
  // A whole that other shares of the text are right of is the one that is meant.
  const proven = new Set(options.flatMap(({ claims }) => claims.filter(holds).slice(0, 1)).map(({ operands }) => operands[1]));
  return options.flatMap(({ claims, stated, sure }) => {
    const borne = claims.filter(({ operands }) => proven.has(operands[1]!));
    const claim = stated
      ? choose(claims, claims[0]?.confidence ?? 0)
      : choose([...borne, ...claims], borne.length > 0 ? BORNE_OUT : sure, sure > 0 ? LIKE_A_SLIP : LIKELY);
    return claim ? [claim] : [];
  });
}

/** The percentages of a sentence that are shares: not of a plan, not a change. */
function sharesIn(sentence: Sentence): Mention[] {
  return sentence.mentions.filter((mention) => {
    if (mention.unit.kind !== 'rate' || mention.hedge === 'range' || roleOf(mention, sentence) !== 'level') return false;
    const [lead, tail] = [before(sentence, mention), behind(sentence, mention)];
    if (OF_PLAN.test(tail) || OF_BEFORE.test(tail)) return false;
    // "04 xã có tỷ lệ hộ nghèo dưới 2%": what the units are like, not how many they are.
    const like = mention.hedge !== null && !MAKES_UP.test(lead) && !REACHES.test(lead);
    return (SHARES.test(lead) && !like) || (RATE_OF.test(lead) && !like) || REACHES.test(lead) || /\( *$/.test(lead);
  });
}

interface Options {
  readonly claims: readonly Claim[];
  /** The whole stands in the statement itself. */
  readonly stated: boolean;
  /** How sure the first reading is where nothing bears it out. */
  readonly sure: number;
}

function claimsOf(rate: Mention, subjects: readonly Mention[], wholesOf: (subject: Mention) => readonly Mention[]): Claim[] {
  return subjects.flatMap((subject) =>
    wholesOf(subject)
      .filter((whole) => whole !== subject)
      .map((whole) => ratioClaim(RULE, rate, subject, whole, perHundred(rate))),
  );
}

function optionsFor(rate: Mention, sentence: Sentence, reading: Reading): Options {
  const subjects = subjectsOf(rate, sentence);
  const stated = statedOptions(rate, subjects, sentence);
  if (stated.length > 0) return { claims: stated, stated: true, sure: 0 };
  const tail = behind(sentence, rate);
  if (POPULATION.test(tail))
    return { claims: claimsOf(rate, subjects, (subject) => populationsFor(subject, rate, reading)), stated: false, sure: LIKELY };
  // "bằng 61,9%" and no more may be of a plan.
  const named = baseWords(tail).length > 0;
  const open = named || !MERELY_REACHES.test(before(sentence, rate));
  const claims = open ? claimsOf(rate, subjects, (subject) => wholesFor(subject, rate, tail, reading)) : [];
  const near = claims[0]?.operands[1] as Mention | undefined;
  const only = new Set(claims.map(({ operands }) => operands[1])).size === 1;
  const sure = near !== undefined && MAKES_UP.test(before(sentence, rate)) && (named || (only && near.passage === rate.passage));
  return { claims, stated: false, sure: sure ? LIKELY : 0 };
}

/** The whole stands right behind the percentage, or the two are "9/15 xã" or "1.482 học sinh dự thi, 1.465 học sinh đỗ". */
function statedOptions(rate: Mention, subjects: readonly Mention[], sentence: Sentence): Claim[] {
  const tail = behind(sentence, rate);
  const next = sentence.mentions[sentence.mentions.indexOf(rate) + 1];
  if (next && WHOLE_BEFORE.test(tail) && next.hedge === null) {
    // "25 trẻ … so với tổng số 2.150 người": children are people too.
    const parts = subjects.filter((one) => sameUnit(one, next) || (one.unit.kind === 'count' && sizeOf(one) < sizeOf(next)));
    const claims = parts.map((part) => ratioClaim(RULE, rate, part, next, perHundred(rate)));
    if (claims.length > 0) return claims;
  }
  const { mentions } = sentence;
  const inBracket = next && ofBracket(rate, next, subjects, sentence);
  if (inBracket) return [inBracket];
  const whom = ofWhom(rate, subjects, sentence);
  if (whom) return [whom];
  const plain = MERELY_REACHES.test(before(sentence, rate)) && baseWords(tail).length === 0;
  const said = plain
    ? []
    : mentions.filter((whole) => OF_THESE.test(before(sentence, whole)) && whole.hedge === null && whole.unit.kind !== 'rate');
  const of = subjects.flatMap((part) => claimsOf(rate, [part], () => said.filter((whole) => alike(whole, part))));
  if (of.length > 0) return of;
  const strokes = subjects.filter(({ stroke }) => stroke);
  if (strokes.length > 0)
    return strokes.map((part) => ratioClaim(RULE, rate, part, mentions[mentions.indexOf(part) + 1]!, perHundred(rate)));
  const among = amongSubjects(subjects)
    .filter(([part, whole]) => sizeOf(whole) >= sizeOf(part))
    .flatMap(([part, whole]) => claimsOf(rate, [part], () => [whole]));
  return among.length === 1 && REACHES.test(before(sentence, rate)) && baseWords(tail).length === 0
    ? among
    : among.filter(holds).slice(0, 1);
}

/** "12.480 con trâu, bò, đạt 87,70% tổng đàn trong diện tiêm (14.230 con)": the whole in brackets behind what it is called. */
function ofBracket(rate: Mention, whole: Mention, subjects: readonly Mention[], sentence: Sentence): Claim | null {
  const tail = behind(sentence, rate);
  const part = subjects.filter((one) => alike(one, whole) && sizeOf(one) <= sizeOf(whole)).pop();
  if (!part || whole.hedge !== null || !NAMES_WHOLE.test(tail)) return null;
  if (baseWords(tail).length === 0 && !POPULATION.test(tail)) return null;
  return ratioClaim(RULE, rate, part, whole, perHundred(rate));
}

/** People are people by whatever name. */
const alike = (a: Mention, b: Mention): boolean => sameUnit(a, b) || (PEOPLE.includes(a.unit.name) && PEOPLE.includes(b.unit.name));

/** "25.614 hồ sơ, trong đó trực tuyến 19.867 hồ sơ (chiếm 77,56%)": of what "trong đó" says it is among. */
function ofWhom(rate: Mention, subjects: readonly Mention[], sentence: Sentence): Claim | null {
  const part = subjects[subjects.length - 1];
  const lead = before(sentence, rate);
  if (!part || sentence.mentions[sentence.mentions.indexOf(rate) - 1] !== part || baseWords(behind(sentence, rate)).length > 0) return null;
  if (!MAKES_UP.test(lead) && !/\( *$/.test(lead)) return null;
  const ahead = subjects.slice(0, -1).filter((whole) => sameUnit(whole, part) && sizeOf(whole) >= sizeOf(part));
  const [whole] = ahead.filter((one) => OF_WHOM.test(between(sentence, one.unitEnd, part.start))).slice(-1);
  return whole ? ratioClaim(RULE, rate, part, whole, perHundred(rate)) : null;
}

/** A figure, and one of its unit before it. */
function amongSubjects(subjects: readonly Mention[]): [part: Mention, whole: Mention][] {
  return subjects.flatMap((part, i) =>
    subjects.slice(0, i).flatMap((whole): [Mention, Mention][] => (sameUnit(part, whole) ? [[part, whole]] : [])),
  );
}

/** What the share is of: the figures of its clause since the last percentage, the first one first. */
function subjectsOf(rate: Mention, sentence: Sentence): Mention[] {
  const levels = levelsBefore(rate, sentence);
  const last = levels.findIndex(({ unit }) => unit.kind === 'rate');
  return (last < 0 ? levels : levels.slice(0, last))
    .filter(({ unit, hedge }) => unit.kind !== 'none' && unit.kind !== 'point' && hedge === null)
    .reverse();
}
