import { says } from './says';

/** Types of documents, and the abbreviations that their numbers may bear. Plans and programmes are often issued by a decision. */
export const DOCUMENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['NQ'],
  'quyết định': ['QĐ'],
  'chỉ thị': ['CT'],
  'nghị định': ['NĐ'],
  'thông tư': ['TT', 'TTLT'],
  'thông tư liên tịch': ['TTLT', 'TT'],
  'công điện': ['CĐ'],
  'báo cáo': ['BC'],
  'tờ trình': ['TTr', 'TTR'],
  'thông báo': ['TB'],
  'thông báo kết luận': ['TB', 'KL'],
  'kết luận': ['KL', 'TB'],
  'hướng dẫn': ['HD'],
  'kế hoạch': ['KH', 'QĐ', 'NQ'],
  'chương trình': ['CTr', 'CTR', 'CT', 'CTHĐ', 'CTrHĐ', 'QĐ', 'NQ'],
  'chương trình hành động': ['CTr', 'CTR', 'CT', 'CTHĐ', 'CTrHĐ', 'QĐ', 'NQ'],
  'đề án': ['ĐA', 'QĐ', 'NQ'],
};

const TYPE_WORDS = Object.keys(DOCUMENT_TYPES)
  .sort((a, b) => b.length - a.length)
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
  .join('|');
/** Spaces around a dash only before an abbreviation: "114/KH – UBND", not "25/KH-UBND - Phòng". */
const CODE = String.raw`(?:\/ ?(\d{4}))? ?[/-] ?(\p{Lu}[\p{L}\d]*(?:(?:[-–/&]| ?[-–] ?(?=\p{Lu}{2}))\p{Lu}[\p{L}\d&]*)*)`;
/** "Kế hoạch số 25/KH-UBND"; groups: the type, the number, its year, its code. */
export const DOCUMENT_NUMBER = new RegExp(
  String.raw`(?:(?:^|[^\p{L}])(${TYPE_WORDS}) (?:[Ss]ố:? ?)?|[Ss]ố:? ?|^|[\s(;,])(\d{1,5})${CODE}`,
  'gu',
);
/** The date behind a number; groups: day, month, year. */
export const DATE_BEHIND_NUMBER =
  /^[\s,;(]*(?:(?:ban hành|ký|ra)\s*)?(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})(?!\d)/iu;
/** Whose document it is, said behind its number and date; group 1: the tier. */
export const ISSUER =
  /^[\s,;)]*(?:của |do )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân) (tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)/iu;
/** "Tây Sơn, ngày 12 tháng 6 năm 2023": the date of the report itself; groups: day, month, year. */
export const OWN_DATE = /^[\p{L} .'-]+, ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u;
/** "Số: 25/BC-UBND" in the head of a report. */
export const isOwnNumber = says(/^số/iu);

/** "Số:      /BC-UBND": the number was left open. */
export const BLANK_NUMBER = /(?:^|\s)số\s*:?[\s.…_]*\/\s*([A-ZĐ]{2,6}\s?[-–]\s?[A-ZĐ]{2,})/iu;
/** The code of documents whose number is given once for the whole country. */
export const isNationalCode = says(/^(?:NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg|CT\/TW|NQ\/TW|TT(?:LT)?-B)/i);
/** "/QĐ-UBND", "39-CT/TW", and the dates that stand beside them. */
export const mayCiteDocument = says(/\/ ?\p{Lu}|ngày \d{1,2} ?(?:tháng|\/)/u);

/** "Mẫu số 01", "Biểu 2", "PL3" in a folded sheet name: the number of the form, undefined where there is none. */
export const formNumber = (folded: string): string | undefined =>
  /(?:^|[^a-z])(?:mau|bieu|phu luc|pl|b|m)(?: so)? ?(\d+)/.exec(folded)?.[1];
