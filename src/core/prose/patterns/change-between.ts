import type { Claim } from '../claim';
import { LIKELY, STATED, choose, holds, sameUnit, sumClaim } from '../claim';
import type { Mention } from '../figures/mention';
import { periodOf } from '../sentences/period';
import type { Passage } from '../sentences/passage';
import type { Reading, Sentence } from '../sentences/sentence';
import { before, behind } from '../sentences/sentence';
import { EACH, FALLS, FALLS_BEFORE, FROM, OF_BEFORE, RISES, RISES_BEFORE, SO_FAR, TO } from '../vocabulary/roles';

/** "từ 3.550 hộ xuống còn 1.770 hộ, giảm 1.780 hộ (50,14%)": a change, in units, in points or in per cent, and what it is between. */
export function changesBetween(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((change): Claim[] => {
      const direction = directionOf(change, sentence);
      if (direction === 0 || change.hedge === 'range') return [];
      const claim = claimOf(change, direction, sentence, reading);
      return claim ? [claim] : [];
    }),
  );
}

/** 1 for a rise, −1 for a fall, 0 where the figure is no change. */
function directionOf(mention: Mention, sentence: Sentence): 1 | -1 | 0 {
  const lead = before(sentence, mention);
  if (TO.test(lead) || FROM.test(lead) || EACH.test(lead)) return 0;
  if (RISES.test(lead) || RISES_BEFORE.test(lead)) return 1;
  return FALLS.test(lead) || FALLS_BEFORE.test(lead) ? -1 : 0;
}

/** Of more pairs one would look like a slip by accident. */
const MOST_DOUBTED = 2;

interface Pair {
  readonly old: Mention;
  readonly fresh: Mention;
}

function claimOf(change: Mention, direction: 1 | -1, sentence: Sentence, reading: Reading): Claim | null {
  const stated = statedPairs(change, sentence);
  if (stated.length > 0)
    return choose(
      stated.flatMap((pair) => readings(change, pair, direction)),
      STATED,
    );
  const told = earlierPairs(change, sentence, reading);
  const sure = SO_FAR.test(sentence.passage.spelt.slice(sentence.start, change.start)) && told.length === 1 ? LIKELY : 0;
  const claims = told.flatMap((pair) => readings(change, pair, direction));
  return sure > 0
    ? choose(claims, sure)
    : choose(claims, 0, OF_BEFORE.test(behind(sentence, change)) || told.length > MOST_DOUBTED ? 0 : LIKELY);
}

/** "từ A xuống B", or "B, giảm C so với năm trước (A)": both figures in the sentence of the change. */
function statedPairs(change: Mention, sentence: Sentence): Pair[] {
  const { mentions } = sentence;
  const fromTo = mentions.flatMap((old, i): Pair[] => {
    const fresh = mentions[i + 1];
    return fresh && FROM.test(before(sentence, old)) && TO.test(before(sentence, fresh)) && sameUnit(old, fresh) ? [{ old, fresh }] : [];
  });
  if (fromTo.length > 0) return fromTo.filter(({ old, fresh }) => old !== change && fresh !== change);
  const at = mentions.indexOf(change);
  const [fresh, next] = [mentions[at - 1], mentions[at + 1]];
  const compared = next && OF_BEFORE.test(behind(sentence, change)) && directionOf(next, sentence) === 0;
  return compared &&
    fresh &&
    sameUnit(fresh, next) &&
    (next.unit.kind === change.unit.kind || change.unit.kind === 'rate' || change.unit.kind === 'point')
    ? [{ old: next, fresh }]
    : [];
}

/** Two figures of one unit and of different times, told before the change in the same paragraph. */
function earlierPairs(change: Mention, sentence: Sentence, reading: Reading): Pair[] {
  const far = SO_FAR.test(sentence.passage.spelt.slice(sentence.start, change.start));
  const own = reading.sentences.filter(({ passage }) => passage === sentence.passage || (far && isJustBefore(passage, sentence.passage)));
  const earlier = own.flatMap((one) =>
    one.mentions.filter(
      (mention) => mention.id < change.id && mention.hedge === null && directionOf(mention, one) === 0 && fits(mention, change),
    ),
  );
  const last = earlier.filter((one) => earlier.filter((other) => other.id >= one.id && sameUnit(other, one)).length <= MOST_EARLIER);
  return last.flatMap((fresh, i) =>
    last.slice(0, i).flatMap((old): Pair[] => (sameUnit(old, fresh) && timesDiffer(old, fresh, own, reading) ? [{ old, fresh }] : [])),
  );
}

/** "Như vậy" sums up what the paragraphs before have told, up to the heading. */
function isJustBefore(passage: Passage, own: Passage): boolean {
  return !passage.heading && passage.index < own.index && passage.index >= own.index - PASSAGES_BACK;
}

const PASSAGES_BACK = 3;
/** Of one unit; with more of them some two differ by anything. */
const MOST_EARLIER = 4;

function fits(mention: Mention, change: Mention): boolean {
  if (change.unit.kind === 'rate' || change.unit.kind === 'point') return mention.unit.kind !== 'none';
  return sameUnit(mention, change);
}

function timesDiffer(a: Mention, b: Mention, own: readonly Sentence[], reading: Reading): boolean {
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
    factor: direction * 100 * (fresh.unit.scale / old.unit.scale),
    confidence: STATED,
  };
  const difference = (): Claim | null => sumClaim('text-difference', change, [fresh, old], direction === 1 ? [1, -1] : [-1, 1]);
  if (change.unit.kind === 'point') return old.unit.kind === 'rate' ? [difference()] : [];
  if (change.unit.kind !== 'rate') return sameUnit(change, old) ? [difference()] : [];
  if (old.unit.kind === 'rate') return [difference(), holds(growth) ? growth : null];
  return old.unit.scale === fresh.unit.scale ? [growth] : [];
}
