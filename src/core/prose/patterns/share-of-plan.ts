import type { Claim, Term } from '../claim';
import { LIKELY, STATED, choose, perHundred, ratioClaim, sameUnit } from '../claim';
import type { Mention } from '../figures/mention';
import { roundingErrorOf } from '../figures/mention';
import type { Reading, Sentence } from '../sentences/sentence';
import { levelsBefore, roleOf } from '../sentences/roles';
import { before, behind } from '../sentences/sentence';
import { PEOPLE } from '../vocabulary/units';
import { EXCEEDS, OF_BEFORE, OF_PLAN, REACHES } from '../vocabulary/roles';
import { addAll } from '../../collections/of-many';

const RULE = 'text-plan';

/** "tuyển mới 3.459/3.415 lao động, đạt 101,3% kế hoạch": what was done as a percentage of the plan. */
export function sharesOfPlan(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((rate): Claim[] => {
      if (rate.unit.kind !== 'rate' || rate.hedge === 'range') return [];
      const claim = claimOf(rate, sentence, reading);
      return claim ? [claim] : [];
    }),
  );
}

function claimOf(rate: Mention, sentence: Sentence, reading: Reading): Claim | null {
  const [lead, tail] = [before(sentence, rate), behind(sentence, rate)];
  const role = roleOf(rate, sentence);
  if (OF_BEFORE.test(tail) || (role !== 'level' && role !== 'plan')) return null;
  const beyond = EXCEEDS.test(lead);
  const earlier = sentence.mentions.slice(0, sentence.mentions.indexOf(rate));
  const stroke = earlier.findIndex(({ stroke: has }, i) => has && earlier[i + 1]);
  if (stroke >= 0 && (REACHES.test(lead) || OF_PLAN.test(tail) || /\( *$/.test(lead)))
    return choose([of(rate, earlier[stroke]!, earlier[stroke + 1]!, beyond)], STATED);
  if (!OF_PLAN.test(tail) && !((REACHES.test(lead) || beyond) && earlier.some((one) => roleOf(one, sentence) === 'plan'))) return null;
  // By how much a percentage is beyond a planned one is told in points, which is a gap.
  const options = doneAndPlanned(rate, sentence, reading).filter(([done]) => !beyond || done.unit.kind !== 'rate');
  const near = options.some(([, plan]) => sentence.mentions.includes(plan));
  if (options.length > 0)
    return choose(
      options.map(([done, plan]) => of(rate, done, plan, beyond)),
      near ? STATED : LIKELY,
    );
  return beyond ? null : ofNoWhole(rate, earlier);
}

function of(rate: Mention, done: Mention, plan: Mention, beyond: boolean): Claim {
  const ratio = ratioClaim(RULE, rate, done, plan, perHundred(rate));
  // A plan is just what it says: "1,2 triệu lượt" is no 1,24.
  const exact: Term = roundingErrorOf(plan) > 0 && plan.hedge === null ? { constant: plan.value, at: plan, times: 1 } : plan;
  if (!beyond) return { ...ratio, operands: [done, exact] };
  return { ...ratio, kind: 'growth', operands: [exact, done], factor: 100 * (done.unit.scale / plan.unit.scale) };
}

/** A figure called a plan, and the nearest one of its unit that says what was done, in the sentence or in those before. */
function doneAndPlanned(rate: Mention, sentence: Sentence, { sentences }: Reading): [Mention, Mention][] {
  const isPlan = (mention: Mention): boolean =>
    mention.hedge === null && mention.unit.kind !== 'none' && roleOf(mention, sentence) === 'plan';
  const done = levelsBefore(rate, sentence).filter(({ hedge, unit }) => hedge === null && unit.kind !== 'none');
  const own = sentence.mentions.filter((mention) => mention !== rate && isPlan(mention));
  const plans = own.length > 0 ? own : plansBefore(sentence, sentences);
  return done.flatMap((one) => plans.filter((plan) => sameUnit(plan, one)).map((plan): [Mention, Mention] => [one, plan]));
}

/** The plans of the sentences before, the nearest first, up to the heading. */
export function plansBefore(sentence: Sentence, sentences: readonly Sentence[]): Mention[] {
  const found: Mention[] = [];
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - SENTENCES_BACK); at--) {
    const other = sentences[at]!;
    if (other.passage.heading) break;
    addAll(
      found,
      other.mentions.filter((mention) => mention.hedge === null && roleOf(mention, other) === 'plan'),
    );
  }
  return found;
}

/** A plan is told where its results begin. */
const SENTENCES_BACK = 2;

/**
 * The plan is not told, but a plan of people is a whole number: 49 are 68,06 % of 72 and 67,12 % of 73, of none are they
 * 68,05 %. Only where the figure is so small that whole numbers leave gaps.
 */
function ofNoWhole(rate: Mention, earlier: readonly Mention[]): Claim | null {
  const counts = earlier.filter(({ unit }) => unit.kind === 'count' || unit.kind === 'money' || unit.kind === 'measure');
  const done = counts[0];
  if (counts.length !== 1 || !done || !PEOPLE.includes(done.unit.name) || done.unit.scale > 1 || done.hedge !== null) return null;
  if (done.value < FEWEST_DONE || rate.value === 0 || rate.hedge !== null) return null;
  const half = 0.5 * 10 ** -rate.decimals;
  const [least, most] = [(100 * done.value) / (rate.value + half), (100 * done.value) / (rate.value - half)];
  const nearest = Math.round((100 * done.value) / rate.value);
  if (nearest < 1 || most - least >= WIDEST_GAP || (nearest >= least && nearest <= most)) return null;
  return { ...ratioClaim(RULE, rate, done, { constant: nearest }, 100), confidence: LIKELY };
}

/** Of fewer no percentage is told in earnest. */
const FEWEST_DONE = 10;
/** Where the plans that would do reach further, one of them is mostly whole, and none says little. */
const WIDEST_GAP = 0.5;
