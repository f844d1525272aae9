import type { Budget } from '../inflate';
import type { Archive } from '../zip';
import { findEntry } from '../zip';
import { readXml } from './xml-events';

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
  readXml(archive, entry, budget, {
    open(name, { styleId = '', val = '', ascii }) {
      if (name === 'style') raw.set(styleId, (style = {}));
      else if (name === 'docDefaults') style = raw.get('')!;
      else if (style) describe(style, name, val, ascii);
    },
    close(name) {
      if (name === 'style' || name === 'docDefaults') style = null;
    },
  });
  return new Map([...raw.keys()].map((id) => [id, inherited(raw, id)]));
}

function describe(style: Raw, name: string, val: string, ascii: string | undefined): void {
  if (name === 'basedOn') style.basedOn = val;
  else if (name === 'outlineLvl') style.heading = Number(val);
  else if (name === 'ilvl') style.list = Number(val);
  else if (name === 'numId') style.list ??= 0;
  else if (name === 'rFonts' && ascii !== undefined) style.font = ascii;
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
