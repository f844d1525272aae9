import type { Claim } from '../claim';
import { BORNE_OUT, LIKELY, LIKE_A_SLIP, choose, holds, isMention, judgementOf, sameUnit, sumClaim } from '../claim';
import type { Mention } from '../figures/mention';
import type { Passage } from '../sentences/passage';
import type { Reading } from '../sentences/sentence';
import { before } from '../sentences/sentence';
import { CONSISTS, EACH, OF_WHOM, PLANNED } from '../vocabulary/roles';

const RULE = 'text-sum';

/** A paragraph and the items that follow it under one mark. */
export interface ListRead {
  readonly intro: Passage;
  readonly items: readonly Passage[];
}

/** "Hỗ trợ 171 hộ với kinh phí 1.700 triệu đồng, cụ thể:" and the items behind it, each with its share. */
export function listsOfParts(reading: Reading): Claim[] {
  return listsIn(reading.passages).flatMap((list) => claimsOf(list, reading));
}

/** Items go on below deeper ones; what has no mark, or the mark of the introduction, ends them. */
export function listsIn(passages: readonly Passage[]): ListRead[] {
  return passages.flatMap((intro, at): ListRead[] => {
    const first = passages[at + 1];
    if (!announces(intro) || !first?.item || first.item === intro.item) return [];
    const items: Passage[] = [];
    for (const passage of passages.slice(at + 1)) {
      if (passage.item === null || passage.item === intro.item || passage.heading) break;
      if (passage.item === first.item) items.push(passage);
    }
    return items.length >= 2 ? [{ intro, items }] : [];
  });
}

function announces({ spelt, heading }: Passage): boolean {
  return !heading && (/[:;]\s*\.?$/.test(spelt.trimEnd()) || CONSISTS.test(spelt.slice(-40)));
}

function claimsOf({ intro, items }: ListRead, reading: Reading): Claim[] {
  const wholes = wholesIn(intro, reading);
  const shares = items.map((item) => sharesIn(item, reading));
  const units = wholes.filter((whole, i) => wholes.findIndex((other) => sameUnit(other, whole)) === i);
  const options = units.map((unit) => {
    const parts = shares.map((share) => share.filter((part) => sameUnit(part, unit)));
    const all = parts.flat();
    const complete = parts.every((own) => own.length > 0) && all.length >= 2;
    return complete ? wholes.filter((whole) => sameUnit(whole, unit)).map((whole) => sumClaim(RULE, whole, all)) : [];
  });
  // Where the items give one total of the list, they are all of it.
  const proven = options.map((claims) => claims.some((claim) => claim !== null && holds(claim)));
  const said = CONSISTS.test(intro.spelt.slice(-60)) && !OF_WHOM.test(intro.spelt.slice(-30));
  return options.flatMap((claims, i) => {
    const borne = proven.some((one, k) => one && k !== i);
    const sure = borne ? BORNE_OUT : said && leavesNoRoom(claims[0]) ? LIKELY : 0;
    const claim = choose(claims, claims.length === 1 ? sure : 0, said ? LIKE_A_SLIP : 0);
    return claim ? [claim] : [];
  });
}

/** What is missing is less than the least item: no item of their size was left out. */
function leavesNoRoom(claim: Claim | null | undefined): boolean {
  if (!claim) return false;
  const { expected, actual } = judgementOf(claim);
  const parts = claim.operands.map((term) => (isMention(term) ? term.value * claim.factor : 0));
  return Math.abs(expected - actual) < Math.min(...parts);
}

function wholesIn(intro: Passage, { sentences }: Reading): Mention[] {
  return sentences
    .filter(({ passage }) => passage === intro)
    .flatMap((sentence) =>
      sentence.mentions.filter((mention) => {
        const lead = before(sentence, mention);
        return isAdded(mention) && !EACH.test(lead) && !PLANNED.test(lead);
      }),
    );
}

/** What an item adds: its figures up to "trong đó", without those in brackets. */
function sharesIn(item: Passage, { sentences }: Reading): Mention[] {
  const whom = OF_WHOM.exec(item.spelt)?.index ?? Infinity;
  const brackets = [...item.spelt.matchAll(/\([^()]*\)/g)].map(({ index, 0: text }) => [index, index + text.length] as const);
  return sentences
    .filter(({ passage }) => passage === item)
    .flatMap((sentence) => sentence.mentions.filter((mention) => isAdded(mention) && !EACH.test(before(sentence, mention))))
    .filter(({ start }) => start < whom && !brackets.some(([open, close]) => start > open && start < close));
}

function isAdded({ unit, hedge }: Mention): boolean {
  return hedge === null && unit.kind !== 'rate' && unit.kind !== 'point' && unit.kind !== 'none';
}
