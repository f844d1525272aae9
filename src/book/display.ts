import { SSF } from '@e965/xlsx';
import type { BookCell } from './cells';
import { localMarks, type Culture } from './culture';

// Built-in formats by the codes Excel files hold; General keeps up to 11 characters as the grid does.
const DATE = /[ymdhs]/i;

/** What the cell shows, in the marks of `culture`. */
export function display(cell: BookCell | undefined, culture: Culture): string {
  if (!cell) return '';
  if (cell.error) return cell.error;
  const { value, format = 'General' } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return format.includes('@') && format !== '@' ? rendered(format, value) : value;
  const text = rendered(format, value);
  return isDate(format) ? text : localMarks(text, culture);
}

/** A format of dates or times: its dots and slashes are no decimal marks. */
function isDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|general/gi, '');
  return DATE.test(bare);
}

function rendered(format: string, value: string | number): string {
  try {
    return SSF.format(format, value);
  } catch {
    // Excel never fails on a stored format; a code the library cannot read shows the bare value.
    return String(value);
  }
}
