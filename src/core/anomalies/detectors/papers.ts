import type { Sheet } from '../../model/sheet';
import { tidy } from '../../text/fold';
import type { Said } from './said';
import { textsOf } from './said';

/** A document as a sheet cites it: "Kế hoạch số 25/KH-UBND ngày 08/02/2023 của UBND huyện". */
export interface Paper {
  readonly row: number;
  readonly col: number;
  /** "25/KH-UBND", "07/2019/NQ-HĐND", "39-CT/TW": without spaces. */
  readonly number: string;
  readonly count: number;
  /** The year element of a legal document's number. */
  readonly numberYear: number | null;
  /** "KH-UBND", "CT/TW": everything behind the number and its year. */
  readonly code: string;
  /** "kế hoạch", where the word stands before the number or in the cell before; '' where none does. */
  readonly type: string;
  readonly date: Day | null;
  /** "tỉnh", "huyện": whose it is, where the text says so behind the number. */
  readonly issuer: string;
}

export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Types of documents, and the abbreviations that their numbers may bear. Plans and programmes are often issued by a decision. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
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

const WORDS = Object.keys(TYPES)
  .sort((a, b) => b.length - a.length)
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
  .join('|');
/** Spaces around a dash only before an abbreviation: "114/KH – UBND", not "25/KH-UBND - Phòng". */
const CODE = String.raw`(?:\/ ?(\d{4}))? ?[/-] ?(\p{Lu}[\p{L}\d]*(?:(?:[-–/&]| ?[-–] ?(?=\p{Lu}{2}))\p{Lu}[\p{L}\d&]*)*)`;
const NUMBER = new RegExp(String.raw`(?:(?:^|[^\p{L}])(${WORDS}) (?:[Ss]ố:? ?)?|[Ss]ố:? ?|^|[\s(;,])(\d{1,5})${CODE}`, 'gu');
const DATE = /^[\s,;(]*(?:(?:ban hành|ký|ra)\s*)?(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})(?!\d)/iu;
const ISSUER =
  /^[\s,;)]*(?:của |do )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân) (tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)/iu;
/** "Tây Sơn, ngày 12 tháng 6 năm 2023": the date of the report itself. */
const OWN_DATE = /^[\p{L} .'-]+, ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u;

/** The documents that a sheet cites, with their dates where these stand behind the number or alone in the next cell. */
export function papersIn(sheet: Sheet): Paper[] {
  const texts = textsOf(sheet).papers;
  const textAt = (row: number, col: number): string => {
    const value = sheet.cells[row]?.[col]?.value;
    return typeof value === 'string' ? tidy(value) : '';
  };
  return texts.flatMap((said) =>
    [...said.text.matchAll(NUMBER)].flatMap((match) => {
      const [, word, count, year, code] = match as unknown as [string, string?, string?, string?, string?];
      // Two capitals or a sign between: "3/Người" is no number of a document.
      if (!/^\p{Lu}{2}|[-–/]/u.test(code!)) return [];
      const behind = said.text.slice(match.index + match[0].length);
      const dated =
        DATE.exec(behind) ?? (behind.trim() === '' ? (DATE.exec(textAt(said.row, said.col + 1)) ?? ownDate(texts, said, match[0])) : null);
      const before = textAt(said.row, said.col - 1).toLowerCase();
      return [
        {
          row: said.row,
          col: said.col,
          number: match[0].slice(match[0].search(/\d/)).replace(/\s/g, ''),
          count: Number(count),
          numberYear: year === undefined ? null : Number(year),
          code: code!.replace(/\s/g, '').replace(/–/g, '-'),
          type: (word ?? '').toLowerCase() || (before in TYPES ? before : ''),
          date: dated && { day: Number(dated[1]), month: Number(dated[2]), year: Number(dated[3]) },
          issuer: ISSUER.exec(dated ? behind.slice(DATE.exec(behind)?.[0].length ?? 0) : behind)?.[1]?.toLowerCase() ?? '',
        },
      ];
    }),
  );
}

/** The number in the head of a report is dated beside it or just below. */
function ownDate(texts: readonly Said[], { row, text }: Said, number: string): RegExpExecArray | null {
  if (!/^số/iu.test(text) || text.length > number.length + 2) return null;
  for (const other of texts) if (other.row >= row && other.row <= row + 2 && OWN_DATE.test(other.text)) return OWN_DATE.exec(other.text);
  return null;
}
