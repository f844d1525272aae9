import type { Claim } from '../claim';
import { STATED } from '../claim';
import type { Mention } from '../figures/mention';
import { levelsBefore, roleOf } from '../sentences/roles';
import type { Reading } from '../sentences/sentence';
import { before, behind } from '../sentences/sentence';
import { ABOVE, BELOW } from '../vocabulary/comparisons';
import { OF_PLAN } from '../vocabulary/roles';

/** "đạt 35,1%, thấp hơn 0,4% so với chỉ tiêu tỉnh giao (35,5%)": how far a figure is from its target. */
export function gapsToTargets(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((gap, i): Claim[] => {
      const target = sentence.mentions[i + 1];
      const sign = ABOVE.test(before(sentence, gap)) ? 1 : BELOW.test(before(sentence, gap)) ? -1 : 0;
      if (!target || sign === 0 || gap.hedge !== null || target.hedge !== null) return [];
      if (!OF_PLAN.test(behind(sentence, gap)) || roleOf(target, sentence) !== 'plan' || !comparable(gap, target)) return [];
      const done = levelsBefore(gap, sentence).find(
        (level) => level.hedge === null && level.unit.kind === target.unit.kind && level.unit.name === target.unit.name,
      );
      return done ? [gapClaim(gap, done, target, sign)] : [];
    }),
  );
}

/** A target is just what it says: "93%" is no 93,4 %. */
function gapClaim(gap: Mention, done: Mention, target: Mention, sign: 1 | -1): Claim {
  return {
    rule: 'text-difference',
    kind: 'sum',
    result: gap,
    operands: [done, { constant: target.value, at: target }],
    signs: sign === 1 ? [1, -1] : [-1, 1],
    factor: done.unit.scale / gap.unit.scale,
    confidence: STATED,
  };
}

/** Points lie between percentages; of all else the gap has the unit of the target. */
function comparable(gap: Mention, target: Mention): boolean {
  if (target.unit.kind === 'rate') return gap.unit.kind === 'rate' || gap.unit.kind === 'point';
  return gap.unit.kind === target.unit.kind && gap.unit.name === target.unit.name;
}
