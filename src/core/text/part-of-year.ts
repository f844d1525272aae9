import { fold } from './fold';
import { ATTACHED_TO, ISSUED_ON, PART_OF_YEAR, UNTIL_MONTH, WHOLE_YEAR } from './vocabulary';

/**
 * What a heading or a title says of its period: 'part' of a year ("6 tháng đầu năm", "quý III", "đến 30/6"), the 'whole'
 * of it ("cả năm", "đến 31/12"), or nothing: null. What falls short in a part of the year is not due yet.
 */
export function yearSpan(text: string): 'part' | 'whole' | null {
  const folded = fold(text).replace(ATTACHED_TO, ' ').replace(ISSUED_ON, ' ');
  const until = UNTIL_MONTH.exec(folded)?.[1];
  if (until) return Number(until) === 12 ? 'whole' : 'part';
  if (WHOLE_YEAR.test(folded)) return 'whole';
  return PART_OF_YEAR.test(folded) ? 'part' : null;
}
