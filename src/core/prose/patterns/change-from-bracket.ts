import type { Claim } from '../claim';
import { BORNE_OUT, LIKE_A_SLIP, STATED, choose, sameMeasure, sumClaim } from '../claim';
import type { Mention } from '../figures/mention';
import { wordsShared } from '../sentences/likeness';
import { isChange, roleOf } from '../sentences/roles';
import type { Reading, Sentence } from '../sentences/sentence';
import { before, behind } from '../sentences/sentence';
import { COMPARES } from '../vocabulary/comparisons';

/** "So với cùng kỳ giảm 04 vụ (22 vụ), giảm 02 người chết (09/11 người)": what it was, or what is and was, behind each change. */
export function changesFromBrackets(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((change): Claim[] => {
      const old = bracketBehind(change, sentence);
      const claim = old && claimOf(change, old, sentence, reading);
      return claim ? [claim] : [];
    }),
  );
}

/** The figure that alone, or as the first of a fraction, stands in brackets right behind a change in its unit. */
export function bracketBehind(change: Mention, sentence: Sentence): Mention | null {
  const next = sentence.mentions[sentence.mentions.indexOf(change) + 1];
  if (!next || !isChange(change, sentence) || change.hedge !== null || next.hedge !== null || !sameMeasure(next, change)) return null;
  const gap = before(sentence, next);
  // "so với năm 2022 (48,5 triệu đồng)" says itself what it is.
  if (!/^[^,;.()]*\( *$/u.test(gap) || COMPARES.test(gap) || isChange(next, sentence)) return null;
  const last = next.stroke ? sentence.mentions[sentence.mentions.indexOf(next) + 1] : next;
  return last && /^[^,;.()\d]*\)/u.test(behind(sentence, last)) ? next : null;
}

function claimOf(change: Mention, inside: Mention, sentence: Sentence, reading: Reading): Claim | null {
  const direction = roleOf(change, sentence) === 'rise' ? 1 : -1;
  const between = (fresh: Mention, old: Mention): Claim =>
    sumClaim('text-difference', change, [fresh, old], direction === 1 ? [1, -1] : [-1, 1]);
  const other = inside.stroke ? sentence.mentions[sentence.mentions.indexOf(inside) + 1] : undefined;
  if (other) return choose([between(inside, other), between(other, inside)], STATED);
  const fresh = levelsFor(change, sentence, reading);
  // In brackets stands what it was; some tell there what it is.
  return choose(
    fresh.flatMap((level) => [between(level, inside), between(inside, level)]),
    fresh.length === 1 ? BORNE_OUT : 0,
    LIKE_A_SLIP,
  );
}

/** Figures of its unit before it in the paragraph that say how much there is; of several those that are called alike. */
function levelsFor(change: Mention, sentence: Sentence, reading: Reading): Mention[] {
  const all = reading.mentions.filter(
    (level) =>
      level.passage === change.passage &&
      level.id < change.id &&
      level.hedge === null &&
      sameMeasure(level, change) &&
      ['level', 'each'].includes(roleOf(level, reading.sentenceOf(level))) &&
      bracketBefore(level, reading) === null,
  );
  const alike = all.filter((level) => wordsShared(level, reading.sentenceOf(level), change, sentence) > 0);
  return (alike.length > 0 ? alike : all.length === 1 ? all : []).slice(-2);
}

/** The change that a figure in brackets belongs to. */
function bracketBefore(level: Mention, reading: Reading): Mention | null {
  const sentence = reading.sentenceOf(level);
  const last = sentence.mentions[sentence.mentions.indexOf(level) - 1];
  return last && bracketBehind(last, sentence) === level ? last : null;
}
