import type { Claim, Constant } from '../claim';
import { STATED, choose, holds, judgementOf, ratioClaim, sameUnit, slipped } from '../claim';
import type { Mention } from '../figures/mention';
import { roundingErrorOf } from '../figures/mention';
import { isChange, levelsBefore, roleOf } from '../sentences/roles';
import type { Reading, Sentence } from '../sentences/sentence';
import { before, behind } from '../sentences/sentence';
import { COMPARES_ALL, COMPARING, SAID_AGAIN, SAME_CHANGE } from '../vocabulary/comparisons';
import { OF_PLAN } from '../vocabulary/roles';
import { onlyWords } from '../words';
import { wordsShared } from '../sentences/likeness';
import { earlierTold } from './change-between';
import { greatest } from '../../collections/of-many';

const RULE = 'text-growth';

/** "318.011 người, tăng 40.640 người (tăng 14,65%)": one change told twice, in units and in percent of what was before. */
export function changesInPercent(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((change, i): Claim[] => {
      const rate = sentence.mentions[i + 1];
      if (!rate || !isUnitChange(change, sentence) || !tellsSame(rate, change, sentence)) return [];
      const claim = choose(
        basesOf(change, sentence, reading).map((base) => shareOf(rate, change, base, sentence)),
        STATED,
      );
      return claim ? [claim] : [];
    }),
  );
}

function isUnitChange(change: Mention, sentence: Sentence): boolean {
  const { kind } = change.unit;
  return change.hedge === null && (kind === 'count' || kind === 'money' || kind === 'measure') && isChange(change, sentence);
}

/** The percentage stands right behind, with no other words than that it is the same. */
function tellsSame(rate: Mention, change: Mention, sentence: Sentence): boolean {
  const gap = afterNoun(change, before(sentence, rate));
  if (rate.unit.kind !== 'rate' || rate.hedge === 'range' || OF_PLAN.test(behind(sentence, rate)) || /;/.test(gap)) return false;
  // ", bằng 131% so với cùng kỳ" is what there is now, in percent of before.
  return onlyWords(gap, COMPARING, SAME_CHANGE) && (/\(/.test(gap) || isChange(rate, sentence) || SAID_AGAIN.test(gap));
}

/** "47 người chết (-6,23%)": without the rest of the words that say what changed. */
function afterNoun({ noun }: Mention, gap: string): string {
  const words = noun.split(' ');
  const at = words.findIndex((_, i) => gap.replace(/ +/g, ' ').startsWith(` ${words.slice(i).join(' ')}`));
  return at < 0 ? gap : gap.replace(/ +/g, ' ').slice(words.slice(at).join(' ').length + 1);
}

interface Base {
  readonly figure: Mention;
  /** The figure is of before the change; else it is of after. */
  readonly before: boolean;
}

function basesOf(change: Mention, sentence: Sentence, reading: Reading): Base[] {
  const told = earlierTold(change, sentence);
  if (told && sameUnit(told, change)) return [{ figure: told, before: true }];
  const own = levelsBefore(change, sentence).find((level) => sameUnit(level, change));
  if (own) return own.hedge === null ? [{ figure: own, before: false }] : [];
  return COMPARES_ALL.test(sentence.passage.spelt.slice(sentence.start)) ? levelsOfBefore(change, sentence, reading) : [];
}

/** "Xảy ra 12 vụ, làm chết 7 người. So với cùng kỳ giảm 3 vụ (-20%), giảm 2 người chết (-22,2%)". */
function levelsOfBefore(change: Mention, sentence: Sentence, { sentences }: Reading): Base[] {
  const last = sentences[sentence.index - 1];
  if (!last || last.passage !== sentence.passage) return [];
  const levels = last.mentions.filter((level) => sameUnit(level, change) && roleOf(level, last) === 'level' && level.hedge === null);
  const shared = levels.map((level) => wordsShared(level, last, change, sentence));
  const most = greatest(shared);
  return levels.filter((_, i) => shared[i] === most).map((figure) => ({ figure, before: false }));
}

function shareOf(rate: Mention, change: Mention, base: Base, sentence: Sentence): Claim {
  const direction = roleOf(change, sentence) === 'rise' ? 1 : -1;
  const claim = ratioClaim(RULE, rate, change, base.figure, 100);
  if (base.before) return claim;
  return ofAfter(rate, change, base.figure, direction);
}

/** What was before is what there is without the change. Where the change has the slip, it is what the others give. */
function ofAfter(rate: Mention, change: Mention, figure: Mention, direction: 1 | -1): Claim {
  const scale = change.unit.scale / figure.unit.scale;
  const constant = Number((figure.value - direction * change.value * scale).toPrecision(14));
  const old: Constant = { constant, at: figure, roundingError: roundingErrorOf(figure) + roundingErrorOf(change) * scale };
  const claim: Claim = { ...ratioClaim(RULE, rate, change, figure, 100), operands: [change, old], factor: 100 * scale };
  const meant = (rate.value * figure.value) / (100 + direction * rate.value) / scale;
  if (holds(claim) || !(slipped(change, meant) || change.value < 10) || slipped(rate, judgementOf(claim).expected)) return claim;
  // change = figure × rate / (100 ± rate), with the rounding of the rate.
  const over = (100 + direction * rate.value) / rate.value;
  const error = (100 * roundingErrorOf(rate)) / rate.value ** 2;
  return { ...claim, result: change, operands: [figure, { constant: over, roundingError: error }], factor: 1 / scale, rounded: true };
}
