import type { Claim } from '../claim';
import {
  BORNE_OUT,
  LIKELY,
  STATED,
  choose,
  figureOf,
  holds,
  judgementOf,
  isNear,
  resemblesSlip,
  sameUnit,
  slipIsTelling,
  sumClaim,
} from '../claim';
import type { Mention } from '../figures/mention';
import { before, behind, clauseBefore } from '../sentences/sentence';
import type { Reading } from '../sentences/sentence';
import { COMPLEMENTS, DENIAL } from '../vocabulary/complements';
import { PEOPLE, TURNS } from '../vocabulary/units';
import { IN_ALL_AT_END, REST_BEHIND, REST_SURELY } from '../vocabulary/roles';
import type { Group } from './groups-of-parts';
import { groupsIn } from './groups-of-parts';
import { addAll } from '../../collections/of-many';

const RULE = 'text-sum';

/** "230 hộ, trong đó có 101 hộ xây mới và 129 hộ sửa chữa"; "6.695 người (bắt buộc 5.484 người, tự nguyện 1.211 người)". */
export function partsOfSums(reading: Reading): Claim[] {
  return reading.sentences.flatMap((sentence) => groupsIn(sentence, reading).flatMap(claimsOf));
}

/** One claim for each unit in which the parts stand. */
function claimsOf(group: Group): Claim[] {
  const parts = group.parts.filter((part) => !IN_ALL_AT_END.test(before(group.sentence, part)));
  const units = parts.filter((part, i) => parts.findIndex((other) => sameUnit(other, part)) === i && part.unit.kind !== 'none');
  const readings = units.flatMap((unit): Claim[] => {
    if (unit.unit.kind === 'rate' || unit.unit.kind === 'point') return [];
    const own = parts.filter((part) => sameUnit(part, unit));
    const whole = group.wholes.find((one) => sameUnit(one, unit));
    if (own.length < 2) return within(own[0]!, group);
    return whole ? sums(whole, own, group) : [];
  });
  addAll(readings, [...ofPeople(group, parts, readings), ...ofBareParts(group), ...ofKinds(group, parts)]);
  const all = readings.filter(({ kind }) => kind === 'sum');
  const told = readings.flatMap((claim) => (claim.kind === 'sum' ? graded(claim, all, group) : [claim]));
  // What may leave something over is at most the whole all the same, each of them.
  const single = parts.filter(
    (part) => !told.some(({ result, operands }) => result === part || operands.some((term) => figureOf(term) === part)),
  );
  return [...told, ...single.flatMap((part) => (part.unit.kind === 'rate' || part.unit.kind === 'point' ? [] : within(part, group)))];
}

/** All parts, or as many of the first ones as make the whole: what stands behind these is of something else. */
function sums(whole: Mention, parts: readonly Mention[], { sentence }: Group): Claim[] {
  if (whole.hedge !== null || parts.some(({ hedge }) => hedge !== null)) return [];
  const lengths = Array.from({ length: parts.length - 1 }, (_, i) => parts.length - i);
  const claims = lengths.map((length) => sumClaim(RULE, whole, parts.slice(0, length)));
  const held = claims.find(holds);
  if (held) return [held];
  const first = firstClauses(parts, sentence.passage.spelt);
  return [sumClaim(RULE, whole, parts.slice(0, first))];
}

/** "gồm: B, C; đã giải quyết D": where commas part the first items, a semicolon ends them. */
function firstClauses(parts: readonly Mention[], spelt: string): number {
  const gap = (i: number): string => spelt.slice(parts[i - 1]!.unitEnd, parts[i]!.start);
  if (gap(1).includes(';')) return parts.length;
  const cut = parts.findIndex((_, i) => i > 1 && gap(i).includes(';'));
  return cut < 0 ? parts.length : cut;
}

const isPeople = ({ unit }: Mention): boolean => PEOPLE.includes(unit.name) || unit.name === TURNS;

/** "5.460 đối tượng, gồm 2.915 người cao tuổi và 310 trẻ em": people by different names. */
function ofPeople(group: Group, parts: readonly Mention[], known: readonly Claim[]): Claim[] {
  const people = parts.filter(isPeople);
  const whole = group.wholes.find((one) => isPeople(one) && one.hedge === null);
  if (!whole || people.length < 2 || known.some(({ result, kind }) => kind === 'sum' && isPeople(result))) return [];
  if (people.every((part) => sameUnit(part, whole))) return [];
  const claim = sumClaim(RULE, whole, people);
  return group.exhaustive || group.colon || areComplements(claim, group) ? [claim] : [];
}

