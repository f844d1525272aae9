import { unescapeXml } from '../xml';

/** An element of text in a document's XML, and the run that it stands in. */
export interface TextPlace {
  /** The opening tag of the text. */
  readonly tag: { readonly start: number; readonly end: number };
  /** What it holds, up to its closing tag. */
  readonly content: { readonly start: number; readonly end: number };
  /** The run's opening tag and its properties, as they are written: those of a run that goes on with it. */
  readonly run: string;
  /** The closing tags of text and run. */
  readonly closing: string;
}

interface Open {
  readonly name: string;
  readonly tag: string;
  readonly end: number;
  properties: string;
}

/** Declarations and comments are passed over; a tag may hold ">" in an attribute. */
const TOKENS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The texts among the elements of a part, by the number of their opening tag, counted from 1. */
export function textPlaces(xml: string, wanted: ReadonlySet<number>): Map<number, TextPlace> {
  const found = new Map<number, TextPlace>();
  const open: Open[] = [];
  let element = 0;
  for (const match of xml.matchAll(TOKENS)) {
    const [tag, closing, name, , empty] = match;
    if (name === undefined) continue;
    const end = match.index + tag.length;
    if (closing) {
      const closed = open.pop();
      const parent = open[open.length - 1];
      if (closed && parent && localOf(closed.name) === 'rPr' && localOf(parent.name) === 'r')
        parent.properties = xml.slice(closed.end - closed.tag.length, end);
      continue;
    }
    element++;
    const run = open[open.length - 1];
    if (!empty && wanted.has(element) && run && localOf(run.name) === 'r') found.set(element, placeOf(xml, match.index, end, name, run));
    if (!empty) open.push({ name, tag, end, properties: '' });
    else if (run && localOf(name) === 'rPr') run.properties = tag;
  }
  return found;
}

function placeOf(xml: string, start: number, end: number, name: string, run: Open): TextPlace {
  const close = xml.indexOf('<', end);
  return { tag: { start, end }, content: { start: end, end: close }, run: run.tag + run.properties, closing: `</${name}></${run.name}>` };
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Where the first `length` characters of a text end in its XML: "&amp;" is one. */
export function endOf(content: string, length: number, decode: (text: string) => string): number {
  let at = 0;
  while (at < content.length && decode(unescapeXml(content.slice(0, at))).length < length) {
    const entity = content[at] === '&' ? content.indexOf(';', at) : -1;
    at = entity < 0 ? at + 1 : entity + 1;
  }
  return at;
}
