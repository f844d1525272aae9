import type { Claim } from '../claim';
import { STATED, choose, perHundred, ratioClaim } from '../claim';
import { isChange } from '../sentences/roles';
import type { Reading } from '../sentences/sentence';
import { before } from '../sentences/sentence';

/** "Có 97,6% cử tri đi bầu (41.724/42.750 cử tri)": a percentage, and in brackets behind it what it is of what. */
export function ratesOfFractions(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((rate, i): Claim[] => {
      const [part, whole] = [sentence.mentions[i + 1], sentence.mentions[i + 2]];
      if (rate.unit.kind !== 'rate' || rate.hedge === 'range' || !part?.stroke || !whole || isChange(rate, sentence)) return [];
      const gap = before(sentence, part);
      if (!OPENS.test(gap) || gap.includes(')')) return [];
      const claim = choose([ratioClaim('text-rate', rate, part, whole, perHundred(rate))], STATED);
      return claim ? [claim] : [];
    }),
  );
}

/** The bracket begins with the fraction, or with few words before it: "(tương ứng 612/7.420 trẻ)". */
const OPENS = /^[^;.]*\([^(),;.]{0,24}$/u;
