import type { Claim } from '../claim';
import { STATED, choose, ratioClaim, sameUnit } from '../claim';
import { levelsBefore, roleOf } from '../sentences/roles';
import type { Reading } from '../sentences/sentence';
import { earlierTold } from './change-between';

/** "đạt 116,2 tỷ đồng, bằng 131% so với cùng kỳ năm trước (88,7 tỷ đồng)": what there is in percent of what there was. */
export function indicesOfBefore(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((rate): Claim[] => {
      if (rate.unit.kind !== 'rate' || rate.hedge === 'range' || roleOf(rate, sentence) !== 'level') return [];
      const old = earlierTold(rate, sentence);
      const fresh = old && levelsBefore(rate, sentence).find((level) => level.hedge === null && sameUnit(level, old));
      const claim = old && fresh && choose([ratioClaim('text-growth', rate, fresh, old, 100)], STATED);
      return claim ? [claim] : [];
    }),
  );
}
