import { spell } from '../../text/spell';
import type { Claim, Term } from '../claim';
import { LIKELY, LIKE_A_SLIP, choose, ratioClaim, sameUnit } from '../claim';
import type { Mention } from '../figures/mention';
import { yearsIn } from '../sentences/period';
import type { Reading, Sentence } from '../sentences/sentence';
import { before } from '../sentences/sentence';
import { AVERAGE, PLANNED } from '../vocabulary/roles';
import { EACH_OF, YEARLY } from '../vocabulary/averages';
import { COUNT_UNITS, PEOPLE, TURNS } from '../vocabulary/units';

const RULE = 'text-average';

/** "Bình quân hàng năm giảm 356 hộ", "bình quân mỗi lớp 29 học viên", "14 tiêu chí/xã": a total over years, or over a count. */
export function averagesOf(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((average): Claim[] => {
      const lead = before(sentence, average);
      const tail = sentence.passage.spelt.slice(average.unitEnd, average.unitEnd + 16);
      if (average.hedge === 'range' || PLANNED.test(lead) || (!AVERAGE.test(lead) && !YEARLY.test(lead) && !EACH_OF.test(lead))) return [];
      const words = `${lead} ${tail}`;
      const claim = YEARLY.test(words) ? overYears(average, sentence, reading) : overCount(average, lead, tail, sentence, reading);
      return claim ? [claim] : [];
    }),
  );
}

/** "3.120 lượt đoàn viên tham gia, bình quân mỗi buổi 120 lượt người". */
const isPerson = ({ unit }: Mention): boolean => PEOPLE.includes(unit.name) || unit.name === TURNS;

/** Figures of its unit beside it in the paragraph; those before it come first, the nearest of them first. */
function totalsOf(average: Mention, sentence: Sentence, { mentions }: Reading): Mention[] {
  const fits = (total: Mention): boolean =>
    total.hedge === null &&
    total.unit.kind === average.unit.kind &&
    (total.unit.name === average.unit.name || (isPerson(total) && isPerson(average))) &&
    total.value * total.unit.scale > average.value * average.unit.scale;
  const ahead = mentions.filter((total) => total.passage === sentence.passage.index && total.id < average.id && fits(total)).reverse();
  return [...ahead, ...sentence.mentions.filter((total) => total.id > average.id && fits(total))];
}

function overYears(average: Mention, sentence: Sentence, reading: Reading): Claim | null {
  const { passage } = sentence;
  const years =
    [passage.spelt.slice(sentence.start, sentence.end), passage.spelt.slice(0, sentence.end)]
      .map(yearsIn)
      .find((list) => list.length > 0) ?? [];
  const totals = totalsOf(average, sentence, reading).filter((total) => sameUnit(total, average) && total.id < average.id);
  return choose(
    totals.flatMap((total) => years.map((constant) => averageClaim(average, total, { constant }))),
    0,
  );
}

/** "mỗi lớp" or "học viên/lớp": the classes counted beside it, and the total of what there is in them. */
function overCount(average: Mention, lead: string, tail: string, sentence: Sentence, reading: Reading): Claim | null {
  const unit = unitOf(/^ *\/ *(?:1 *)?([\p{L} ]+)/u.exec(tail)?.[1]) ?? unitOf(EACH_OF.exec(lead)?.[1]);
  if (unit === undefined) return null;
  const counts = reading.mentions
    .filter((one) => one.passage === sentence.passage.index && one.id < average.id && one.unit.name === unit && one.hedge === null)
    .reverse();
  const totals = totalsOf(average, sentence, reading);
  const claims = counts.flatMap((count) => totals.map((total) => averageClaim(average, total, count)));
  return choose(claims, counts.length === 1 && totals.length === 1 ? LIKELY : 0, claims.length <= MOST_DOUBTED ? LIKE_A_SLIP : 0);
}

/** Of more one would look like a slip by accident. */
const MOST_DOUBTED = 2;

/** The unit that the first words name. */
function unitOf(named: string | undefined): string | undefined {
  const words = named === undefined ? [] : spell(named.trim().replace(/ +/g, ' ')).split(' ');
  for (let n = words.length; n > 0; n--) {
    const unit = COUNT_UNITS.get(words.slice(0, n).join(' '));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function averageClaim(average: Mention, total: Mention, over: Term): Claim {
  const claim = ratioClaim(RULE, average, total, over, 1);
  return { ...claim, factor: total.unit.scale / average.unit.scale, rounded: true };
}
