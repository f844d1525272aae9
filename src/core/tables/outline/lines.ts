import { message } from '../../model/message';
import type { Column, Line } from '../../model/table';
import { fold, tidy } from '../../text/fold';
import type { Scan } from '../cells/scan';
import { Kind, cellIn, isFigureLike, textIn } from '../cells/scan';
import { quantityOfHead, quantityOfUnit, statedUnit } from '../quantity';
import type { Frame } from '../layout/tables';
import { beginsOfWhich } from '../vocabulary/labels';
import { administrativeTier } from '../vocabulary/areas';
import { isOfWhich, isTotalLine } from '../vocabulary/totals';
import type { Marker } from './markers';
import { markerOf } from './markers';

/** A line before its parts are known. */
export interface Entry {
  readonly row: number;
  readonly label: string;
  readonly marker: Marker | null;
  readonly breakdown: string | null;
  readonly unit: string | null;
  readonly hasFigures: boolean;
  /** No figure, but "…" where one should stand: there is one, not known. A line that is itself called "…" is none. */
  readonly unknown: boolean;
  readonly indent: number;
  readonly bold: boolean;
  readonly total: boolean;
  /** The label opens an "of which". */
  readonly ofWhich: boolean;
  /** The name that stands left of the line's own: its group's; '' where the stub is one column. */
  readonly group: string;
}

/** Reads the stub of every body row: label, outline marker, breakdown, unit, indent. */
export function entriesOf(scan: Scan, frame: Frame, columns: readonly Column[]): Entry[] {
  const stub = columns.filter((c) => c.role === 'serial' || c.role === 'name');
  const breakdown = columns.find((c) => c.role === 'breakdown');
  const unit = columns.find((c) => c.role === 'unit');
  const figures = columns.filter((c) => c.role === 'figures');
  const entries: Entry[] = [];
  let carried = { label: '', marker: null as Marker | null };
  for (let row = frame.body.top; row <= frame.body.bottom; row++) {
    const own = stubOf(scan, row, stub);
    const part = breakdown ? tidy(textIn(scan, row, breakdown.col)) : '';
    const hasFigures = figures.some((c) => isFigureLike(scan.kind[row * scan.cols + c.col]!));
    // The second physical row of a place: its name stands (or is merged) in the row above.
    const second = part !== '' && own.label === '' && own.marker === null;
    const { label, marker } = second ? carried : own;
    carried = { label, marker };
    if (label === '' && marker === null && part === '' && !hasFigures) continue;
    entries.push({
      row,
      label,
      marker,
      hasFigures,
      unknown: !hasFigures && /[\p{L}\d]/u.test(label) && figures.some((c) => scan.kind[row * scan.cols + c.col] === Kind.Missing),
      breakdown: part || null,
      unit: unit ? tidy(textIn(scan, row, unit.col)) || null : statedUnit(label),
      indent: own.indent,
      bold: own.bold,
      total: isTotalLine(marker?.rest || label) || isTotalLine(label),
      ofWhich: isOfWhich(label) && beginsOfWhich(fold(label)),
      group: second ? '' : own.group,
    });
  }
  return entries;
}

interface Stub {
  readonly label: string;
  readonly marker: Marker | null;
  readonly indent: number;
  readonly bold: boolean;
  readonly group: string;
}

function stubOf(scan: Scan, row: number, stub: readonly Column[]): Stub {
  const names: string[] = [];
  let marker: Marker | null = null;
  let indent = 0;
  let bold = false;
  for (const { col, role } of stub) {
    const kind = scan.kind[row * scan.cols + col]!;
    if (kind === Kind.Blank) continue;
    const cell = cellIn(scan, row, col);
    const written = textIn(scan, row, col);
    // A group's name in bold on its first line, left of the line's own name, makes no head of that line.
    bold = role === 'name' ? cell?.bold === true : bold || cell?.bold === true;
    const found = role === 'serial' || (kind !== Kind.Text && kind !== Kind.Number) ? markerOf(written) : null;
    if (found && found.rest === '') {
      marker ??= found;
      continue;
    }
    indent = Math.max(indent, (cell?.indent ?? 0) + Math.floor((/^[\s\u00A0]*/.exec(written)?.[0].length ?? 0) / 2));
    names.push(tidy(written));
  }
  const label = names.join(' ');
  return { label, marker: marker ?? (label ? leadingMarker(label) : null), indent, bold, group: names.length > 1 ? names[0]! : '' };
}

