import type { BookCell } from './cells';
import { asStored } from '../core/text/formula/as-typed';
import { listSeparator, type Culture } from './culture';

/** What becomes of something typed or assigned. */
export type Entry = Pick<BookCell, 'value' | 'formula' | 'error' | 'format'>;

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

export const isErrorText = (text: string): boolean => ERRORS.test(text);

/**
 * Reads an entry as Excel does: "=…" is a formula, "'…" a text, figures become numbers unless the cell is formatted as
 * text (@). `culture` says which marks figures use: the person's own at the keyboard, US in the API.
 */
export function readEntry(input: string | number | boolean, format: string | undefined, culture: Culture | null): Entry {
  if (typeof input !== 'string') return keep(input, format);
  if (format === '@') return keep(input, format);
  if (input.startsWith("'")) return keep(input.slice(1), format);
  if (input.startsWith('=') && input.length > 1) return { ...keep(null, format), formula: storedFormula(input.slice(1), culture) };
  if (input === '') return keep(null, format);
  if (ERRORS.test(input)) return { ...keep(null, format), error: input };
  if (/^(true|false)$/i.test(input)) return keep(input.toLowerCase() === 'true', format);
  return readFigure(input, format, culture) ?? keep(input, format);
}

function storedFormula(typed: string, culture: Culture | null): string {
  return culture ? asStored(typed, { list: listSeparator(culture), decimal: culture.decimal }) : typed;
}

function readFigure(input: string, format: string | undefined, culture: Culture | null): Entry | null {
  const point = culture?.decimal ?? '.';
  const group = culture?.group ?? ',';
  const match = /^\s*(-?)([\d.,]+)(%?)\s*$/.exec(input);
  if (!match || !/\d/.test(match[2]!)) return null;
  const [whole, decimals = '', more] = match[2]!.split(point);
  if (more !== undefined || decimals.includes(group)) return null;
  const groups = whole!.split(group);
  // Excel takes group marks only where each follows three digits; anything else stays a text.
  if (groups.length > 1 && (groups[0] === '' || groups[0]!.length > 3 || groups.slice(1).some((part) => part.length !== 3))) return null;
  const percent = match[3] === '%';
  const value = Number(`${match[1]}${groups.join('') || '0'}.${decimals || '0'}${percent ? 'e-2' : ''}`);
  const given = percent ? (decimals ? '0.00%' : '0%') : groups.length > 1 ? (decimals ? '#,##0.00' : '#,##0') : undefined;
  return keep(value, format ?? given);
}

function keep(value: string | number | boolean | null, format: string | undefined): Entry {
  return format === undefined ? { value } : { value, format };
}