/** "142 văn bản, gồm: 36 quyết định, 58 kế hoạch, 48 công văn": each part a kind of what is counted, by its own name. */
function ofKinds({ wholes, exhaustive, bracket }: Group, parts: readonly Mention[]): Claim[] {
  const [whole] = wholes;
  if (!exhaustive || bracket || !whole || whole.unit.kind !== 'count' || whole.hedge !== null || parts.length < FEWEST_KINDS) return [];
  // "58 kế hoạch" is a kind too, though plans are no unit.
  const named = parts.filter(({ unit }) => unit.kind !== 'none').map(({ unit }) => unit.name);
  if (new Set(named).size < named.length || named.includes(whole.unit.name) || named.length < 2) return [];
  if (parts.some(({ unit, hedge }) => (unit.kind !== 'count' && unit.kind !== 'none') || hedge !== null)) return [];
  const claim = choose([sumClaim(RULE, whole, parts)], 0, LIKELY);
  return claim ? [claim] : [];
}

const FEWEST_KINDS = 3;

/** "850 người (nam 430, nữ 420)": parts whose unit is that of the whole. */
function ofBareParts({ wholes, parts, bracket }: Group): Claim[] {
  const [whole] = wholes;
  if (!bracket || !whole || parts.length < 2 || whole.hedge !== null || !parts.some(({ unit }) => unit.kind === 'none')) return [];
  if (parts.some((part) => part.hedge !== null || (part.unit.kind !== 'none' && !sameUnit(part, whole)))) return [];
  const operands = parts.map((part) => (part.unit.kind === 'none' ? { ...part, unit: whole.unit } : part));
  return [sumClaim(RULE, whole, operands)];
}

/** "trong đó có 45 hộ DTTS": one of whom, no more than the whole. */
function within(part: Mention, { wholes, marked }: Group): Claim[] {
  const fitting = wholes.filter((one) => sameUnit(one, part) && one.unit.scale === part.unit.scale);
  // Whichever of them is meant, the part is no more than the largest.
  const whole = [...fitting].sort((a, b) => b.value - a.value)[0];
  if (!whole || !marked || whole.hedge !== null || part.hedge !== null) return [];
  const confidence = fitting.length === 1 ? BORNE_OUT : LIKELY;
  return [{ rule: RULE, kind: 'at-most', result: part, operands: [whole], signs: [1], factor: 1, confidence }];
}

/** "Trong đó" need not name all: only where the parts exhaust the whole for another reason is what is missing a break. */
function graded(claim: Claim, sums: readonly Claim[], group: Group): Claim[] {
  const parallel = sums.some((other) => other !== claim && other.operands.length === claim.operands.length && holds(other));
  const complete = parallel || areComplements(claim, group);
  const chosen = group.exhaustive ? gradedAll(claim, complete, group) : choose([claim], complete ? BORNE_OUT : 0, slipOf(claim, group));
  return chosen ? [chosen] : [];
}

function gradedAll(claim: Claim, complete: boolean, { bracket }: Group): Claim | null {
  const sure = bracket || complete || resemblesSlip(claim) ? STATED : isNear(claim) ? BORNE_OUT : 0;
  return choose([claim], sure, sure);
}

/** Two of the parts named in passing may overlap, or leave something over; a list does so seldom, and long figures by slips alone. */
function slipOf(claim: Claim, { colon }: Group): number {
  const { expected, actual } = judgementOf(claim);
  return colon || claim.operands.length > 2 || expected > actual || slipIsTelling(claim) ? LIKELY : WORTH_A_LOOK;
}

const WORTH_A_LOOK = 0.3;

/** "đủ điều kiện" and "không đủ điều kiện": the words behind the denial are those of the other part. */
function denies(one: string, other: string): boolean {
  const denied = DENIAL.exec(one)?.[1];
  return denied !== undefined && !DENIAL.test(other) && other.replace(/ +/g, ' ').includes(denied.replace(/ +/g, ' '));
}

/** "nam" and "nữ", "xây mới" and "sửa chữa": two parts of which each is what the other is not, said behind the figure or before it. */
function areComplements({ operands }: Claim, { sentence }: Group): boolean {
  const parts = operands.map(figureOf).filter((part) => part !== null);
  if (parts.length !== 2) return false;
  if (parts.some((part) => REST_SURELY.test(before(sentence, part)) || REST_BEHIND.test(behind(sentence, part)))) return true;
  const said = [parts.map(({ noun }) => noun), parts.map((part) => clauseBefore(sentence, part))];
  const [after, beyond] = parts.map((part) => behind(sentence, part)) as [string, string];
  if (denies(after, beyond) || denies(beyond, after)) return true;
  return said.some(([one = '', other = '']) =>
    COMPLEMENTS.some(([this_, that]) => this_.test(one) !== this_.test(other) && (that.test(one) || that.test(other))),
  );
}
