import { formatNumber } from '../../text/number';
import type { Odd } from '../odd';
import type { Reading } from '../sentences/sentence';

const RULE = 'text-number-format';

/** Figures that no notation reads ("1.85.5"), and those written in another one than the rest of the report ("1,855 hộ", "12.5%"). */
export function numberFormats({ mentions, passages }: Reading): Odd[] {
  const foreign = mentions.filter(({ odd }) => odd === 'foreign');
  // A report that is written so throughout is in the other notation, and reads well.
  const habitual = foreign.length > mentions.filter(({ odd, decimals, value }) => odd === null && (decimals > 0 || value >= 1000)).length;
  return mentions.flatMap((mention): Odd[] => {
    if (mention.odd === null || (mention.odd === 'foreign' && habitual)) return [];
    const passage = passages[mention.passage]!;
    const written = passage.text.slice(mention.start, mention.end);
    const { start, end, value, decimals } = mention;
    const says = mention.odd === 'misgrouped' ? 'text-number-misgrouped' : 'text-number-foreign';
    // What three digits behind a mark are is a guess; a single decimal place is none.
    const confidence = mention.odd === 'misgrouped' || decimals === 0 ? 0.5 : 0.2;
    return [
      {
        rule: RULE,
        says,
        passage,
        start,
        end,
        confidence,
        words: { written, usual: Number.isNaN(value) ? '' : formatNumber(value, decimals, 'vi') },
      },
    ];
  });
}
