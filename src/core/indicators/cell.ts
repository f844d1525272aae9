import { readLoneNumber } from '../text/number';
import { fault, type Fault } from './fault';

/** A data type of Excel (currency, entity) counts by its basic value. */
export function bare(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'basicValue' in cell ? bare(cell.basicValue) : cell;
}

/** What a message can show of a cell. */
export function shown(cell: unknown): string {
  const value = bare(cell);
  return typeof value === 'string'
    ? value.trim().slice(0, 40)
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value).toUpperCase()
      : '?';
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * The figure of a cell: a number as it is, a Vietnamese text number read ("1.855" is 1855, "4,82%" is 4.82), a blank or a
 * dash as 0. "…" and "x" are no figures: #N/A; any other text: #VALUE!.
 */
export function figureOf(cell: unknown): number | Fault {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : fault('#NUM!', 'not-finite');
  if (isBlank(cell)) return 0;
  if (typeof cell === 'string') return figureOfText(cell);
  const value = bare(cell);
  return value === cell ? fault('#VALUE!', 'not-a-number', { text: shown(cell) }) : figureOf(value);
}

function figureOfText(text: string): number | Fault {
  const trimmed = text.trim();
  if (/^[-\u2010-\u2015\u2212]+$/.test(trimmed)) return 0;
  if (/^(?:…|\.{2,3})$/.test(trimmed)) return fault('#N/A', 'missing');
  if (/^x$/i.test(trimmed)) return fault('#N/A', 'not-applicable');
  return readLoneNumber(trimmed)?.value ?? noFigure(trimmed);
}

/** An error of the cell's own passes through, where it is one that a function can give; a unit behind a figure is named. */
function noFigure(text: string): Fault {
  const shownText = text.slice(0, 40);
  if (text === '#N/A' || text === '#DIV/0!' || text === '#NUM!') return fault(text, 'source-error', { text });
  if (/^#[A-Z_/0-9]+[!?]?$/.test(text)) return fault('#VALUE!', 'source-error', { text: shownText });
  const figure = /^([-+]?\d[\d.,\u00A0 ]*?)\s*\p{L}/u.exec(text)?.[1]?.trim();
  if (figure !== undefined && readLoneNumber(figure)) return fault('#VALUE!', 'unit-in-cell', { text: shownText, figure });
  return fault('#VALUE!', 'not-a-number', { text: shownText });
}

/** An optional argument is a single value; Excel hands it over as it is, or as a 1×1 range. */
export function single(argument: unknown): unknown {
  let value = argument;
  while (Array.isArray(value)) value = (value as unknown[])[0];
  return isBlank(value) ? null : value;
}
