import type { Claim } from '../claim';
import { BORNE_OUT, LIKELY, LIKE_A_SLIP, choose, holds, isMention, judgementOf, sameUnit, sumClaim } from '../claim';
import type { Mention } from '../figures/mention';
import type { Passage } from '../sentences/passage';
import type { Reading } from '../sentences/sentence';
import { before } from '../sentences/sentence';
import { CONSISTS, EACH, OF_WHOM } from '../vocabulary/roles';
import { addAll, smallest } from '../../collections/of-many';

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

function claimsOf(list: ListRead, reading: Reading): Claim[] {
  const wholes = wholesIn(list, reading);
  const shares = list.items.map((item) => sharesIn(item, reading));
  const units = wholes.filter((whole, i) => wholes.findIndex((other) => sameUnit(other, whole)) === i);
  const options = units.flatMap((unit) => {
    const own = wholes.filter((whole) => sameUnit(whole, unit));
    return columnsOf(shares.map((share) => share.filter((part) => sameUnit(part, unit)))).map((parts) =>
      own.map((whole) => sumClaim(RULE, whole, parts)),
    );
  });
  // Where the items give one total of the list, they are all of it.
  const proven = options.map((claims) => claims.some((claim) => claim !== null && holds(claim)));
  const taken = new Set(
    options.flatMap((claims) => claims.filter((claim) => claim !== null && holds(claim)).map((claim) => claim!.result)),
  );
  const said = CONSISTS.test(list.intro.spelt.slice(-60)) && !OF_WHOM.test(list.intro.spelt.slice(-30));
  return options.flatMap((claims, i) => {
    const open = proven[i] ? claims : claims.filter((claim) => claim !== null && !taken.has(claim.result));
    const borne = proven.some((one, k) => one && k !== i);
    const sure = borne ? BORNE_OUT : said && leavesNoRoom(open[0]) ? LIKELY : 0;
    const claim = choose(open, open.length === 1 ? sure : 0, said ? LIKE_A_SLIP : 0);
    return claim ? [claim] : [];
  });
}

/** What is added up: all figures of the items, and, where each has the same number of them, also the first, the second of each. */
function columnsOf(parts: readonly (readonly Mention[])[]): Mention[][] {
  if (parts.some((own) => own.length === 0) || parts.length < 2) return [];
  const width = parts[0]!.length;
  if (width === 1 || parts.some((own) => own.length !== width)) return [parts.flat()];
  return Array.from({ length: width }, (_, k) => parts.map((own) => own[k]!));
}

/** What is missing is less than the least item: no item of their size was left out. */
function leavesNoRoom(claim: Claim | null | undefined): boolean {
  if (!claim) return false;
  const { expected, actual } = judgementOf(claim);
  const parts = claim.operands.map((term) => (isMention(term) ? term.value : term.constant) * claim.factor);
  return Math.abs(expected - actual) < smallest(parts);
}

/** The totals in the introduction of a list; where it has none ("chia theo chương trình như sau:"), in the sentences before it. */
function wholesIn({ intro }: ListRead, { sentences, passages }: Reading): Mention[] {
  const within = (passage: Passage): Mention[] =>
    sentences
      .filter((sentence) => sentence.passage === passage)
      .flatMap((sentence) => sentence.mentions.filter((mention) => isAdded(mention) && !EACH.test(before(sentence, mention))));
  const own = within(intro);
  if (own.length > 0) return own;
  const found: Mention[] = [];
  for (const passage of passages.slice(Math.max(0, intro.index - PASSAGES_BACK), intro.index).reverse()) {
    if (passage.heading || passage.item !== null) break;
    addAll(found, within(passage));
  }
  return found;
}

const PASSAGES_BACK = 2;

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
