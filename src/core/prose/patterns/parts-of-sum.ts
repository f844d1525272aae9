import type { Claim } from '../claim';
import { BORNE_OUT, LIKELY, STATED, choose, holds, isMention, sameUnit, sumClaim } from '../claim';
import type { Mention } from '../figures/mention';
import { before } from '../sentences/sentence';
import type { Reading, Sentence } from '../sentences/sentence';
import { COMPLEMENTS } from '../vocabulary/complements';
import { PEOPLE } from '../vocabulary/units';
import { CONSISTS, EACH, FALLS, IN_ALL_AT_END, OF_WHOM, PLANNED, RISES } from '../vocabulary/roles';
import { addAll } from '../../collections/of-many';

const RULE = 'text-sum';

/** Figures that may be parts, and those before them that may be their total. */
interface Group {
  readonly sentence: Sentence;
  readonly wholes: readonly Mention[];
  readonly parts: readonly Mention[];
  /** True where the words say that nothing is left over. */
  readonly exhaustive: boolean;
}

/** "230 hộ, trong đó có 101 hộ xây mới và 129 hộ sửa chữa"; "6.695 người (bắt buộc 5.484 người, tự nguyện 1.211 người)". */
export function partsOfSums(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) => [...bracketsIn(sentence), ...listedIn(sentence, reading)].flatMap(claimsOf));
}

/** Parts in brackets behind their total. */
function bracketsIn(sentence: Sentence): Group[] {
  const { passage, start, end, mentions } = sentence;
  return [...passage.spelt.slice(start, end).matchAll(/\(([^()]*)\)/g)].map((match) => {
    const open = start + match.index;
    const close = open + match[0].length;
    const inside = mentions.filter((mention) => mention.start > open && mention.end <= close);
    return { sentence, wholes: mentions.filter((mention) => mention.end <= open), parts: inside, exhaustive: true };
  });
}

/** Parts behind "trong đó", "gồm", "cụ thể", with their total in the same sentence or, where that opens it, in the one before. */
function listedIn(sentence: Sentence, { sentences }: Reading): Group[] {
  const { passage, start, end, mentions } = sentence;
  const spelt = passage.spelt.slice(start, end);
  const outside = spelt.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  const [whom, consists] = [OF_WHOM.exec(outside), CONSISTS.exec(outside)];
  const marker = [whom, consists].filter((match) => match !== null).sort((a, b) => a.index - b.index)[0];
  if (!marker) return [];
  const at = start + marker.index;
  const parts = mentions.filter((mention) => mention.start > at && !inBrackets(outside, mention, start));
  const own = mentions.filter((mention) => mention.end <= at);
  const opening = marker.index <= LONGEST_OPENING;
  const wholes = own.length > 0 || !opening ? own : (sentences[sentence.index - 1]?.mentions ?? []);
  return [{ sentence, wholes, parts, exhaustive: marker === consists }];
}

/** "Trong đó", with a mark of a list or "- " before it, opens a sentence. */
const LONGEST_OPENING = 6;

function inBrackets(outside: string, mention: Mention, start: number): boolean {
  return outside.slice(mention.start - start, mention.end - start).trim() === '';
}

/** One claim for each unit in which the parts stand. */
function claimsOf(group: Group): Claim[] {
  const parts = group.parts.filter((part) => part.hedge === null && isPart(part, group.sentence));
  const units = parts.filter((part, i) => parts.findIndex((other) => sameUnit(other, part)) === i && part.unit.kind !== 'none');
  const readings = units.flatMap((unit): Claim[] => {
    const own = parts.filter((part) => sameUnit(part, unit));
    const whole = [...group.wholes].reverse().find((one) => sameUnit(one, unit) && !EACH.test(leadOf(one, group)));
    if (unit.unit.kind === 'rate' || unit.unit.kind === 'point') return [];
    if (own.length < 2) return within(own[0]!, group.wholes);
    if (!whole) return [];
    const claim = sumClaim(RULE, whole, own);
    return claim ? [claim] : [];
  });
  addAll(readings, ofPeople(group, parts, readings));
  const sums = readings.filter(({ kind }) => kind === 'sum');
  return readings.flatMap((claim) => (claim.kind === 'sum' ? graded(claim, sums, group) : [claim]));
}

/** "5.460 đối tượng, gồm 2.915 người cao tuổi và 310 trẻ em": people by different names. */
function ofPeople(group: Group, parts: readonly Mention[], known: readonly Claim[]): Claim[] {
  const isPeople = ({ unit }: Mention): boolean => PEOPLE.includes(unit.name);
  const people = parts.filter(isPeople);
  const whole = [...group.wholes].reverse().find((one) => isPeople(one) && one.hedge === null);
  if (!whole || people.length < 2 || known.some(({ result, kind }) => kind === 'sum' && isPeople(result))) return [];
  const claim = people.some((part) => !sameUnit(part, whole)) ? sumClaim(RULE, whole, people) : null;
  return claim && (group.exhaustive || areComplements(claim)) ? [claim] : [];
}

function leadOf(mention: Mention, { sentence }: Group): string {
  return sentence.mentions.includes(mention) ? before(sentence, mention) : '';
}

function isPart(part: Mention, sentence: Sentence): boolean {
  const lead = before(sentence, part);
  return ![EACH, RISES, FALLS, PLANNED, IN_ALL_AT_END].some((role) => role.test(lead));
}

/** "trong đó có 45 hộ DTTS": one of whom, no more than the whole. */
function within(part: Mention, wholes: readonly Mention[]): Claim[] {
  const fitting = wholes.filter((one) => sameUnit(one, part) && one.unit.scale === part.unit.scale);
  // Whichever of them is meant, the part is no more than the largest.
  const whole = [...fitting].sort((a, b) => b.value - a.value)[0];
  if (!whole || whole.hedge !== null) return [];
  return [{ rule: RULE, kind: 'at-most', result: part, operands: [whole], signs: [1], factor: 1, confidence: BORNE_OUT }];
}

/** "Trong đó" need not name all: only where the parts exhaust the whole for another reason is what is missing a break. */
function graded(claim: Claim, sums: readonly Claim[], { exhaustive }: Group): Claim[] {
  const parallel = sums.some((other) => other !== claim && other.operands.length === claim.operands.length && holds(other));
  const unsure = exhaustive ? STATED : parallel || areComplements(claim) ? BORNE_OUT : 0;
  const chosen = choose([claim], unsure, LIKELY);
  return chosen ? [chosen] : [];
}

/** "nam" and "nữ", "xây mới" and "sửa chữa": two parts of which each is what the other is not. */
function areComplements({ operands }: Claim): boolean {
  const [one, other, ...more] = operands.filter(isMention).map(({ noun }) => noun);
  if (one === undefined || other === undefined || more.length > 0) return false;
  return COMPLEMENTS.some(([this_, that]) => this_.test(one) !== this_.test(other) && (that.test(one) || that.test(other)));
}
