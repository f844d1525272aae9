import { fingerprint } from './fingerprint';
import type { Cell, Workbook } from '../model/sheet';

/** Cells in one slice: hashed at once, in a few milliseconds. */
const SLICE = 2000;

/**
 * The seal of a workbook's values: what a receiving office compares. It covers the names of the sheets and the value of
 * every cell, in order; formats, formulas, hidden rows and our own result sheet (which no host reads) stay outside, so
 * that colouring, hiding or turning formulas into values does not break it. 80 bits: "3F2A-91C0-…".
 */
export function sealOf(workbook: Workbook): string {
  return sealed([...slices(workbook)]);
}

/** The same, with a pause after each slice: the pane stays alive over a workbook of any size. */
export async function sealInSlices(workbook: Workbook, pause: () => Promise<void>): Promise<string> {
  const parts: string[] = [];
  for (const part of slices(workbook)) {
    parts.push(part);
    await pause();
  }
  return sealed(parts);
}

function sealed(parts: readonly string[]): string {
  return (fingerprint(parts.join('\n')).slice(0, 20).toUpperCase().match(/.{4}/g) ?? []).join('-');
}

/** The fingerprints of the slices: where a slice ends depends on the values alone, like everything in a seal. */
function* slices(workbook: Workbook): Generator<string> {
  let lines: string[] = [];
  for (const line of linesOf(workbook)) {
    lines.push(line);
    if (lines.length < SLICE) continue;
    yield fingerprint(lines.join('\n'));
    lines = [];
  }
  yield fingerprint(lines.join('\n'));
}

function* linesOf(workbook: Workbook): Generator<string> {
  for (const sheet of workbook.sheets) {
    yield `#${sheet.name.normalize('NFC')}`;
    for (const [r, row] of sheet.cells.entries()) {
      if (!row) continue;
      for (const [c, cell] of row.entries()) {
        const value = cell && canonical(cell);
        if (value) yield `${r},${c}${value}`;
      }
    }
  }
}

/** True of what can be a seal at all: 80 bits in hexadecimal, with or without dashes and blanks. */
export function isSeal(typed: string): boolean {
  return /^[0-9A-F]{20}$/i.test(typed.replace(/[\s\-–—]/g, ''));
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
