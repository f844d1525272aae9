import { fold } from '../text/fold';
import type { Indicator } from './indicator';
import { INDICATORS } from './index';
import { remembered } from '../text/remember';

/** What a heading says of its column: it is the rate itself, the part, or the whole of an indicator. */
export type Side = 'rate' | 'part' | 'whole';

export interface Recognised {
  readonly indicator: Indicator;
  readonly side: Side;
  /** The folded phrase that was found; the longer, the surer. */
  readonly phrase: string;
}

/** A heading without what does not name a thing: units in brackets, numbering, "trong đó". */
export const bareHeading = remembered((heading): string =>
  fold(heading)
    .replace(/\((?:%|‰|ho|nguoi|khau|trieu dong|sl|tl)\)/g, ' ')
    .replace(/^(?:\d+(?:\.\d+)*[.)]? |[ivx]+[.)] ?|[a-e][.)] ?|[-+] ?)/, '')
    .replace(/^trong do:? /, '')
    .replace(/[:;.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

type Entry = readonly [phrase: string, indicator: Indicator];

function phrasesOf(side: Side): readonly Entry[] {
  const entries = INDICATORS.flatMap((indicator) => (indicator.headings?.[side] ?? []).map((phrase): Entry => [phrase, indicator]));
  // Longest first: "ti le ho ngheo dtts" must not stop at "ti le ho ngheo".
  return entries.sort((a, b) => b[0].length - a[0].length);
}

const PHRASES: Readonly<Record<Side, readonly Entry[]>> = { rate: phrasesOf('rate'), part: phrasesOf('part'), whole: phrasesOf('whole') };

/**
 * What may follow the name of an indicator and leave it what it is: when, where, of which standard. Anything else makes
 * it another one: "tỷ lệ hộ nghèo được vay vốn", "tỷ lệ nữ học viên".
 */
const QUALIFIERS = [
  'chung',
  'toan',
  'nam',
  'thang',
  'qui',
  'ki',
  'cuoi',
  'dau',
  'hang',
  'giai doan',
  'den', // when
  'khu vuc',
  'thanh thi',
  'nong thon',
  'do thi',
  'tren dia ban',
  'cua (?:tinh|huien|xa|thanh pho|toan)', // where
  'theo chuan',
  'da chieu',
  'va tuong duong',
  'voi \\d',
  'mo rong',
  'trong (?:tong|llld|luc luong|do tuoi)', // of what
  'thuc hien',
  'uoc',
  'ke hoach',
  'so voi',
  'binh quan',
  'tang',
  'giam', // how it stands
];
// A comma goes on to something else ("tỷ lệ hộ nghèo, hộ cận nghèo"), but for one before a unit or a qualifier.
const QUALIFIER = new RegExp(`^(?:$|,? ?(?:[(%\\d-]|(?:${QUALIFIERS.join('|')})\\b))`);

/**
 * The indicator that a heading or a label names as a rate ("Tỷ lệ hộ nghèo cuối năm (%)"); null where it names none.
 * What it begins with says what it is: "mức giảm tỷ lệ hộ nghèo" is a change.
 */
export const recogniseRate = remembered((heading): Recognised | null => {
  const bare = bareHeading(heading);
  const found = PHRASES.rate.find(
    ([phrase]) =>
      bare.startsWith(phrase) && QUALIFIER.test(bare.slice(phrase.length).trimStart()) && !/^[a-z]/.test(bare.slice(phrase.length)),
  );
  return found ? { indicator: found[1], side: 'rate', phrase: found[0] } : null;
});

/**
 * Every indicator a heading can be part or whole of: "Số hộ nghèo" is the part of one rate and the whole of another.
 * Only the whole heading counts, not a phrase inside it: "hộ nghèo có người có công" is not "hộ nghèo".
 */
export function recogniseSides(heading: string): readonly Recognised[] {
  const bare = bareHeading(heading);
  return (['part', 'whole'] as const).flatMap((side) =>
    PHRASES[side].filter(([phrase]) => phrase === bare).map(([phrase, indicator]) => ({ indicator, side, phrase })),
  );
}

/** True where `heading` can stand above the part (or the whole) of `indicator`. */
export function isSideOf(indicator: Indicator, side: 'part' | 'whole', heading: string): boolean {
  return indicator.headings?.[side].includes(bareHeading(heading)) ?? false;
}
