import type { Claim } from '../claim';
import { BORNE_OUT, LIKELY, LIKE_A_SLIP, choose, sameUnit, sumClaim } from '../claim';
import type { Mention } from '../figures/mention';
import { roleOf } from '../sentences/roles';
import type { Reading, Sentence } from '../sentences/sentence';
import { before, behind } from '../sentences/sentence';
import { plansBefore } from './share-of-plan';
import { REST, REST_BEHIND, REST_SURELY, STILL_OPEN } from '../vocabulary/roles';

/** "Kế hoạch 500 căn, đã hoàn thành 420 căn, còn lại 80 căn": what is left of a whole. */
export function restsOfWholes(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((rest): Claim[] => {
      const lead = before(sentence, rest);
      const surely = REST_SURELY.test(lead) || REST_BEHIND.test(behind(sentence, rest));
      if ((!surely && !REST.test(lead) && !STILL_OPEN.test(lead)) || rest.hedge !== null) return [];
      const earlier = earlierOf(rest, sentence);
      const ends = earlier.length > 2 ? [earlier[0]!, earlier[earlier.length - 1]!] : [];
      const claims = [earlier.slice(-2), earlier.slice(-3), ends, earlier].filter(
        (list, i, all) => list.length >= 2 && all.findIndex((one) => String(idsOf(one)) === String(idsOf(list))) === i,
      );
      const plans = earlier.length === 1 ? plansBefore(sentence, reading.sentences).filter((plan) => sameUnit(plan, rest)) : [];
      const far = plans.map((plan) => [plan, ...earlier]);
      const claim = choose(
        [...claims, ...far].map((list) =>
          sumClaim(
            'text-difference',
            rest,
            list,
            list.map((_, i) => (i === 0 ? 1 : -1)),
          ),
        ),
        surely && earlier.length === 2 ? BORNE_OUT : far.length === 1 ? LIKELY : 0,
        // "còn" alone is also what there is now.
        surely || earlier.length <= 2 ? LIKE_A_SLIP : 0,
      );
      return claim ? [claim] : [];
    }),
  );
}

const idsOf = (list: readonly Mention[]): number[] => list.map(({ id }) => id);

/** Figures of its unit that stand before it in the sentence: what there was or was to be, and what is done of it. */
function earlierOf(rest: Mention, sentence: Sentence): Mention[] {
  const { passage, mentions } = sentence;
  return mentions.filter((mention) => {
    const role = roleOf(mention, sentence);
    if (mention.id >= rest.id || mention.hedge !== null || !sameUnit(mention, rest)) return false;
    return (
      (role === 'level' || role === 'plan' || role === 'earlier') && !/^[^(]*\)/.test(passage.spelt.slice(mention.unitEnd, rest.start))
    );
  });
}
