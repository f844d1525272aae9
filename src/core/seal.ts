import { fingerprint } from './fingerprint';
import type { Cell, Workbook } from './model/sheet';

/**
 * The seal of a workbook's values: what a receiving office compares. It covers the names of the sheets and the value of
 * every cell, in order; formats, formulas, hidden rows and our own result sheet (which no host reads) stay outside, so
 * that colouring, hiding or turning formulas into values does not break it. 80 bits: "3F2A-91C0-…".
 */
export function sealOf(workbook: Workbook): string {
  const lines: string[] = [];
  for (const sheet of workbook.sheets) {
    lines.push(`#${sheet.name.normalize('NFC')}`);
    sheet.cells.forEach((row, r) =>
      row?.forEach((cell, c) => {
        const value = cell && canonical(cell);
        if (value) lines.push(`${r},${c}${value}`);
      }),
    );
  }
  return (fingerprint(lines.join('\n')).slice(0, 20).toUpperCase().match(/.{4}/g) ?? []).join('-');
}

/** A seal as somebody typed it from paper: any case, any or no dashes. */
export function sameSeal(a: string, b: string): boolean {
  const bare = (seal: string): string => seal.toUpperCase().replace(/[^0-9A-F]/g, '');
  return bare(a) !== '' && bare(a) === bare(b);
}

/** Kind and value of a cell in one line; empty for a cell that shows nothing. */
function canonical({ value, error }: Cell): string {
  if (error) return `!${error}`;
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `=${value === 0 ? 0 : value}`;
  return typeof value === 'boolean' ? `?${value}` : `"${JSON.stringify(value.normalize('NFC').replace(/\r\n?/g, '\n'))}`;
}
