import { notationHint, readNumber } from '../../text/number';
import type { Notation } from '../../text/number';
import type { Draft } from '../draft';
import type { Scan } from './scan';
import { Kind, textIn } from './scan';

/** What the number texts of a column tell: how many prove each notation, how many could be either. */
interface Tally {
  vi: number;
  en: number;
  /** "1.855": grouped by dots under vi, a decimal under en. */
  dotGroups: number;
  /** "1,855": a decimal under vi, grouped under en. */
  commaGroups: number;
  /** "780": digits alone, below a thousand and from a thousand up. */
  short: number;
  long: number;
}

const emptyTally = (): Tally => ({ vi: 0, en: 0, dotGroups: 0, commaGroups: 0, short: 0, long: 0 });

/**
 * The notation of the number texts of each column; only table bodies tell, for "1.10" among serial numbers is no
 * decimal. Never one cell alone: proofs in the column decide, then a column that parts its thousands throughout, then
 * proofs in the sheet; where all is ambiguous, a mark that is always followed by exactly three digits parts thousands.
 */
export function notationsOf(scan: Scan, drafts: readonly Draft[]): Notation[] {
  const columns = Array.from({ length: scan.cols }, emptyTally);
  const sheet = emptyTally();
  for (const { frame, columns: roles } of drafts) {
    for (const { col, role } of roles) {
      if (role !== 'figures') continue;
      for (let r = frame.body.top; r <= frame.body.bottom; r++) {
        if (scan.kind[r * scan.cols + col] !== Kind.NumberText) continue;
        const text = textIn(scan, r, col);
        count(columns[col]!, text);
        count(sheet, text);
      }
    }
  }
  const whole = decide(sheet) ?? 'vi';
  return columns.map(
    (tally) => provenBy(tally) ?? partedBy(tally) ?? (sheet.vi + sheet.en > 0 ? (provenBy(sheet) ?? whole) : (decide(tally) ?? whole)),
  );
}

function count(tally: Tally, text: string): void {
  const hint = notationHint(text);
  if (hint === 'vi') tally.vi++;
  else if (hint === 'en') tally.en++;
  else if (hint === 'ambiguous') {
    if (text.includes('.')) tally.dotGroups++;
    else tally.commaGroups++;
  } else if (hint === 'either') {
    if (text.replace(/\D/g, '').length <= 3) tally.short++;
    else tally.long++;
  }
}

/** "780", "96", "1.045": whole figures below a thousand stand without a mark and all others with one; decimals never do. */
function partedBy({ vi, en, dotGroups, commaGroups, short, long }: Tally): Notation | null {
  if (vi + en + long > 0 || short < 2 || dotGroups > 0 === commaGroups > 0) return null;
  return dotGroups > 0 ? 'vi' : 'en';
}

function provenBy(tally: Tally): Notation | null {
  return tally.vi === tally.en ? null : tally.vi > tally.en ? 'vi' : 'en';
}

function decide(tally: Tally): Notation | null {
  const proof = provenBy(tally);
  if (proof) return proof;
  if (tally.dotGroups === tally.commaGroups) return null;
  return tally.dotGroups > tally.commaGroups ? 'vi' : 'en';
}

/** Reads a number text of a column in the column's notation; a text only the other notation can read is read in that. */
export function readInColumn(text: string, notation: Notation): ReturnType<typeof readNumber> {
  return readNumber(text, notation) ?? readNumber(text, notation === 'vi' ? 'en' : 'vi');
}
