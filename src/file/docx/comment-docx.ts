import { addAll } from '../../core/collections/of-many';
import { recode } from '../../core/text/old-fonts';
import { unicodeFor } from '../document';
import { CannotWrite } from '../patch/cannot-write';
import { Parts } from '../patch/parts';
import { findEntry } from '../zip';
import { readXmlPart } from '../xml-events';
import { isOfType } from '../package';
import { prefixOf } from '../xml';
import { addComments, commentXml, firstFree, fits } from './comments-part';
import { documentPart } from './read-docx';
import type { TextPlace } from './run-places';
import { endOf, textPlaces } from './run-places';
import type { Piece, Traces } from './story';
import { Story } from './story';
import { readStyles } from './styles';

/** A comment on a stretch of a paragraph of the body (offsets in its text in NFC), or on a cell of a table. */
export interface DocumentNote {
  readonly place: { readonly paragraph: number; readonly start: number; readonly end: number } | { readonly cell: string };
  readonly paragraphs: readonly string[];
}

interface Cut {
  readonly at: number;
  readonly text: string;
}

/**
 * Puts comments into a .docx: only the part of the text, the comments, and what declares these are written anew; every other part
 * keeps its bytes. Runs are parted at the figures, so that each comment stands at its own. `left`: notes whose place takes
 * none, as Word lets nobody comment in footnotes and text boxes.
 */
export function commentDocument(bytes: Uint8Array, notes: readonly DocumentNote[]): { bytes: Uint8Array; left: DocumentNote[] } {
  const parts = new Parts(bytes);
  const main = documentPart(parts.archive, parts.budget);
  const xml = (main && parts.text(main)) ?? '';
  const prefix = prefixOf(xml, 'document');
  if (!main || prefix === undefined || !fits(parts, main, prefix)) throw new CannotWrite('no-comments', {});
  const traces = tracesOf(parts, main);
  const unicode = unicodeFor(traces.paragraphs);
  const placed = notes.map((note) => ({ note, ends: endsOf(note, traces, unicode) }));
  const able = placed.filter((one) => one.ends !== null) as { note: DocumentNote; ends: [Spot, Spot] }[];
  const places = textPlaces(xml, new Set(able.flatMap(({ ends }) => ends.map(({ piece }) => piece.element))));
  const tag = `${prefix}:`;
  const cuts: Cut[] = [];
  const written: DocumentNote[] = [];
  let id = firstFree(parts, main);
  const comments: string[] = [];
  for (const { note, ends } of able) {
    const [from, to] = ends.map(({ piece }) => places.get(piece.element));
    if (!from || !to) continue;
    cuts.push(parted(xml, from, ends[0], tag, `<${tag}commentRangeStart ${tag}id="${id}"/>`));
    const end = `<${tag}commentRangeEnd ${tag}id="${id}"/><${tag}r><${tag}commentReference ${tag}id="${id}"/></${tag}r>`;
    cuts.push(parted(xml, to, ends[1], tag, end));
    addAll(cuts, [...preserved(xml, from), ...preserved(xml, to)]);
    comments.push(commentXml(id, note.paragraphs, tag));
    written.push(note);
    id++;
  }
  if (comments.length > 0) {
    parts.set(main, withCuts(xml, cuts));
    addComments(parts, main, xml, prefix, comments);
  }
  return { bytes: comments.length > 0 ? parts.save() : bytes, left: notes.filter((note) => !written.includes(note)) };
}

function tracesOf(parts: Parts, main: string): Traces {
  const traces: Traces = { paragraphs: [], cells: new Map() };
  const styles = parts.relationships(main).find((one) => isOfType(one, 'styles'))?.target ?? 'word/styles.xml';
  const story = new Story(readStyles(parts.archive, styles, parts.budget), 0, traces);
  readXmlPart(parts.archive, findEntry(parts.archive, main)!, parts.budget, story, { strict: true });
  return traces;
}

/** A place within a piece of text: so many of its characters stand before it. */
interface Spot {
  readonly piece: Piece;
  readonly offset: number;
}

function endsOf({ place }: DocumentNote, traces: Traces, unicode: (text: string) => string): [Spot, Spot] | null {
  const told = 'cell' in place ? traces.cells.get(place.cell) : traces.paragraphs[place.paragraph];
  if (!told || told.pieces.length === 0) return null;
  const { text, pieces } = told;
  if ('cell' in place) return [spotAt(pieces, 0, 'start')!, spotAt(pieces, text.length, 'end')!];
  const [start, end] = [rawOffset(text, place.start, unicode), rawOffset(text, place.end, unicode)];
  const [from, to] = [spotAt(pieces, start, 'start'), spotAt(pieces, end, 'end')];
  return from && to ? [from, to] : null;
}

/** As many characters of the text as it is written make the first `offset` of it in NFC. */
function rawOffset(text: string, offset: number, unicode: (text: string) => string): number {
  if (unicode(text) === text) return offset;
  let at = 0;
  while (at < text.length && unicode(text.slice(0, at)).length < offset) at++;
  return at;
}

/** The piece that begins a stretch, or ends it: at the border of two pieces it is the one inside. */
function spotAt(pieces: readonly Piece[], offset: number, side: 'start' | 'end'): Spot | null {
  const piece = side === 'start' ? pieces.find(({ to }) => to > offset) : [...pieces].reverse().find(({ from }) => from < offset);
  return piece ? { piece, offset: Math.min(Math.max(offset - piece.from, 0), piece.to - piece.from) } : null;
}

/** Ends the run there, and goes on with one of the same looks behind what is put in between. */
function parted(xml: string, place: TextPlace, { piece, offset }: Spot, tag: string, between: string): Cut {
  const { start, end } = place.content;
  const decode = (text: string): string => (piece.code === undefined ? text : recode(text, piece.code));
  const at = start + endOf(xml.slice(start, end), offset, decode);
  return { at, text: `${place.closing}${between}${place.run}<${tag}t xml:space="preserve">` };
}

/** Blanks at the ends of a text count only where it says so. */
function preserved(xml: string, { tag: { start, end } }: TextPlace): Cut[] {
  return /xml:space/.test(xml.slice(start, end)) ? [] : [{ at: end - 1, text: ' xml:space="preserve"' }];
}

function withCuts(xml: string, cuts: readonly Cut[]): string {
  const once = cuts.filter((cut, i) => cuts.findIndex(({ at, text }) => at === cut.at && text === cut.text) === i);
  let [text, from] = ['', 0];
  for (const cut of [...once].sort((a, b) => a.at - b.at)) {
    text += xml.slice(from, cut.at) + cut.text;
    from = cut.at;
  }
  return text + xml.slice(from);
}
