import { strToU8 } from 'fflate';
import { readBook } from '../file/book';
import { isOfType } from '../file/package';
import type { Parts } from '../file/patch/parts';
import { parseStyles } from '../file/styles';
import { readTree } from '../file/xml-tree';
import { attribute, elements, inside, isTrue, openingTags } from '../file/xml';
import { parseArea } from '../core/text/a1';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import { EMPTY, type Edge, type Line, type Style } from './cells';
import { withStyle } from './edit';
import { paletteOf, type Palette } from './palette';
import { POINTS_A_CHARACTER } from './sizes';

/** How the file's cells look, and its column widths, frozen panes and notes: what the grid shows and no rule needs. */
export function dress(book: Book, parts: Parts): void {
  const text = (part: string | null) => (part && parts.text(part)) ?? '';
  const file = readBook(parts.archive, parts.budget);
  const folder = file.part.replace(/[^/]*$/, '');
  const styles = readStyles(text(file.styles), paletteOf(text(`${folder}theme/theme1.xml`)));
  const formats =
    file.styles && parts.has(file.styles) ? parseStyles(readTree(strToU8(text(file.styles)))).map(({ format }) => format) : [];
  file.sheets.forEach(({ part }, index) => {
    const sheet = book.sheets[index];
    if (!sheet) return;
    dressSheet(sheet, text(part), styles, formats);
    const notes = parts.relationships(part).find((link) => isOfType(link, 'comments'));
    if (notes) readNotes(sheet, text(notes.target));
    for (const link of parts.relationships(part)) if (isOfType(link, 'table')) readTable(book, sheet, text(link.target));
  });
}

function dressSheet(sheet: BookSheet, xml: string, styles: readonly Style[], formats: readonly (string | undefined)[]): void {
  for (const tag of openingTags(inside(xml, 'cols'), 'col')) {
    const width = Number(attribute(tag, 'width') ?? 0);
    const last = Math.min(Number(attribute(tag, 'max')), 200);
    for (let col = Number(attribute(tag, 'min')) - 1; col < last; col++)
      if (width > 0) sheet.columnWidths.set(col, width * POINTS_A_CHARACTER + 4);
  }
  const body = inside(xml, 'sheetData');
  for (const tag of openingTags(body, 'row')) {
    const height = Number(attribute(tag, 'ht') ?? 0);
    if (height > 0) sheet.rowHeights.set(Number(attribute(tag, 'r')) - 1, height);
  }
  for (const tag of openingTags(body, 'c')) {
    const number = Number(attribute(tag, 's') ?? 0);
    const area = parseArea(attribute(tag, 'r') ?? '');
    if (!styles[number] || !area || Object.keys(styles[number]).length === 0) continue;
    // The reader passes over cells without contents; what is typed into them later takes their format.
    const blank = formats[number] ? { ...EMPTY, format: formats[number] } : EMPTY;
    sheet.put(area.top, area.left, withStyle(sheet.cell(area.top, area.left) ?? blank, styles[number]));
  }
  const pane = openingTags(xml, 'pane')[0];
  if (pane && /^frozen/.test(attribute(pane, 'state') ?? ''))
    sheet.frozen = { rows: Number(attribute(pane, 'ySplit') ?? 0), columns: Number(attribute(pane, 'xSplit') ?? 0) };
  const protection = openingTags(xml, 'sheetProtection')[0];
  if (protection && isTrue(attribute(protection, 'sheet')))
    sheet.protection = {
      options: {},
      ...((attribute(protection, 'hashValue') ?? attribute(protection, 'password')) ? { password: '\u0000' } : {}),
    };
}

function readNotes(sheet: BookSheet, xml: string): void {
  for (const comment of elements(xml, 'comment')) {
    const area = parseArea(attribute(comment, 'ref') ?? '');
    const text = elements(comment, 't')
      .map((run) => inside(run, 't'))
      .join('');
    if (area && text && !text.startsWith('[Threaded comment]')) sheet.notes.set(`${area.top}:${area.left}`, text);
  }
}

