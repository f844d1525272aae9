import { append } from '../../collections/append';
import type { Claim } from '../claim';
import { BORNE_OUT, LIKE_A_SLIP, holds, resemblesSlip } from '../claim';
import type { Mention } from '../figures/mention';
import { tellingWords } from '../sentences/key';
import { periodOf, yearOf } from '../sentences/period';
import { roleOf } from '../sentences/roles';
import type { Reading } from '../sentences/sentence';
import { before } from '../sentences/sentence';
import { OF_THESE } from '../vocabulary/roles';

/** "1.855 hộ nghèo" here and there: a figure told again with what it counts, anywhere in a sentence. */
export function toldAgain(reading: Reading): Claim[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of reading.mentions) {
    const key = keyOf(mention, reading);
    if (key !== null) append(groups, key, mention);
  }
  return [...groups.values()].flatMap((group) => group.slice(1).flatMap((mention, i) => claimFor(mention, group.slice(0, i + 1), reading)));
}

/** Below it figures are alike by accident. */
const LEAST = 100;
/** "hộ nghèo", "thẻ BHYT": the unit, and what kind of it. */
const FEWEST_WORDS = 2;

function keyOf(mention: Mention, reading: Reading): string | null {
  const { unit, hedge, value, noun } = mention;
  if (hedge !== null || value * unit.scale < LEAST || unit.kind !== 'count') return null;
  const sentence = reading.sentenceOf(mention);
  const words = tellingWords(noun);
  if (roleOf(mention, sentence) !== 'level' || words.length < FEWEST_WORDS) return null;
  return [unit.name, words.join(' ')].join('|');
}

const yearsOf = (mention: Mention, reading: Reading): string => yearOf(periodOf(mention, reading.sentenceOf(mention), reading));

/** The same figure again; or one with two digits crossed, which is worth a look: other things may be called alike. */
function claimFor(result: Mention, earlier: readonly Mention[], reading: Reading): Claim[] {
  const year = yearsOf(result, reading);
  const alike = earlier.filter((other) => year === '' || ['', year].includes(yearsOf(other, reading)));
  const claims = alike.map((other): Claim => ({
    rule: 'text-repeat',
    kind: 'equality',
    result,
    operands: [other],
    signs: [1],
    factor: other.unit.scale / result.unit.scale,
    confidence: BORNE_OUT,
    label: result.noun,
  }));
  const same = claims.find(holds);
  if (same) return [same];
  const slip = claims.find(resemblesSlip);
  // "Trong 1.526 hộ nghèo" says that they were told of.
  const referred = OF_THESE.test(before(reading.sentenceOf(result), result));
  return slip ? [{ ...slip, confidence: referred ? LIKE_A_SLIP : WORTH_A_LOOK }] : [];
}

const WORTH_A_LOOK = 0.3;
