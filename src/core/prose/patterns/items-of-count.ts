import type { Claim } from '../claim';
import { BORNE_OUT, LIKELY } from '../claim';
import type { Mention } from '../figures/mention';
import type { Reading, Sentence } from '../sentences/sentence';
import { AND, BEGINS_ITEMS, GOES_ON, ITEMISED, OPEN_LIST } from '../vocabulary/lists';
import { greatest } from '../../collections/of-many';
import { wordsOf } from '../words';
import { listsIn } from './list-of-parts';

/** "03 chương trình: A, B và C"; "05 nhiệm vụ sau:" and the items behind it: a stated number of items, and the items. */
export function itemsOfCounts(reading: Reading): Claim[] {
  return [...reading.sentences.flatMap(inSentence), ...belowSentences(reading)];
}

function isCount({ unit, hedge, decimals }: Mention): boolean {
  return unit.kind === 'count' && unit.scale === 1 && hedge === null && decimals === 0;
}

function inSentence(sentence: Sentence): Claim[] {
  return sentence.mentions.flatMap((mention, i): Claim[] => {
    // Items with figures of their own are parts, and are added up.
    if (!isCount(mention) || sentence.mentions[i + 1]) return [];
    const { passage, end } = sentence;
    const begins = BEGINS_ITEMS.exec(passage.spelt.slice(mention.unitEnd, end));
    if (!begins) return [];
    const list = passage.text.slice(mention.unitEnd + begins[0].length, end);
    const items = itemsOf(begins[0].includes('(') ? list.slice(0, Math.max(0, list.indexOf(')'))) : list);
    const form = formOf(items);
    if (form) return countClaims(mention, countsOf(items, form), BORNE_OUT);
    if (items.length <= FEWEST_SHORT || !items.every(isShort)) return [];
    // Of one kind nothing tells them: an item may hold a comma, but no item is missing behind one.
    const counts = countsOf(items, () => true);
    return counts.includes(mention.value) || mention.value > greatest(counts) ? countClaims(mention, counts, LIKELY) : [];
  });
}

/** A list of short items, of which none can hold a list itself: "rà soát hộ nghèo, hỗ trợ sinh kế, đào tạo nghề và truyền thông". */
const isShort = (item: string): boolean => AND.split(item).every((piece) => wordsOf(piece).length <= MOST_SHORT_WORDS);
const MOST_SHORT_WORDS = 5;
const FEWEST_SHORT = 2;

/** What stands between the commas of a list that names all; none where it does not. */
function itemsOf(list: string): string[] {
  const text = list.trim().replace(/[.;]+$/, '');
  if (/\d/.test(text) || GOES_ON.test(text) || OPEN_LIST.test(text.toLowerCase()) || /[.:]/.test(text)) return [];
  return text
    .replace(/\([^()]*\)/g, '')
    .split(/[,;]/)
    .map((item) => item.trim());
}

/** The numbers of items that a list may have: "và" parts items, and stands within them ("Sở Giáo dục và Đào tạo"). */
function countsOf(commas: readonly string[], form: (item: string) => boolean): number[] {
  if (commas.length < 2) return [];
  const split = commas.map((item) => AND.split(item).filter((piece, i) => i === 0 || form(piece)).length);
  const last = split[split.length - 1]!;
  const plain = commas.length;
  return [...new Set([plain, plain - 1 + last, split.reduce((a, b) => a + b, 0)])];
}

/** What all items have in common at their start: one word, or a capital. Items of no common form hold commas themselves. */
function formOf(items: readonly string[]): ((item: string) => boolean) | null {
  const word = /^\p{L}+/u.exec(items[0] ?? '')?.[0].toLowerCase();
  const forms = [
    (item: string): boolean => word !== undefined && item.toLowerCase().startsWith(`${word} `),
    (item: string): boolean => /^\p{Lu}/u.test(item),
  ];
  return forms.find((form) => items.every(form)) ?? null;
}

function countClaims(mention: Mention, counts: readonly number[], confidence: number): Claim[] {
  if (counts.length === 0) return [];
  const constant = counts.find((count) => count === mention.value) ?? counts[1] ?? counts[0]!;
  return [{ rule: 'text-count', kind: 'equality', result: mention, operands: [{ constant }], signs: [1], factor: 1, confidence }];
}

/** "Thực hiện 05 nhiệm vụ sau:" and items of a list, one each. */
function belowSentences({ passages, sentences }: Reading): Claim[] {
  return listsIn(passages).flatMap(({ intro, items }) => {
    const last = sentences.filter(({ passage }) => passage === intro).pop();
    const mention = last?.mentions[last.mentions.length - 1];
    if (!mention || !isCount(mention) || !ITEMISED.has(mention.unit.name)) return [];
    if (!/^[^,;.]*:\s*$/.test(intro.spelt.slice(mention.unitEnd))) return [];
    const counted = sentences.some(
      ({ passage, mentions }) => items.includes(passage) && mentions.some(({ unit }) => unit.name === mention.unit.name),
    );
    return counted ? [] : countClaims(mention, [items.length], LIKELY);
  });
}
