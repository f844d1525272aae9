import { append } from '../../core/collections/append';
import { areaName, cellName, parseArea } from '../../core/text/a1';
import { attribute, escapeXml, isTrue, openingTags } from '../xml';
import { refuse } from '../refusal';
import type { Span } from './rows';
import { cellSpans, rowSpans } from './rows';
import { greatest, smallest } from '../../core/collections/of-many';

/** What becomes of one cell. `value` undefined: its content stays. `style`: the new style number from the old one. */
export interface CellEdit {
  readonly row: number;
  readonly col: number;
  readonly value?: number | string | null;
  readonly style?: (base: number) => number;
}

/** The sheet's text with the edits in it; what they do not touch stays as it is written, byte for byte. */
export function editCells(xml: string, prefix: string, edits: readonly CellEdit[]): string {
  const data = dataRange(xml, prefix);
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) append(byRow, edit.row, edit);
  const sheet: SheetText = { prefix, columnStyle: columnStyles(xml.slice(0, data.start)) };
  const rows = rowSpans(xml, prefix, data.start, data.end);
  const pieces = [xml.slice(0, data.start), data.opening];
  let at = data.from;
  for (const span of mergedRows(
    rows,
    [...byRow.keys()].sort((a, b) => a - b),
    data.to,
  )) {
    pieces.push(xml.slice(at, span.start));
    pieces.push(editRow(xml.slice(span.start, span.end), span, byRow.get(span.index)!, sheet));
    at = span.end;
  }
  pieces.push(xml.slice(at, data.to), data.closing, xml.slice(data.end));
  return widened(pieces.join(''), prefix, edits);
}

interface SheetText {
  readonly prefix: string;
  readonly columnStyle: (col: number) => number;
}

/** Where the rows stand: `from` to `to` inside <sheetData>, which is opened where it is written as empty. */
function dataRange(
  xml: string,
  prefix: string,
): { start: number; from: number; to: number; end: number; opening: string; closing: string } {
  const match = new RegExp(`<${prefix}sheetData(?=[\\s/>])[^>]*>`).exec(xml);
  if (!match) throw refuse('cut-off', 'damaged');
  const start = match.index;
  const after = start + match[0].length;
  const closing = `</${prefix}sheetData>`;
  if (match[0].endsWith('/>')) return { start, from: after, to: after, end: after, opening: `<${prefix}sheetData>`, closing };
  const to = xml.lastIndexOf(closing);
  if (to < after) throw refuse('cut-off', 'damaged');
  return { start, from: after, to, end: to + closing.length, opening: match[0], closing };
}

/** The spans of the wanted rows; a row that is not stored yet is an empty span where it belongs. */
function mergedRows(rows: readonly Span[], wanted: readonly number[], end: number): Span[] {
  let i = 0;
  return wanted.map((index) => {
    while (i < rows.length && rows[i]!.index < index) i++;
    const next = rows[i];
    if (next?.index === index) return next;
    const start = next?.start ?? rows[rows.length - 1]?.end ?? end;
    return { index, start, end: start, tag: '' };
  });
}

function editRow(row: string, { index, tag }: Span, edits: readonly CellEdit[], sheet: SheetText): string {
  const { prefix } = sheet;
  const cells = row ? cellSpans(row, prefix) : [];
  const opening = row ? tag.replace(/\s*\/>$/, '>') : `<${prefix}row r="${index + 1}">`;
  const inserts = edits.some((edit) => !cells.some((cell) => cell.index === edit.col));
  // "spans" is a hint only, but a wrong one is worse than none.
  const pieces = [inserts ? opening.replace(/\sspans="[^"]*"/, '') : opening];
  let at = tag.length;
  const body = row && !tag.endsWith('/>') ? row.length - `</${prefix}row>`.length : row.length;
  for (const { edit, span } of mergedCells(cells, edits, Math.max(at, body))) {
    pieces.push(row.slice(at, span.start));
    const base = span.tag ? Number(attribute(span.tag, 's') ?? 0) : newCellStyle(tag, edit.col, sheet);
    pieces.push(editCell(row.slice(span.start, span.end), span.tag, edit, base, prefix));
    at = span.end;
  }
  return `${pieces.join('')}${row.slice(at, Math.max(at, body))}</${prefix}row>`;
}

function mergedCells(cells: readonly Span[], edits: readonly CellEdit[], end: number): { edit: CellEdit; span: Span }[] {
  let i = 0;
  return [...edits]
    .sort((a, b) => a.col - b.col)
    .map((edit) => {
      while (i < cells.length && cells[i]!.index < edit.col) i++;
      const next = cells[i];
      if (next?.index === edit.col) return { edit, span: next };
      const start = next?.start ?? cells[cells.length - 1]?.end ?? end;
      return { edit, span: { index: edit.col, start, end: start, tag: '' } };
    });
}

function editCell(cell: string, tag: string, { row, col, value, style }: CellEdit, base: number, prefix: string): string {
  const number = style ? style(base) : base;
  const styled = number === 0 ? '' : ` s="${number}"`;
  if (value === undefined) {
    if (tag) return tag.replace(/\ss="\d*"/, '').replace(/(?=\s*\/?>$)/, styled) + cell.slice(tag.length);
    return `<${prefix}c r="${cellName(row, col)}"${styled}/>`;
  }
  return `<${prefix}c r="${cellName(row, col)}"${styled}${content(value, prefix)}`;
}

/** A text stands in its cell, so that the table of shared texts stays as it is; Excel moves it there when it saves. */
function content(value: number | string | null, prefix: string): string {
  if (value === null || value === '') return '/>';
  if (typeof value === 'number') return `><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  return ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** A cell not stored yet looks like its row where that has a format of its own, else like its column. */
function newCellStyle(rowTag: string, col: number, { columnStyle }: SheetText): number {
  return rowTag && isTrue(attribute(rowTag, 'customFormat')) ? Number(attribute(rowTag, 's') ?? 0) : columnStyle(col);
}

function columnStyles(head: string): (col: number) => number {
  const columns = openingTags(head, 'col').map((tag) => ({
    min: Number(attribute(tag, 'min')),
    max: Number(attribute(tag, 'max')),
    style: Number(attribute(tag, 'style') ?? 0),
  }));
  return (col) => columns.find(({ min, max }) => col + 1 >= min && col + 1 <= max)?.style ?? 0;
}

/** Keeps <dimension> true: some readers believe it. */
function widened(xml: string, prefix: string, edits: readonly CellEdit[]): string {
  return xml.replace(new RegExp(`(<${prefix}dimension\\s[^>]*ref=")([^"]*)(")`), (whole, before: string, ref: string, after: string) => {
    const area = parseArea(ref);
    if (!area) return whole;
    const rows = edits.map(({ row }) => row);
    const cols = edits.map(({ col }) => col);
    const wide = {
      top: Math.min(area.top, smallest(rows)),
      left: Math.min(area.left, smallest(cols)),
      bottom: Math.max(area.bottom, greatest(rows)),
      right: Math.max(area.right, greatest(cols)),
    };
    return before + areaName(wide) + after;
  });
}
