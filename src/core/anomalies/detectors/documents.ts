import { DATE_BEHIND_NUMBER, DOCUMENT_NUMBER, DOCUMENT_TYPES, ISSUER, isOwnNumber, OWN_DATE } from '../../tables/vocabulary/documents';
import type { Sheet } from '../../model/sheet';
import { tidy } from '../../text/fold';
import type { Said } from './said';
import { textsOf } from './said';

/** A document as a sheet cites it: "Kế hoạch số 25/KH-UBND ngày 08/02/2023 của UBND huyện". */
export interface DocumentMention {
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

/** The documents that a sheet cites, with their dates where these stand behind the number or alone in the next cell. */
export function documentsIn(sheet: Sheet): DocumentMention[] {
  const texts = textsOf(sheet).documents;
  const textAt = (row: number, col: number): string => {
    const value = sheet.cells[row]?.[col]?.value;
    return typeof value === 'string' ? tidy(value) : '';
  };
  return texts.flatMap((said) =>
    [...said.text.matchAll(DOCUMENT_NUMBER)].flatMap((match) => {
      const [, word, count, year, code] = match as unknown as [string, string?, string?, string?, string?];
      // Two capitals or a sign between: "3/Người" is no number of a document.
      if (!/^\p{Lu}{2}|[-–/]/u.test(code!)) return [];
      const behind = said.text.slice(match.index + match[0].length);
      const dated =
        DATE_BEHIND_NUMBER.exec(behind) ??
        (behind.trim() === '' ? (DATE_BEHIND_NUMBER.exec(textAt(said.row, said.col + 1)) ?? ownDate(texts, said, match[0])) : null);
      const before = textAt(said.row, said.col - 1).toLowerCase();
      return [
        {
          row: said.row,
          col: said.col,
          number: match[0].slice(match[0].search(/\d/)).replace(/\s/g, ''),
          count: Number(count),
          numberYear: year === undefined ? null : Number(year),
          code: code!.replace(/\s/g, '').replace(/–/g, '-'),
          type: (word ?? '').toLowerCase() || (before in DOCUMENT_TYPES ? before : ''),
          date: dated && { day: Number(dated[1]), month: Number(dated[2]), year: Number(dated[3]) },
          issuer: ISSUER.exec(dated ? behind.slice(DATE_BEHIND_NUMBER.exec(behind)?.[0].length ?? 0) : behind)?.[1]?.toLowerCase() ?? '',
        },
      ];
    }),
  );
}

/** The number in the head of a report is dated beside it or just below. */
function ownDate(texts: readonly Said[], { row, text }: Said, number: string): RegExpExecArray | null {
  if (!isOwnNumber(text) || text.length > number.length + 2) return null;
  for (const other of texts) if (other.row >= row && other.row <= row + 2 && OWN_DATE.test(other.text)) return OWN_DATE.exec(other.text);
  return null;
}
