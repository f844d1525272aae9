import { fold } from './fold';

/** "(Kèm theo Kế hoạch số …, ngày … tháng 7 năm 2024 của UBND huyện)": when the paper was issued, not what it reports on. */
const ATTACHED = /\(?\s*(?:ban hanh )?kem theo\b[^)]*\)?/g;
const ISSUED = /(?<!\b(?:den|het|toi) )\bngai[ .…]*\d{0,2}[ .…]*thang[ .…]*\d{0,2}[ .…]*nam[ .…]*(?:20\d\d)?/g;

/** "đến tháng 6/2023", "đến ngày 30/9", "tính đến ngày 30 tháng 6": the month at which the figures end. */
const UNTIL = /\b(?:den|het|toi) (?:thang |ngai \d{1,2} thang |(?:ngai )?\d{1,2}[/.-])(0?[1-9]|1[0-2])\b/;
const WHOLE = /\b(?:ca nam|toan nam|12 thang)\b/;
const PART =
  /\b(?:(?:0?[1-9]|1[01]) thang(?! tuoi)|(?:[1-9]|1[01])t(?=\b|20\d\d)|thang (?:0?[1-9]|1[0-2])\b|qui (?:[ivx]+|\d)\b|giua nam|nua (?:dau |cuoi )?nam|so ket(?! \d+ nam))/;

/**
 * What a heading or a title says of its period: 'part' of a year ("6 tháng đầu năm", "quý III", "đến 30/6"), the 'whole'
 * of it ("cả năm", "đến 31/12"), or nothing: null. What falls short in a part of the year is not due yet.
 */
export function yearSpan(text: string): 'part' | 'whole' | null {
  const folded = fold(text).replace(ATTACHED, ' ').replace(ISSUED, ' ');
  const until = UNTIL.exec(folded)?.[1];
  if (until) return Number(until) === 12 ? 'whole' : 'part';
  if (WHOLE.test(folded)) return 'whole';
  return PART.test(folded) ? 'part' : null;
}
