import type { Claim } from '../claim';
import { BORNE_OUT, LIKELY, sameUnit } from '../claim';
import type { Mention } from '../figures/mention';
import type { Reading, Sentence } from '../sentences/sentence';
import { before, between } from '../sentences/sentence';
import { BEATS, FALL, LOWER_IS_BETTER, MEETS, MISSES, PLANNED } from '../vocabulary/roles';

/** "đạt 6,41%/năm, vượt chỉ tiêu Nghị quyết là 3,41%": the verdict says which of the two figures is the larger. */
export function verdictsOnTargets(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) => {
    const spelt = between(sentence, sentence.start, sentence.end);
    const verdict = MISSES.exec(spelt) ?? BEATS.exec(spelt) ?? MEETS.exec(spelt);
    if (!verdict) return [];
    const at = sentence.start + verdict.index;
    const target = sentence.mentions.find((mention) => mention.start > at && isTarget(mention, sentence));
    const done = target && doneBefore(target, at, sentence, reading);
    if (!target || !done) return [];
    const missed = MISSES.test(spelt);
    const lower = LOWER_IS_BETTER.test(spelt) && !FALL.test(spelt);
    const [less, more] = missed === lower ? [target, done.figure] : [done.figure, target];
    return [
      {
        rule: 'text-target',
        kind: 'at-most',
        result: less,
        operands: [more],
        signs: [1],
        factor: 1,
        confidence: done.near ? BORNE_OUT : LIKELY,
      },
    ];
  });
}

/** The verdict itself says "chỉ tiêu": what stands behind it is one, unless it is a change or an average. */
function isTarget(mention: Mention, sentence: Sentence): boolean {
  return (
    mention.hedge === null && PLANNED.test(before(sentence, mention)) && (mention.unit.kind === 'rate' || mention.unit.kind === 'count')
  );
}

interface Done {
  readonly figure: Mention;
  readonly near: boolean;
}

/** What the verdict is on: the figure of that unit before it, in the sentence or at the end of the one before. */
function doneBefore(target: Mention, at: number, sentence: Sentence, { sentences }: Reading): Done | null {
  const fits = (mention: Mention): boolean =>
    mention.hedge === null && sameUnit(mention, target) && mention.unit.scale === target.unit.scale;
  const own = sentence.mentions.filter((mention) => mention.end <= at && fits(mention));
  if (own.length > 0) return { figure: own[own.length - 1]!, near: true };
  const previous = sentences[sentence.index - 1];
  const last = previous?.passage === sentence.passage ? previous.mentions[previous.mentions.length - 1] : undefined;
  return last && fits(last) ? { figure: last, near: false } : null;
}
