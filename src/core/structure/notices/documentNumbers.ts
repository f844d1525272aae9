import type { Oddity } from '../../model/understanding';
import { tidy } from '../../text/fold';
import { Kind, textIn } from '../cells/scan';
import type { Look } from './look';
import { notice } from './look';

/**
 * "07/2019/NQ-HĐND ngày 10/12/2019", "… ngày 10 tháng 12 năm 2019": the year element of a legal document's number is the
 * year of its issue (Luật Ban hành văn bản quy phạm pháp luật 2015, điều 10).
 */
const NUMBER_WITH_YEAR = /(\d{1,4}\/(\d{4})\/[A-ZĐ][A-ZĐa-zđ\d]*(?:\s?[-–]\s?[A-ZĐ]+)*)/u;
const DATE = /^[\s,;(]*(?:(?:ban hành|ký)\s*)?(?:ngày\s*)?\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*(\d{4})(?!\d)/u;
/** "Số:      /BC-UBND": the number was left open. */
const BLANK = /(?:^|\s)số\s*:?[\s.…_]*\/\s*([A-ZĐ]{2,6}\s?[-–]\s?[A-ZĐ]{2,})/iu;

/** Document numbers that contradict their dates, and those that were never filled in. */
export function documentNumbers(look: Look): Oddity[] {
  const { scan, sheet } = look;
  const found: Oddity[] = [];
  for (let row = 0; row < scan.rows; row++) {
    for (let col = 0; col < scan.cols; col++) {
      if (scan.kind[row * scan.cols + col] !== Kind.Text) continue;
      const text = textIn(scan, row, col);
      if (!text.includes('/')) continue;
      const cell = { sheet, row, col };
      for (const clash of clashes(tidy(text), col + 1 < scan.cols ? tidy(textIn(scan, row, col + 1)) : '')) {
        found.push(notice({ kind: 'number-year-differs', cell, actual: clash.number, confidence: 0.9, words: { ...clash } }));
      }
      const blank = BLANK.exec(tidy(text));
      if (blank) found.push(notice({ kind: 'number-blank', cell, actual: blank[0].trim(), confidence: 1, words: {} }));
    }
  }
  return found;
}

interface Clash {
  readonly number: string;
  readonly year: string;
  readonly dated: string;
}

/** The date stands right behind the number, or alone in the next cell. */
function clashes(text: string, next: string): Clash[] {
  return [...text.matchAll(new RegExp(NUMBER_WITH_YEAR, 'gu'))].flatMap((match) => {
    const behind = text.slice(match.index + match[0].length);
    const dated = DATE.exec(behind)?.[1] ?? (behind.trim() === '' ? DATE.exec(next)?.[1] : undefined);
    return dated === undefined || dated === match[2] ? [] : [{ number: match[1]!, year: match[2]!, dated }];
  });
}
