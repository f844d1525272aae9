import type { Cell, CellValue } from '../../core/model/sheet';
import { formatNumber, storedDecimals } from '../../core/text/number';
import type { Language } from '../../messages';

/** Decimal places that a number format prints; null where the format does not say (General, dates, text). */
function formatDecimals(format: string): number | null {
  const section = format.split(';')[0]!.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (!/[0#]/.test(section) || /[dmyhs]/i.test(section)) return null;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}

function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** What the cell shows, in the separators of the reader's language: 0.0482 formatted 0.00% is "4,82%". */
export function printedCell(cell: Cell | undefined, language: Language): string {
  if (!cell) return '';
  return cell.error ?? printedValue(cell.value, cell.format, language);
}

export function printedValue(value: CellValue, format: string | undefined, language: Language): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  const percent = format !== undefined && isPercent(format);
  const shown = percent ? Number((value * 100).toPrecision(15)) : value;
  const decimals = (format === undefined ? null : formatDecimals(format)) ?? storedDecimals(shown);
  return formatNumber(shown, decimals, language) + (percent ? '%' : '');
}

/** The figure of a cell as the engine reads it (percentages times 100); NaN where the cell is no number. */
export function figureOf(cell: Cell | undefined): number {
  if (typeof cell?.value !== 'number') return NaN;
  return cell.format !== undefined && isPercent(cell.format) ? Number((cell.value * 100).toPrecision(15)) : cell.value;
}

/** `actual` or `expected` of a finding or a suspect: a figure with the finding's decimals, or the text that stands there. */
export function printedFigure(figure: number | string | null, decimals: number, language: Language): string {
  if (figure === null) return '—';
  if (typeof figure === 'string') return `“${figure}”`;
  return formatNumber(figure, Math.max(decimals, 0), language);
}

/**
 * A figure (as the engine reads it) to be pasted into a cell. No thousands marks: "28.372" becomes 28,372 thousandths where
 * the machine writes decimals with a point. `decimal` is the machine's own mark.
 */
export function pastedFigure(figure: number, format: string | undefined, decimal: string): string {
  const plain = Number(figure.toPrecision(15)).toString().replace('.', decimal);
  return format !== undefined && isPercent(format) ? `${plain}%` : plain;
}

/** What an edit writes, to be pasted by hand instead. */
export function pastedValue(value: number | string, format: string | undefined, decimal: string): string {
  return typeof value === 'string' ? value : pastedFigure(figureOf({ value, ...(format !== undefined && { format }) }), format, decimal);
}
