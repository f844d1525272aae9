import type { Budget } from '../inflate';
import type { Attributes, XmlHandler } from '../xml-events';
import { attributeOf, readXmlPart } from '../xml-events';
import type { Archive } from '../zip';
import { findEntry } from '../zip';

/** What a style of the document says that matters to reading: its level as a heading, its font, whether it is a list's. */
export interface WordStyle {
  readonly heading?: number;
  readonly font?: string;
  readonly list?: number;
}

interface Raw {
  basedOn?: string;
  heading?: number;
  font?: string;
  list?: number;
}

/** Styles by their id, each with what it inherits. "" is what the document sets for all. */
export function readStyles(archive: Archive, part: string, budget: Budget): ReadonlyMap<string, WordStyle> {
  const raw = new Map<string, Raw>([['', {}]]);
  const entry = findEntry(archive, part);
  if (!entry) return raw;
  let style: Raw | null = null;
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'style') raw.set(attributeOf(attributes, 'styleId') ?? '', (style = {}));
      else if (name === 'docDefaults') style = raw.get('')!;
      else if (style) describe(style, name, attributes);
    },
    close(name) {
      if (name === 'style' || name === 'docDefaults') style = null;
    },
  };
  readXmlPart(archive, entry, budget, handler, { strict: true });
  return new Map([...raw.keys()].map((id) => [id, inherited(raw, id)]));
}

function describe(style: Raw, name: string, attributes: Attributes): void {
  const val = attributeOf(attributes, 'val') ?? '';
  if (name === 'basedOn') style.basedOn = val;
  else if (name === 'outlineLvl') style.heading = Number(val);
  else if (name === 'ilvl') style.list = Number(val);
  else if (name === 'numId') style.list ??= 0;
  else if (name === 'rFonts') Object.assign(style, fontOf(attributes));
}

function fontOf(attributes: Attributes): Pick<WordStyle, 'font'> {
  const font = attributeOf(attributes, 'ascii');
  return font === undefined ? {} : { font };
}

/** Word itself follows no longer chains than this. */
const DEEPEST = 11;

function inherited(raw: ReadonlyMap<string, Raw>, id: string): WordStyle {
  const all: Raw[] = [raw.get('')!];
  let at = raw.get(id);
  const chain: Raw[] = [];
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    chain.unshift(at);
    at = at.basedOn === undefined ? undefined : raw.get(at.basedOn);
  }
  const { heading, font, list } = Object.assign({}, ...all, ...chain) as Raw;
  return {
    ...(heading !== undefined && heading < 9 && { heading }),
    ...(font !== undefined && { font }),
    ...(list !== undefined && { list }),
  };
}
