import type { Mention } from '../figures/mention';
import { COMPARES, COMPARING, NEXT_CLAUSE, OF_EARLIER, THAN } from '../vocabulary/comparisons';
import { NO_CHANGE } from '../vocabulary/compounds';
import {
  EACH,
  FALLS,
  FALLS_BEFORE,
  FROM,
  OF_BEFORE,
  OF_PLAN,
  PLANNED,
  REST_BEHIND,
  REST_SURELY,
  RISES,
  RISES_BEFORE,
  TO,
} from '../vocabulary/roles';
import { onlyWords } from '../words';
import type { Sentence } from './sentence';
import { before, behind } from './sentence';

/**
 * What a figure is in its sentence. `level`: how much there is of something; `rise`, `fall`: by how much it changed; `plan`:
 * what was to be; `earlier`: what was before; `each`: of one, not of all; `rest`: what is left.
 */
export type Role = 'level' | 'rise' | 'fall' | 'plan' | 'earlier' | 'each' | 'rest';

const KNOWN = new WeakMap<Mention, Role>();

export function roleOf(mention: Mention, sentence: Sentence): Role {
  let role = KNOWN.get(mention);
  if (role === undefined) KNOWN.set(mention, (role = readRole(mention, sentence)));
  return role;
}

function readRole(mention: Mention, sentence: Sentence): Role {
  const lead = ownLead(mention, sentence);
  const change = changeOf(mention, lead, sentence);
  if (change !== null) return change;
  // "1.214/1.400 người": of so many, as planned or in all.
  if (PLANNED.test(lead) || sentence.mentions[sentence.mentions.indexOf(mention) - 1]?.stroke) return 'plan';
  if (FROM.test(lead) || OF_EARLIER.test(lead) || isCompared(lead)) return 'earlier';
  if (EACH.test(lead)) return 'each';
  return REST_SURELY.test(lead) || REST_BEHIND.test(behind(sentence, mention)) ? 'rest' : 'level';
}

/** "So với đầu năm (1.952 hộ)". */
function isCompared(lead: string): boolean {
  const clause = /[^,;.]*$/.exec(lead)![0];
  return COMPARES.test(clause) && THAN.test(clause) && onlyWords(clause, COMPARING);
}

function changeOf({ start, unit }: Mention, lead: string, { passage }: Sentence): 'rise' | 'fall' | null {
  // "(+5,04%)", "(-18,74%)".
  const sign = /[(,;] *([+-]) ?$/.exec(passage.spelt.slice(0, start));
  if (sign && unit.kind !== 'none') return sign[1] === '+' ? 'rise' : 'fall';
  if (TO.test(lead) || FROM.test(lead) || EACH.test(lead)) return null;
  if (RISES.test(lead) || RISES_BEFORE.test(lead)) return 'rise';
  return FALLS.test(lead) || FALLS_BEFORE.test(lead) ? 'fall' : null;
}

/** The words before a figure that are its own: not what the percentage before it is said to be of, nor "giảm nghèo". */
function ownLead(mention: Mention, sentence: Sentence): string {
  const lead = NO_CHANGE.replaceIn(before(sentence, mention), ' ');
  const last = sentence.mentions[sentence.mentions.indexOf(mention) - 1];
  if (!last || (last.unit.kind !== 'rate' && last.unit.kind !== 'point')) return lead;
  const tail = behind(sentence, last);
  if (!OF_PLAN.test(tail) && !OF_BEFORE.test(tail)) return lead;
  const cut = NEXT_CLAUSE.exec(lead);
  return cut ? lead.slice(cut.index) : lead;
}

export function isChange(mention: Mention, sentence: Sentence): boolean {
  const role = roleOf(mention, sentence);
  return role === 'rise' || role === 'fall';
}

/** Figures that say how much there is, before this one, the nearest first: of its clause, which a semicolon begins. */
export function levelsBefore(mention: Mention, sentence: Sentence): Mention[] {
  const { passage, mentions } = sentence;
  return mentions
    .slice(0, mentions.indexOf(mention))
    .filter((one) => roleOf(one, sentence) === 'level' && isOpen(passage.spelt.slice(one.unitEnd, mention.start)))
    .reverse();
}

/** Neither a semicolon nor the end of a bracket that the first stands in lies between two figures. */
function isOpen(gap: string): boolean {
  return !gap.includes(';') && !/^[^(]*\)/.test(gap);
}
