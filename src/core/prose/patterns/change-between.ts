import type { Claim } from '../claim';
import { LIKELY, LIKE_A_SLIP, STATED, choose, holds, sameMeasure, sameUnit, sumClaim } from '../claim';
import type { Mention } from '../figures/mention';
import { periodOf } from '../sentences/period';
import type { Passage } from '../sentences/passage';
import { isChange, levelsBefore, roleOf } from '../sentences/roles';
import type { Reading, Sentence } from '../sentences/sentence';
import { before, between, clauseBefore } from '../sentences/sentence';
import { COMPARES, COMPARING } from '../vocabulary/comparisons';
import { FROM, OF_BEFORE, SO_FAR, TO } from '../vocabulary/roles';
import { YEARS } from '../vocabulary/periods';
import { onlyWords } from '../words';
import { bracketBehind } from './change-from-bracket';

/** "từ 3.550 hộ xuống còn 1.770 hộ, giảm 1.780 hộ (50,14%)": a change, in units, in points or in per cent, and what it is between. */
export function changesBetween(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((change): Claim[] => {
      if (change.hedge === 'range' || !isChange(change, sentence) || bracketBehind(change, sentence)) return [];
      const claim = claimOf(change, sentence, reading);
      return claim ? [claim] : [];
    }),
  );
}

/** Of more pairs one would look like a slip by accident. */
const MOST_DOUBTED = 2;

export interface Pair {
  readonly old: Mention;
  readonly fresh: Mention;
}

function claimOf(change: Mention, sentence: Sentence, reading: Reading): Claim | null {
  const direction = roleOf(change, sentence) === 'rise' ? 1 : -1;
  const stated = statedPairs(change, sentence);
  const claims = (pairs: readonly Pair[]): (Claim | null)[] => pairs.flatMap((pair) => readings(change, pair, direction));
  if (stated.length > 0) return choose(claims(stated), STATED);
  const told = earlierPairs(change, sentence, reading);
  if (SO_FAR.test(between(sentence, sentence.start, change.start)) && told.length === 1) return choose(claims(told), LIKELY);
  const own = told.filter((pair) => bothDated(pair, change, sentence));
  if (own.length === 1) return choose(claims(own), LIKELY, LIKE_A_SLIP);
  const elsewhere = OF_BEFORE.test(between(sentence, change.unitEnd, sentence.end)) || told.length > MOST_DOUBTED;
  return choose(claims(told), 0, elsewhere ? 0 : LIKELY);
}

/** "từ A xuống B", or "B, giảm C so với năm trước (A)": both figures in the sentence of the change. */
function statedPairs(change: Mention, sentence: Sentence): Pair[] {
  const moved = movesIn(sentence).filter(({ old, fresh }) => old !== change && fresh !== change && measures(change, fresh));
  if (moved.length > 0) return nearest(moved, change);
  const ahead = comparedAhead(change, sentence);
  if (ahead) return [ahead];
  const old = earlierTold(change, sentence);
  const fresh = old && standsBefore(change, sentence).find((level) => level.hedge === null && sameMeasure(level, old));
  return old && fresh && measures(change, fresh) ? [{ old, fresh }] : [];
}

/** How much there was of all, or of each: "thu nhập bình quân 52,8 triệu đồng, tăng 4,3 triệu đồng". */
function standsBefore(change: Mention, sentence: Sentence): Mention[] {
  const levels = levelsBefore(change, sentence);
  return levels.length > 0 ? levels : sentence.mentions.filter((one) => one.id < change.id && roleOf(one, sentence) === 'each').reverse();
}

/** "So với đầu năm (1.952 hộ) giảm 372 hộ, còn 1.580 hộ". */
function comparedAhead(change: Mention, sentence: Sentence): Pair | null {
  const at = sentence.mentions.indexOf(change);
  const [old, fresh] = [sentence.mentions[at - 1], sentence.mentions[at + 1]];
  if (!old || !fresh || roleOf(old, sentence) !== 'earlier' || !TO.test(before(sentence, fresh))) return null;
  return sameUnit(old, fresh) && measures(change, fresh) && old.hedge === null && fresh.hedge === null ? { old, fresh } : null;
}

/** The pairs of "từ A lên B" in a sentence. */
function movesIn(sentence: Sentence): Pair[] {
  const { mentions } = sentence;
  return mentions.flatMap((old, i): Pair[] => {
    const fresh = mentions[i + 1];
    return fresh && FROM.test(before(sentence, old)) && TO.test(before(sentence, fresh)) && alike(old, fresh) ? [{ old, fresh }] : [];
  });
}

