import type { Claim } from '../claim';
import { LIKELY, LIKE_A_SLIP, choose, isNear } from '../claim';
import type { Mention } from '../figures/mention';
import { roleOf } from '../sentences/roles';
import type { Reading, Sentence } from '../sentences/sentence';
import { between } from '../sentences/sentence';
import { STRUCTURE } from '../vocabulary/roles';

/** "Cơ cấu kinh tế: nông nghiệp 30,9%; công nghiệp 22,5%; dịch vụ 46,6%": shares of one whole make 100. */
export function sharesOfHundred(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) => {
    const at = STRUCTURE.exec(between(sentence, sentence.start, sentence.end))?.index;
    if (at === undefined) return [];
    const shares = sentence.mentions.filter((mention) => mention.start > sentence.start + at && isShare(mention, sentence));
    const claim = shares.length >= FEWEST ? hundred(shares) : null;
    return claim ? [claim] : [];
  });
}

/** Two shares of which one is changed may be any two. */
const FEWEST = 3;

function isShare(mention: Mention, sentence: Sentence): boolean {
  return mention.unit.name === '%' && mention.unit.kind === 'rate' && mention.hedge === null && roleOf(mention, sentence) === 'level';
}

function hundred(shares: readonly Mention[]): Claim | null {
  const [result, ...others] = shares as [Mention, ...Mention[]];
  const claim: Claim = {
    rule: 'text-sum',
    kind: 'sum',
    result,
    operands: [{ constant: 100 }, ...others],
    signs: [1, ...others.map(() => -1 as const)],
    factor: 1,
    confidence: LIKELY,
  };
  return choose([claim], isNear(claim) ? LIKELY : 0, LIKE_A_SLIP);
}
