import { cellName } from '../../core/text/a1';
import { isOfType } from '../package';
import { attribute, elements, escapeXml, inside, unescapeXml } from '../xml';
import { appendInside } from './parts';
import type { Parts } from './parts';
import { EMPTY_DRAWING, noteShape, withoutShape } from './vml';

/** A note to be put on a cell; null takes the cell's note away. */
export interface NoteEdit {
  readonly row: number;
  readonly col: number;
  readonly note: string | null;
}

const AUTHOR = 'Khớp Số';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;

/**
 * Puts notes on cells of the sheet in `part`: their text into the comments part, their box into the drawing that goes
 * with it, both made where the sheet has none. A conversation (threaded comment) on a cell is left as it is.
 */
export function editNotes(parts: Parts, part: string, edits: readonly NoteEdit[]): void {
  const comments = parts.relationships(part).find((link) => isOfType(link, 'comments'))?.target;
  if (!comments && edits.every(({ note }) => note === null)) return;
  const commentsPart = comments ?? addComments(parts, part);
  const drawingPart = drawingOf(parts, part) ?? addDrawing(parts, part);
  let xml = withAuthor(parts.text(commentsPart)!);
  let drawing = parts.text(drawingPart)!;
  const author = authorsOf(xml).indexOf(AUTHOR);
  for (const { row, col, note } of edits) {
    const ref = cellName(row, col);
    const old = elements(inside(xml, 'commentList'), 'comment').find((comment) => attribute(comment, 'ref') === ref);
    if (old && isConversation(xml, old)) continue;
    if (old) xml = xml.replace(old, () => '');
    if (note !== null) xml = appendInside(xml, 'commentList', commentXml(ref, author, note));
    if (note === null) drawing = withoutShape(drawing, row, col);
    else if (!old) drawing = drawing.replace(/<\/xml>\s*$/, () => `${noteShape(drawing, row, col)}</xml>`);
  }
  parts.set(commentsPart, xml);
  parts.set(drawingPart, drawing);
}

function commentXml(ref: string, author: number, note: string): string {
  return `<comment ref="${ref}" authorId="${author}"><text><r><t xml:space="preserve">${escapeXml(note)}</t></r></text></comment>`;
}

/** Excel leaves "tc={…}" as the author where the true comment stands in a part of its own. */
function isConversation(xml: string, comment: string): boolean {
  return authorsOf(xml)[Number(attribute(comment, 'authorId') ?? -1)]?.startsWith('tc=') ?? false;
}

function authorsOf(xml: string): string[] {
  return elements(inside(xml, 'authors'), 'author').map((author) => unescapeXml(author.replace(/^[^>]*>|<[^<]*$/g, '')));
}

function withAuthor(xml: string): string {
  return authorsOf(xml).includes(AUTHOR) ? xml : appendInside(xml, 'authors', `<author>${AUTHOR}</author>`);
}

function addComments(parts: Parts, part: string): string {
  const name = parts.freeName((n) => `xl/comments${n}.xml`);
  parts.set(name, EMPTY_COMMENTS);
  parts.declare(name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  parts.relate(part, 'comments', name);
  return name;
}

/** The drawing that <legacyDrawing> names: header pictures have another one of the same type. */
function drawingOf(parts: Parts, part: string): string | undefined {
  const tag = /<(?:[\w.-]+:)?legacyDrawing\s[^>]*>/.exec(parts.text(part) ?? '')?.[0];
  return tag && parts.relationships(part).find(({ id }) => id === attribute(tag, 'id'))?.target;
}

function addDrawing(parts: Parts, part: string): string {
  const name = parts.freeName((n) => `xl/drawings/vmlDrawing${n}.vml`);
  parts.set(name, EMPTY_DRAWING);
  parts.declareExtension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const id = parts.relate(part, 'vmlDrawing', name);
  parts.set(part, withLegacyDrawing(parts.text(part)!, id));
  return name;
}

/** What stands behind <legacyDrawing> in a worksheet (ECMA-376 part 1, CT_Worksheet); some may come as alternatives. */
const BEHIND = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

function withLegacyDrawing(xml: string, id: string): string {
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? '';
  const tag = `<${prefix}legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  const at = endOfFront(xml, prefix);
  return xml.slice(0, at) + tag + xml.slice(at);
}

/** Where the first child of the worksheet begins that must stand behind the drawing; rules have extensions of their own inside. */
function endOfFront(xml: string, prefix: string): number {
  const tags = /<(\/?)(?:[\w.-]+:)?([\w.-]+)[^>]*?(\/?)>/g;
  tags.lastIndex = Math.max(xml.lastIndexOf(`</${prefix}sheetData>`), xml.search(/<(?:[\w.-]+:)?sheetData\s*\/>/));
  tags.exec(xml);
  let depth = 0;
  for (let match = tags.exec(xml); match; match = tags.exec(xml)) {
    const [, closing, name, closed] = match;
    if (depth === 0 && (closing || BEHIND.has(name!))) return match.index;
    if (!closed) depth += closing ? -1 : 1;
  }
  return xml.lastIndexOf(`</${prefix}worksheet>`);
}
