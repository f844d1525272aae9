import { State } from '../../model/figures';
import type { Cell, Sheet } from '../../model/sheet';
import { notationHint, storedDecimals } from '../../text/number';
import { remembered } from '../../text/remember';
import { saysMissing } from '../vocabulary/marks';
import { extentOf } from './extent';

/** What a cell holds before anything is known of its column; the first reading of a sheet. */
export enum Kind {
  Blank = 0,
  Number = 1,
  /** A text that reads as a number in one notation or the other. */
  NumberText = 2,
  Dash = 3,
  Missing = 4,
  NotApplicable = 5,
  Text = 6,
  Error = 7,
  /** Dates and truth values: content, but neither label nor figure. */
  Other = 8,
}

export interface Scan {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly cols: number;
  readonly kind: Uint8Array;
}

export function cellIn(scan: Scan, row: number, col: number): Cell | undefined {
  return scan.sheet.cells[row]?.[col];
}

export function textIn(scan: Scan, row: number, col: number): string {
  const value = cellIn(scan, row, col)?.value;
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value);
}

export function isFigureLike(kind: number): boolean {
  return kind === Kind.Number || kind === Kind.NumberText;
}

/** Looks at every cell once. */
export function scanSheet(sheet: Sheet): Scan {
  const { rows, cols } = extentOf(sheet);
  const kind = new Uint8Array(rows * cols);
  for (let r = 0; r < rows; r++) {
    const line = sheet.cells[r];
    if (!line) continue;
    for (let c = 0; c < Math.min(cols, line.length); c++) {
      const cell = line[c];
      if (cell) kind[r * cols + c] = kindOf(cell);
    }
  }
  return { sheet, rows, cols, kind };
}

const DASH = /^[-\u2010-\u2015\u2212]+$/;
const NOT_APPLICABLE = /^[x\u00D7:]$/i;

function kindOf(cell: Cell): Kind {
  if (cell.error) return Kind.Error;
  const { value } = cell;
  if (value === null) return Kind.Blank;
  if (typeof value === 'boolean') return Kind.Other;
  if (typeof value === 'number') return Number.isFinite(value) ? (isDateFormat(cell.format) ? Kind.Other : Kind.Number) : Kind.Error;
  return kindOfText(value);
}

/** Names and marks come again and again. */
const kindOfText = remembered((value): Kind => {
  const text = value.trim();
  if (text === '') return Kind.Blank;
  if (text.length > 40) return Kind.Text;
  if (DASH.test(text)) return Kind.Dash;
  if (saysMissing(text)) return Kind.Missing;
  if (NOT_APPLICABLE.test(text)) return Kind.NotApplicable;
  return notationHint(text) === 'none' ? Kind.Text : Kind.NumberText;
});

const formats = new Map<string, FormatFacts>();

export interface FormatFacts {
  readonly date: boolean;
  readonly percent: boolean;
  /** Decimal places that the format prints; −1 for General: the stored digits. */
  readonly decimals: number;
  /** Of these, the places that it prints always: 1 of "#,##0.0#", which prints 83,2 and 83,25. */
  readonly least: number;
  /** Powers of 1000 that trailing commas hide ("#,##0," prints thousands). */
  readonly hidden: number;
  /** It parts thousands ("#,##0"). */
  readonly grouped: boolean;
  /** It prints leading zeros, as codes have them ("000"). */
  readonly code: boolean;
}

/** What a number format prints; only its first section counts. */
export function formatFacts(format: string | undefined): FormatFacts {
  const code = format ?? 'General';
  const known = formats.get(code);
  if (known) return known;
  const section = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';')[0] ?? '';
  // "[h]:mm" shows how long something took: a quantity that adds up, no time of day.
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code);
  const facts = {
    date: !elapsed && /[dmyhs]/i.test(section.replace(/general/i, '')) && !/[0#?]/.test(section.replace(/\.0+/g, '')),
    percent: section.includes('%'),
    decimals: elapsed || /general|@/i.test(section) || section.trim() === '' ? -1 : (/\.([0#?]*)/.exec(section)?.[1]?.length ?? 0),
    least: /\.([0?]*)/.exec(section)?.[1]?.length ?? 0,
    hidden: /[0#?](,+)(?=[^0#?,]*$)/.exec(section.replace(/\.[0#?]*/, ''))?.[1]?.length ?? 0,
    grouped: /[0#?],[0#?]/.test(section),
    code: /^0{2,}$/.test(section.trim()),
  };
  formats.set(code, facts);
  return facts;
}

function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && formatFacts(format).date;
}

/** A figure as it is printed: the value in the unit it is read in, and its decimal places. */
export interface CellFigure {
  readonly value: number;
  readonly decimals: number;
  /** Places up to which the cell would have printed digits, had there been any; null where nothing says so (General, a text). */
  readonly mostDecimals: number | null;
  readonly percent: boolean;
}

/**
 * The figure of a number cell. 0.0482 under "0.00%" is 4.82 with two places. A number typed with more places than its
 * format prints is still its stored value: only its places are those printed.
 */
export function numberFigure(cell: Cell): CellFigure {
  const stored = cell.value as number;
  const facts = formatFacts(cell.format);
  const value = facts.percent ? cleanProduct(stored, 100) : stored;
  if (facts.decimals < 0) return { value, decimals: storedDecimals(value), mostDecimals: null, percent: facts.percent };
  const mostDecimals = facts.decimals - 3 * facts.hidden;
  const printed = facts.least < facts.decimals ? storedDecimals(roundTo(value, facts.decimals)) : facts.decimals;
  return { value, decimals: Math.max(facts.least, printed) - 3 * facts.hidden, mostDecimals, percent: facts.percent };
}

function roundTo(value: number, mostDecimals: number): number {
  return Number(value.toFixed(Math.min(15, mostDecimals)));
}

/** 0.0482 × 100 without the noise of binary fractions. */
function cleanProduct(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** The state that a cell has as a figure when it is no figure. */
export function stateOfKind(kind: Kind): State {
  if (kind === Kind.Dash) return State.Dash;
  if (kind === Kind.Missing) return State.Missing;
  if (kind === Kind.NotApplicable) return State.NotApplicable;
  if (kind === Kind.Error) return State.Error;
  return kind === Kind.Blank ? State.Blank : State.Text;
}
