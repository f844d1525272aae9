import type { Cell, CellValue } from '../../core/model/sheet';

/** A cell with this written into it, as it is read back. */
export function contentOf(value: number | string): Cell {
  return typeof value === 'string' && value.startsWith('=') ? { value: null, formula: value.slice(1) } : { value };
}

/** A formula is the same while its text is: its result follows other cells, which may have been mended. */
export function sameContent(a: Cell | undefined, b: Cell | undefined): boolean {
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

export function formatOf(cell: Cell | undefined): string {
  return cell?.format ?? 'General';
}

/** Whether to write `value` takes another format: a figure or formula written into a text cell ("@") would stay a text. */
export function needsFormat(value: number | string, format: string): boolean {
  return format === '@' && (typeof value === 'number' || value.startsWith('='));
}

export function write(range: Excel.Range, value: number | string, format: string): void {
  if (needsFormat(value, format)) range.numberFormat = [['General']];
  if (typeof value === 'string' && value.startsWith('=')) range.formulas = [[value]];
  else range.values = [[typeof value === 'string' ? asText(value) : value]];
}

/**
 * Puts `before` back where `now` stands: its content under a format that leaves it what it is, then its own format. Formats
 * that are right are left alone: a protected sheet may allow figures and forbid formats.
 */
export function restore(range: Excel.Range, before: Cell, now: Cell | undefined): void {
  const format = formatOf(before);
  let stands = formatOf(now);
  const wear = (wanted: string): void => {
    if (wanted !== stands) range.numberFormat = [[(stands = wanted)]];
  };
  if (!sameContent(before, now)) {
    const isText = before.formula === undefined && typeof before.value === 'string';
    if (isText) wear(format);
    else if (stands === '@') wear('General');
    if (before.formula !== undefined) range.formulas = [[`=${before.formula}`]];
    else if (before.error !== undefined) range.values = [[before.error]];
    else range.values = [[isText && format !== '@' ? asText(before.value) : (before.value ?? '')]];
  }
  wear(format);
}

/** Excel reads a text like a typed one: "1.855" would become a number. The leading apostrophe keeps it a text. */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
