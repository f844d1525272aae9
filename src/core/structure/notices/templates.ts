import type { Oddity } from '../../model/understanding';
import { tidy } from '../../text/fold';
import { Kind, textIn } from '../cells/scan';
import type { Look } from './look';
import { notice } from './look';

/** Tiers beside each other: a report of one is often made from last year's of another. */
type Tier = 'huyện' | 'thành phố' | 'thị xã' | 'quận';
const AREA = /huyện|thành phố|thị xã|quận|tỉnh/iu;

/** "UBND huyện Khánh Sơn", "Huyện Khánh Sơn": whose report it is, with a name behind. */
const WHOSE = /(?:^|ủy ban nhân dân |ubnd )(huyện|thành phố|thị xã|quận) (\p{L}+)/giu;
/** "của thành phố", "UBND thành phố": the own area, spoken of without a name; lists ("các huyện, thị xã, thành phố") are no such. */
const OWN = /(?:(?:[Ủủ]y ban nhân dân|UBND|[Bb]ảo hiểm xã hội|BHXH|[Tt]rực thuộc|[Đđ]ịa bàn|[Tt]oàn|[Cc]ủa|[Cc]ấp xã,) )(huyện|thành phố|thị xã|quận)(?! \p{Lu})(?=$|[^\p{L}])/gu;
/** "Tỉ lệ số tỉnh hoàn thành phổ cập": counted in provinces, in the report of a district. */
const PROVINCES = /(?:^|\s)(?:số|tỷ lệ|tỉ lệ|tỷ lệ số|tỉ lệ số) tỉnh (?!ủy)\p{L}/iu;
/** Rows at the top, and above a table, that may say whose report it is. */
const TOP = 8;

/** Words of another level that a template left behind, in the sheets of a district (a city, a town). */
export function templateLeftovers(look: Look): Oddity[] {
  const all = texts(look);
  const own = ownTier(look, all);
  if (own === null) return [];
  return all.flatMap(({ row, col, text }) => {
    const foreign = [...text.matchAll(OWN)].map((match) => match[1]!.toLowerCase()).filter((tier) => tier !== own.tier);
    const words = PROVINCES.test(text) ? [...foreign, 'tỉnh'] : foreign;
    return words.length === 0 ? [] : [notice({ kind: 'other-level-named', cell: { sheet: look.sheet, row, col }, actual: text, confidence: 0.4, words: { word: words[0]!, own: own.name, n: words.length } })];
  });
}

/** The one district that the headings name; null where they name none, or several. */
function ownTier(look: Look, all: readonly Said[]): { readonly tier: Tier; readonly name: string } | null {
  const heads = all.filter(({ row }) => row < TOP || look.drafts.some(({ frame }) => row < frame.body.top && row >= frame.body.top - TOP));
  const found = heads.flatMap(({ text }) => [...text.matchAll(WHOSE)].filter(([, , name]) => /^\p{Lu}/u.test(name!)).map(([whole, tier]) => ({ tier: tier!.toLowerCase() as Tier, name: tidy(whole) })));
  const tiers = new Set(found.map(({ tier }) => tier));
  return tiers.size === 1 ? { tier: found[0]!.tier, name: found[0]!.tier } : null;
}

interface Said {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** Texts that speak of an area at all. */
function texts({ scan }: Look): Said[] {
  const found: Said[] = [];
  for (let row = 0; row < scan.rows; row++) {
    for (let col = 0; col < scan.cols; col++) {
      if (scan.kind[row * scan.cols + col] !== Kind.Text) continue;
      const text = textIn(scan, row, col);
      if (AREA.test(text)) found.push({ row, col, text: tidy(text) });
    }
  }
  return found;
}
