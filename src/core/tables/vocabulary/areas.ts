import { says } from './says';
import { fold } from '../../text/fold';

const ADMINISTRATIVE: readonly RegExp[] = [
  /^(?:tinh|tp\.? truc thuoc|thanh pho truc thuoc)/,
  /^(?:huien|quan|thi xa|thanh pho|tp\.?) /,
  /^(?:xa|phuong|thi tran|tt\.?|dac khu) /,
  /^(?:thon|ban|lang|buon|to dan pho|khu pho|khoi|ap|xom|khom) /,
];

/** 0 province, 1 district, 2 commune, 3 village; −1 where a name says nothing of its tier. */
export function administrativeTier(label: string): number {
  const folded = fold(label);
  return ADMINISTRATIVE.findIndex((tier) => tier.test(folded));
}

/** The bare name of a place, to be compared: "1. Xã Ea Bung", "EA BUNG" and "UBND xã Ea Bung" are one. */
export function unitName(text: string): string {
  const plain = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:\d+ |[ivx]+ (?=xa|phuong|thi|tt|huien))/, '');
  return plain.replace(
    /^(?:(?:ubnd|uy ban nhan dan|phong|bieu|th) )?(?:xa|phuong|thi tran|tt|dac khu|huien|quan|thi xa|thanh pho|tp|tinh|thon|ban|buon|lang) (?=.)/,
    '',
  );
}

/** Tiers beside each other (a report of one is often made from another's), and how headings name an area of theirs. */
export interface AreaLevel {
  /** As written, in lower case: "huyện", "thị xã". */
  readonly tiers: readonly string[];
  /** Groups: the tier and the words behind it. */
  readonly heading: RegExp;
}

const RULING = '(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) ';
const NAME = String.raw`\p{L}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,3}`;

const DISTRICTS = ['huyện', 'thành phố', 'thị xã', 'quận'];
export const DISTRICT: AreaLevel = {
  tiers: DISTRICTS,
  heading: new RegExp(String.raw`(?:^|${RULING})(${DISTRICTS.join('|')}) (${NAME})`, 'giu'),
};
/** "Xã Ba Cụm" alone heads many a table of a district; only "UBND xã Ba Cụm" says whose report it is. */
const COMMUNES = ['xã', 'phường', 'thị trấn', 'đặc khu'];
export const COMMUNE: AreaLevel = { tiers: COMMUNES, heading: new RegExp(String.raw`${RULING}(${COMMUNES.join('|')}) (${NAME})`, 'giu') };
export const PROVINCE: AreaLevel = { tiers: ['tỉnh'], heading: new RegExp(String.raw`(?:^|${RULING})(tỉnh) (${NAME})`, 'giu') };

/** An area as its headings name it: "UBND huyện Khánh Sơn". */
export const headingOf = (tier: string, name: string): string => `UBND ${tier} ${name}`;

/** True where a text, as written, has the name of any tier. */
export const namesTier = says(/huyện|thành phố|thị xã|quận|tỉnh|xã|phường|thị trấn|đặc khu/iu);

/** Words in capitals behind a name that are no part of it. */
export const endsName = says(/^(?:nam|giai|den|uoc|qui|thang|theo|ve|tinh|huien|dau|cuoi|trong|cac|phong|ban|so|viet)$/);

/** The tier before a folded name, districts and above: "huien khanh son". */
export const UPPER_TIER = /^(?:tinh|huien|quan|thi xa|thanh pho|tp)[. ]+/;
/** … communes and below: "xa ba cum", "thon 1". */
export const LOWER_TIER = /^(?:xa|phuong|thi tran|tt|dac khu|thon|ban|lang|buon|to dan pho|khu pho|khoi|ap)[. ]+/;

/** Folded tiers of areas that make reports, the smallest first. */
export const REPORTING_TIERS = ['xa', 'phuong', 'thi tran', 'dac khu', 'huien', 'quan', 'thi xa', 'thanh pho', 'tp', 'tinh'];
/** Whose report a folded text speaks of; groups: the tier and what follows. "Xã hội", "xã hóa" are no communes. */
export const WHOSE_REPORT = new RegExp(
  `(?:^|ubnd |nhan dan |dia ban |cua |tai |don vi:? |dia phuong:? )(${REPORTING_TIERS.join('|')})[. ]+(?!hoi|hoa |hinh|huong(?: |$)|phap(?: |$)|li |phuong|thi tran)([a-z][a-z' ]*)`,
);
/** "ba cum nam 2023" → "ba cum": a folded name without the period behind it. */
export const withoutPeriod = (folded: string): string => folded.replace(/ (?:nam|theo|thang|qui|giai doan|ki)(?: .*)?$/, '');

/** A sheet called "Tổng hợp", "Huyện …", "Toàn huyện": of an area and not of one of its parts. */
export const isSheetOfWhole = says(/(?:^|[^a-z])(?:tong hop|th|toan (?:huien|tinh|xa)|huien|tinh)(?=$|[^a-z])/);
/** The head of a column of places: "Xã, phường", "Đơn vị". */
export const isAreaHead = says(/\b(?:xa|phuong|thi tran|thon|dia ban|don vi|huien|dia phuong)\b/);
/** The head that says where a household lives. */
export const isDwellingHead = says(/^(?:thon|ban|buon|lang|ap|khom|khoi|khu pho|to dan pho|xa|phuong|dia chi|noi o|dia ban)\b/);
