import { isFormula } from '../../core/text/formula/is-formula';
import type { Cell } from '../../core/model/sheet';
import { needsFormat, sameContent } from '../../host/content';

/** A cell with this written into it, as it is read back. */
export function contentOf(value: number | string): Cell {
  return isFormula(value) ? { value: null, formula: value.slice(1) } : { value };
}

export function formatOf(cell: Cell | undefined): string {
  return cell?.format ?? 'General';
}

export function write(range: Excel.Range, value: number | string, format: string): void {
  if (needsFormat(value, format)) range.numberFormat = [['General']];
  if (isFormula(value)) range.formulas = [[value]];
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