function readTable(book: Book, sheet: BookSheet, xml: string): void {
  const [tag = '', look = ''] = [openingTags(xml, 'table')[0], openingTags(xml, 'tableStyleInfo')[0]];
  const area = parseArea(attribute(tag, 'ref') ?? '');
  if (!area) return;
  book.tables.push({
    id: book.guid(),
    name: attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '',
    sheet,
    area,
    style: attribute(look, 'name') ?? '',
    headers: attribute(tag, 'headerRowCount') !== '0',
    totals: Number(attribute(tag, 'totalsRowCount') ?? 0) > 0,
  });
}

function readStyles(xml: string, palette: Palette): Style[] {
  const fonts = elements(inside(xml, 'fonts'), 'font').map((font) => fontOf(font, palette));
  const fills = elements(inside(xml, 'fills'), 'fill').map((fill) => fillOf(fill, palette));
  const borders = elements(inside(xml, 'borders'), 'border').map((border) => linesOf(border, palette));
  const at = <T>(list: readonly T[], tag: string, name: string) => list[Number(attribute(tag, name) ?? 0)];
  return elements(inside(xml, 'cellXfs'), 'xf').map((xf) => ({
    ...at(fonts, xf, 'fontId'),
    ...at(fills, xf, 'fillId'),
    ...at(borders, xf, 'borderId'),
    ...alignmentOf(xf),
    ...(openingTags(xf, 'protection').some((tag) => attribute(tag, 'locked') === '0') ? { locked: false } : {}),
  }));
}

const on = (xml: string, name: string) => openingTags(xml, name).some((tag) => isTrue(attribute(tag, 'val') ?? '1'));
const value = (xml: string, name: string) => attribute(openingTags(xml, name)[0] ?? '', 'val');

function fontOf(font: string, palette: Palette): Style {
  const color = palette(openingTags(font, 'color')[0]);
  return {
    ...(on(font, 'b') ? { bold: true } : {}),
    ...(on(font, 'i') ? { italic: true } : {}),
    ...(on(font, 'strike') ? { strikethrough: true } : {}),
    ...(openingTags(font, 'u').length > 0 ? { underline: 'Single' } : {}),
    ...(color && color !== '#000000' ? { color } : {}),
    size: Number(value(font, 'sz') ?? 11),
    font: value(font, 'name') ?? 'Calibri',
  };
}

function fillOf(fill: string, palette: Palette): Style {
  if (attribute(openingTags(fill, 'patternFill')[0] ?? '', 'patternType') !== 'solid') return {};
  const color = palette(openingTags(fill, 'fgColor')[0]);
  return color ? { fill: color } : {};
}

const EDGES: Readonly<Record<string, Edge>> = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' };
const STYLES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
};

function linesOf(border: string, palette: Palette): Style {
  const lines: Partial<Record<Edge, Line>> = {};
  for (const [name, edge] of Object.entries(EDGES)) {
    const element = elements(border, name)[0] ?? '';
    const drawn = STYLES[attribute(openingTags(element, name)[0] ?? '', 'style') ?? ''];
    if (drawn) lines[edge] = { style: drawn[0], weight: drawn[1], color: palette(openingTags(element, 'color')[0]) ?? '#000000' };
  }
  return Object.keys(lines).length > 0 ? { lines } : {};
}

const title = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;

function alignmentOf(xf: string): Style {
  const tag = openingTags(xf, 'alignment')[0] ?? '';
  const [horizontal, vertical, indent] = [attribute(tag, 'horizontal'), attribute(tag, 'vertical'), Number(attribute(tag, 'indent') ?? 0)];
  return {
    ...(horizontal && horizontal !== 'general'
      ? { horizontal: horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : title(horizontal) }
      : {}),
    ...(vertical ? { vertical: title(vertical) } : {}),
    ...(isTrue(attribute(tag, 'wrapText')) ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}
