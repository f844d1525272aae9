import { spell } from '../../text/spell';
import type { Claim } from '../claim';
import { LIKELY, choose, ratioClaim, sameUnit } from '../claim';
import type { Mention } from '../figures/mention';
import { yearsIn } from '../sentences/period';
import type { Reading, Sentence } from '../sentences/sentence';
import { before } from '../sentences/sentence';
import { AVERAGE, PLANNED } from '../vocabulary/roles';
import { EACH_OF, YEARLY } from '../vocabulary/averages';
import { COUNT_UNITS } from '../vocabulary/units';

const RULE = 'text-average';

/** "Bình quân hàng năm giảm 356 hộ", "bình quân mỗi lớp 29 học viên": a total over years, or over what it is counted by. */
export function averagesOf(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((average): Claim[] => {
      const lead = before(sentence, average);
      const tail = sentence.passage.spelt.slice(average.unitEnd, average.unitEnd + 12);
      if (average.hedge === 'range' || PLANNED.test(lead) || (!AVERAGE.test(lead) && !YEARLY.test(lead) && !EACH_OF.test(lead))) return [];
      const words = `${lead} ${tail}`;
      const claim = YEARLY.test(words) ? overYears(average, sentence, reading) : overCount(average, words, sentence, reading);
      return claim ? [claim] : [];
    }),
  );
}

/** Figures of its unit before it in the paragraph, the nearest first. */
function totalsBefore(average: Mention, sentence: Sentence, { mentions }: Reading): Mention[] {
  return mentions
    .filter(
      (total) =>
        total.passage === sentence.passage.index &&
        total.id < average.id &&
        total.value * total.unit.scale > average.value * average.unit.scale,
    )
    .filter((total) => total.unit.kind === average.unit.kind && total.unit.name === average.unit.name)
    .reverse();
}

function overYears(average: Mention, sentence: Sentence, reading: Reading): Claim | null {
  const { passage } = sentence;
  const years =
    [passage.spelt.slice(sentence.start, sentence.end), passage.spelt.slice(0, sentence.end)]
      .map(yearsIn)
      .find((list) => list.length > 0) ?? [];
  const totals = totalsBefore(average, sentence, reading).filter((total) => sameUnit(total, average));
  return choose(
    totals.flatMap((total) => years.map((constant) => ratioClaim(RULE, average, total, { constant }, 1))),
    0,
  );
}

/** "mỗi lớp": the classes counted before it, and the total of what there is in them. */
function overCount(average: Mention, words: string, sentence: Sentence, reading: Reading): Claim | null {
  const named = EACH_OF.exec(words)?.[1];
  const unit = named === undefined ? undefined : COUNT_UNITS.get(spell(named.replace(/ +/g, ' ')));
  if (unit === undefined) return null;
  const counts = reading.mentions
    .filter((one) => one.passage === sentence.passage.index && one.id < average.id && one.unit.name === unit)
    .reverse();
  const totals = totalsBefore(average, sentence, reading);
  const claims = counts.flatMap((count) => totals.map((total) => scaled(ratioClaim(RULE, average, total, count, 1), total, average)));
  return choose(claims, counts.length === 1 && totals.length === 1 ? LIKELY : 0);
}

function scaled(claim: Claim, total: Mention, average: Mention): Claim {
  return { ...claim, factor: total.unit.scale / average.unit.scale };
}