/** "từ 27 lên 31 trường": the unit stands once. */
function alike(old: Mention, fresh: Mention): boolean {
  return sameUnit(old, fresh) || old.unit.kind === 'none';
}

function nearest(pairs: readonly Pair[], change: Mention): Pair[] {
  const ahead = pairs.filter(({ fresh }) => fresh.id < change.id);
  return ahead.length > 0 ? ahead.slice(-1) : pairs.slice(0, 1);
}

function measures(change: Mention, level: Mention): boolean {
  return change.unit.kind === 'rate' || change.unit.kind === 'point' || sameMeasure(change, level);
}

/** What stood there before, where it is told right behind the change: "so với cùng kỳ năm trước (1.320 người)". */
export function earlierTold(change: Mention, sentence: Sentence): Mention | null {
  const { mentions } = sentence;
  // The same change may be told in percent in between.
  for (const next of mentions.slice(mentions.indexOf(change) + 1).slice(0, 2)) {
    const gap = before(sentence, next);
    if (next.hedge === null && !isChange(next, sentence) && COMPARES.test(gap) && !/[,;]/.test(gap) && onlyWords(gap, COMPARING))
      return next;
    if (next.unit.kind !== 'rate') return null;
  }
  return null;
}

/** "Năm 2022 thu hút 34 dự án, năm 2023 thu hút 41 dự án, tăng 07 dự án": the two stand in the sentence, each with its time. */
function bothDated({ old, fresh }: Pair, change: Mention, sentence: Sentence): boolean {
  return [old, fresh].every(
    (one) =>
      sentence.mentions.includes(one) && sameMeasure(one, change) && YEARS.some((year) => year.all(clauseBefore(sentence, one)).length > 0),
  );
}

/** Two figures of one unit and of different times, told before the change in the same paragraph. */
function earlierPairs(change: Mention, sentence: Sentence, reading: Reading): Pair[] {
  const far = SO_FAR.test(between(sentence, sentence.start, change.start));
  const own = reading.sentences.filter(({ passage }) => passage === sentence.passage || (far && isJustBefore(passage, sentence.passage)));
  const earlier = own.flatMap((one) =>
    one.mentions.filter(
      (mention) =>
        mention.id < change.id &&
        mention.hedge === null &&
        isStand(mention, one) &&
        mention.unit.kind !== 'none' &&
        measures(change, mention),
    ),
  );
  const last = earlier.filter((one) => earlier.filter((other) => other.id >= one.id && sameUnit(other, one)).length <= MOST_EARLIER);
  return last.flatMap((fresh, i) =>
    last.slice(0, i).flatMap((old): Pair[] => (sameUnit(old, fresh) && timesDiffer(old, fresh, reading) ? [{ old, fresh }] : [])),
  );
}

function isStand(mention: Mention, sentence: Sentence): boolean {
  const role = roleOf(mention, sentence);
  return role === 'level' || role === 'earlier' || role === 'rest' || role === 'each';
}

/** "Như vậy" sums up what the paragraphs before have told, up to the heading. */
function isJustBefore(passage: Passage, own: Passage): boolean {
  return !passage.heading && passage.index < own.index && passage.index >= own.index - PASSAGES_BACK;
}

const PASSAGES_BACK = 3;
/** Of one unit; with more of them some two differ by anything. */
const MOST_EARLIER = 4;

function timesDiffer(a: Mention, b: Mention, reading: Reading): boolean {
  const [one, other] = [a, b].map((mention) => periodOf(mention, reading.sentenceOf(mention), reading));
  return one !== other;
}

/** A change in percent of percentages is most often meant in points; of all else it is a growth. */
function readings(change: Mention, { old, fresh }: Pair, direction: 1 | -1): (Claim | null)[] {
  const growth: Claim = {
    rule: 'text-growth',
    kind: 'growth',
    result: change,
    operands: [old, fresh],
    signs: [1, 1],
    factor: direction * 100 * (fresh.unit.scale / (old.unit.kind === 'none' ? fresh : old).unit.scale),
    confidence: STATED,
  };
  const difference = (): Claim | null => sumClaim('text-difference', change, [fresh, old], direction === 1 ? [1, -1] : [-1, 1]);
  if (change.unit.kind === 'point') return fresh.unit.kind === 'rate' ? [difference()] : [];
  if (change.unit.kind !== 'rate') return [difference()];
  if (fresh.unit.kind === 'rate') return [difference(), holds(growth) ? growth : null];
  return [growth];
}
