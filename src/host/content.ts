import type { Cell, CellValue } from '../core/model/sheet';

/** What of a cell is its content, wherever it is held. */
type Content = Pick<Cell, 'value' | 'formula' | 'error'>;

/** A formula is the same while its text is: its result follows other cells, which may have been mended. */
export function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (a?.formula !== undefined || b?.formula !== undefined) return sameFormula(a?.formula, b?.formula);
  return sameValue(a?.value ?? null, b?.value ?? null) && a?.error === b?.error;
}

/** Excel writes a formula its own way: names in capitals, without spaces that say nothing, newer functions with a prefix. */
function sameFormula(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && bare(a) === bare(b));
}

function bare(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/);
  return parts.map((part, i) => (i % 2 ? part : part.replace(/\s+|_xl(?:fn|ws|dudf)[._]/gi, '').toUpperCase())).join('');
}

/** Excel keeps 15 digits of a figure, and a line break as one character. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b || a.toPrecision(15) === b.toPrecision(15);
  if (typeof a === 'string' && typeof b === 'string') return a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
  return a === b;
}

/** Whether to write `value` takes another format: a figure or formula written into a text cell ("@") would stay a text. */
export function needsFormat(value: number | string, format: string): boolean {
  return format === '@' && (typeof value === 'number' || value.startsWith('='));
}
