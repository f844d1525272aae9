import type { Claim } from '../claim';
import { LIKELY, LIKE_A_SLIP, choose, sameUnit, sumClaim } from '../claim';
import type { Mention } from '../figures/mention';
import { roleOf } from '../sentences/roles';
import type { Reading, Sentence } from '../sentences/sentence';
import { before } from '../sentences/sentence';
import { IN_ALL_BEFORE } from '../vocabulary/roles';

/** "Cấp 15.230 thẻ cho người nghèo và 8.465 thẻ cho người cận nghèo, nâng tổng số lên 23.695 thẻ": a total behind its parts. */
export function totalsOfBefore(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((total): Claim[] => {
      if (total.hedge !== null || !IN_ALL_BEFORE.test(before(sentence, total))) return [];
      const parts = partsBefore(total, sentence);
      if (parts.length < 2) return [];
      // It may count what was there before too: only a sum that holds, or misses it by a slip, is meant.
      const claim = choose([sumClaim('text-sum', total, parts)], 0, parts.length > 2 ? LIKE_A_SLIP : LIKELY);
      return claim ? [claim] : [];
    }),
  );
}

function partsBefore(total: Mention, sentence: Sentence): Mention[] {
  return sentence.mentions.filter(
    (part) => part.id < total.id && part.hedge === null && sameUnit(part, total) && roleOf(part, sentence) === 'level',
  );
}