/** A marker at the start of a label counts only with something behind it; a whole label "A" is a name. */
function leadingMarker(label: string): Marker | null {
  const found = markerOf(label);
  return found?.rest ? found : null;
}

const RANK: Readonly<Record<Marker['family'], number>> = { upper: 0, roman: 1, arabic: 2, dotted: 3, lower: 4, dash: 5, plus: 6, star: 6 };

/** "1.1" stands below "1", and "I.1" below "I" and above a "1" of its own. */
function rankOf({ family, codes }: Marker): number {
  if (family !== 'dotted') return RANK[family];
  const above = markerOf(codes[codes.length - 2]!)?.family;
  return (above === 'roman' ? RANK.roman : RANK.arabic) + (codes.length - 1) * 0.2;
}

/**
 * The level of every entry, 0 at the top: by numbering where there is one, else by indent,
 * by the tier of the places (district over commune), by bold type.
 */
export function levelsOf(entries: readonly Entry[]): number[] {
  const marked = entries.filter((e) => e.marker).length;
  // "Trong đó" lines carry no numbers: fewer numbered lines then still make an outline.
  const least = entries.some((e) => e.ofWhich) ? 0.2 : 0.4;
  if (marked >= least * entries.filter((e) => !e.total).length && marked > 0) return levelsByMarker(entries);
  if (new Set(entries.filter((e) => !e.total).map((e) => e.indent)).size > 1) return entries.map((e) => e.indent);
  const tiers = entries.map((e) => (e.total ? -1 : administrativeTier(e.label)));
  const known = [...new Set(tiers.filter((t) => t >= 0))].sort((a, b) => a - b);
  if (known.length > 1) return tiers.map((t, i) => (entries[i]!.total ? 0 : t < 0 ? known.length - 1 : known.indexOf(t)));
  const bold = entries.filter((e) => e.bold && !e.total).length;
  const plain = entries.filter((e) => !e.bold && !e.total).length;
  if (bold >= 1 && plain > bold) return entries.map((e, i) => (e.total || (e.bold && !runsOn(e, entries[i + 1])) ? 0 : 1));
  return entries.map(() => 0);
}

/** The name of a group stands, or is bold, on its first line only, or beside each of its lines: that line is one of the group, not its head. */
function runsOn({ label, breakdown, group }: Entry, next: Entry | undefined): boolean {
  if (next === undefined || next.total || next.breakdown !== breakdown) return false;
  return next.label === '' || next.label === label || (group !== '' && next.group === group);
}

function levelsByMarker(entries: readonly Entry[]): number[] {
  const stack: number[] = [];
  const levels: number[] = [];
  // The level of the "of which" that is open; a numbered line or a total closes it.
  let open = -1;
  let underTotal = false;
  for (const entry of entries) {
    if (entry.marker || entry.total) open = -1;
    if (entry.marker || entry.hasFigures) underTotal = entry.total || (underTotal && !entry.marker);
    if (entry.marker) {
      const rank = rankOf(entry.marker);
      while (stack.length && stack[stack.length - 1]! > rank) stack.pop();
      if (stack[stack.length - 1] !== rank) stack.push(rank);
      levels.push(stack.length - 1);
    } else if (entry.total) levels.push(0);
    else if (entry.ofWhich) {
      open = underTotal ? 1 : stack.length;
      levels.push(open);
    } else if (open >= 0) levels.push(open);
    else levels.push(Math.max(0, stack.length - (entry.bold ? 1 : 0)) - (stack.length && !entry.bold ? 1 : 0));
  }
  return levels;
}

/** One for all lines: there may be a million of them. */
const NOTHING: readonly never[] = [];

/** Lines with level, unit and quantity; roles and parts come with the relations about totals. */
export function linesOf(entries: readonly Entry[], levels: readonly number[]): Line[] {
  return entries.map((entry, i) => {
    const [stated, named] = [quantityOfUnit(entry.unit), quantityOfHead(entry.label)];
    const deeper = (levels[i + 1] ?? 0) > levels[i]! && !entry.total;
    const role = entry.total ? 'total' : entry.ofWhich ? 'of-which' : !entry.hasFigures ? 'heading' : deeper ? 'subtotal' : 'item';
    return {
      row: entry.row,
      label: entry.label,
      role,
      level: levels[i]!,
      parts: NOTHING,
      unit: entry.unit,
      breakdown: entry.breakdown,
      quantity: named === 'norm' || (stated === 'unknown' && named === 'rate') ? named : stated,
      because: entry.marker ? [message('because.line-marker', { marker: entry.marker.code || '-' })] : NOTHING,
    };
  });
}
