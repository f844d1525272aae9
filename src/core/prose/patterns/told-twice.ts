import { append } from '../../collections/append';
import type { Claim } from '../claim';
import { LIKELY, holds, resemblesSlip } from '../claim';
import type { Mention } from '../figures/mention';
import { homeOf, keyOf } from '../sentences/key';
import { periodOf } from '../sentences/period';
import type { Reading, Sentence } from '../sentences/sentence';
import { roleOf } from '../sentences/roles';
import { CONSISTS, NAMES_MANY, OF_WHOM, OUTCOME, TO_BE_REACHED } from '../vocabulary/roles';
import { ALL_UNITS } from '../vocabulary/areas';
import { PART_OF_YEAR } from '../vocabulary/periods';

const RULE = 'text-repeat';

interface Told {
  readonly mention: Mention;
  readonly sentence: Sentence;
  readonly words: number;
  readonly year: string;
}

/** The same thing, of the same place and time, told with two figures. */
export function toldTwice(reading: Reading): Claim[] {
  return [...sameWords(reading), ...sameAreas(reading)];
}

function sameWords(reading: Reading): Claim[] {
  const home = homeOf(reading);
  const groups = new Map<string, Told[]>();
  for (const sentence of reading.sentences) {
    const mention = sentence.mentions[0];
    if (!mention || !isTold(mention, sentence)) continue;
    const key = keyOf(mention, sentence, home);
    const words = key === '' ? 0 : key.split(' ').length;
    const year = yearOf(periodOf(mention, sentence, reading));
    if (words >= FEWEST_WORDS)
      append(groups, [mention.unit.kind, mention.unit.name, key, year, isPlanned(sentence, reading)].join('|'), {
        mention,
        sentence,
        words,
        year,
      });
  }
  return [...groups.values()].flatMap((group) => group.slice(1).map((told) => claimOf(told, group[0]!, reading)));
}

/** "hộ nghèo": a thing and what kind of it; one word alone is told of many things. */
const FEWEST_WORDS = 2;
/** So many telling words are hardly ever alike of two things. */
const SURE_WORDS = 4;

/** A sentence that goes on with the one before ("Trong đó: …") is of what that one is of. */
function isTold(mention: Mention, sentence: Sentence): boolean {
  const role = roleOf(mention, sentence);
  if (mention.hedge === 'range' || mention.unit.kind === 'none' || mention.unit.kind === 'point' || mention.value === 100) return false;
  const lead = sentence.passage.spelt.slice(sentence.start, mention.start);
  return (
    (role === 'level' || role === 'plan') &&
    !OF_WHOM.test(lead) &&
    !CONSISTS.test(lead) &&
    !NAMES_MANY.test(sentence.passage.spelt.slice(mention.unitEnd))
  );
}

/** The last year of a period and what part of it; the end of a year is the year. */
function yearOf(period: string): string {
  const year = period.match(/(?:19|20)\d\d/g)?.pop() ?? '';
  const part = PART_OF_YEAR.exec(period)?.[0] ?? '';
  return `${part === '' || /^31[/.-]12/.test(period) ? '' : period.slice(0, 8)}${year}`;
}

function claimOf({ mention, sentence, words, year }: Told, first: Told, reading: Reading): Claim {
  const [result, other] = mention.hedge !== null && first.mention.hedge === null ? [first.mention, mention] : [mention, first.mention];
  const factor = other.unit.scale / result.unit.scale;
  // "Trên 300 người" and "312 người" agree; "trên 90%" and "95%" are two targets.
  const target = other.hedge !== null && result.hedge === null && result.unit.kind === 'rate' && isPlanned(sentence, reading);
  const operand = target ? { constant: other.value, at: other } : other;
  const label = wordsAbout({ mention, sentence });
  const claim: Claim = { rule: RULE, kind: 'equality', result, operands: [operand], signs: [1], factor, confidence: LIKELY, label };
  const sure = holds(claim) || resemblesSlip(claim) || (words >= SURE_WORDS && year !== '');
  return sure ? claim : { ...claim, confidence: WORTH_A_LOOK };
}

/** Alike in words, not in figures: often it is something else after all. */
const WORTH_A_LOOK = 0.3;

/** The words about a figure as they are written: "Tỷ lệ người dân tham gia BHYT đạt …". */
function wordsAbout({ mention, sentence }: Pick<Told, 'mention' | 'sentence'>): string {
  const { text } = sentence.passage;
  return `${text.slice(sentence.start, mention.start).trim()} … ${text.slice(mention.end, mention.end + mention.noun.length + 1).trim()}`.trim();
}

/** The sentence speaks of what is to be reached, or the nearest heading that tells whether this is so. */
function isPlanned({ passage, start, end }: Sentence, { passages }: Reading): boolean {
  if (TO_BE_REACHED.test(passage.spelt.slice(start, end))) return true;
  const above = passages
    .slice(0, passage.index)
    .filter(({ heading, index }) => heading || index === 0)
    .slice(-HEADINGS)
    .reverse();
  const telling = above.find(({ spelt }) => OUTCOME.test(spelt) || TO_BE_REACHED.test(spelt));
  return telling !== undefined && !OUTCOME.test(telling.spelt);
}

/** How far up headings are looked at: a section in a part in a chapter. */
const HEADINGS = 3;

/** "9/9 xã, thị trấn" and "8 xã, thị trấn": how many there are of them in all. */
function sameAreas(reading: Reading): Claim[] {
  const counts = reading.mentions.filter(
    ({ unit, noun, hedge }) => ALL_UNITS.has(unit.name) && noun.replace(/ +/g, ' ') === unit.name && hedge === null,
  );
  const all = counts.find(({ id, value }) => reading.mentions[id - 1]?.stroke && reading.mentions[id - 1]!.value === value);
  if (!all) return [];
  return counts
    .filter((one) => one !== all && !one.stroke && one.unit.name === all.unit.name && one.value > all.value / 2)
    .map((one) => ({
      rule: RULE,
      kind: 'equality',
      result: one,
      operands: [all],
      signs: [1],
      factor: 1,
      confidence: LIKELY,
      label: reading.passages[one.passage]!.text.slice(one.end, one.unitEnd).trim(),
    }));
}
