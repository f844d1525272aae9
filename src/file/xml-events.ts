import { SaxesParser } from 'saxes';
import type { Budget } from './inflate';
import { inflatePart } from './inflate';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import { xmlEncoding } from './xml';
import type { Archive, Entry } from './zip';

/** Attributes by their name as it is written, prefix and all ("r:id"). */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part while it is read. Names of elements come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  /** The text between two tags, entities resolved; sections of CDATA too. */
  text?(text: string): void;
  close?(name: string): void;
}

export interface XmlReader {
  write(bytes: Uint8Array): void;
  /** Throws `Refused` cut-off where the root element was never closed. */
  end(): void;
}

/** A worksheet nests seven deep, a drawing some twenty. */
const DEEPEST = 200;

/** A report writer that forgets to escape does so once in some cells; the parser takes long over each fault. */
const MOST_FAULTS = 10_000;

export interface Manner {
  /** Takes out of each piece what nobody needs. */
  readonly lighten?: (text: string) => string;
  /** Refused at the first fault, as Word refuses its documents: a paragraph less would go unnoticed. */
  readonly strict?: boolean;
}

/** Inflates and reads a part of an archive, element by element: what is not wanted is never kept. Throws `Refused` too-large, cut-off. */
export function readXmlPart(archive: Archive, entry: Entry, budget: Budget, handler: XmlHandler, manner: Manner = {}): void {
  const reader = xmlReader(handler, manner);
  inflatePart(archive, entry, budget, (bytes) => reader.write(bytes));
  reader.end();
}

/**
 * Reads XML in pieces, in time and memory that grow with its length only. What is not well-formed is read as far as it can be told
 * (some programs leave an "&" bare); entities that a part declares itself are not expanded.
 */
export function xmlReader(handler: XmlHandler, { lighten = (text) => text, strict = false }: Manner = {}): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let closed = false;
  let faults = 0;
  // Without a listener the parser throws at the first fault; with one it goes on behind it.
  parser.on('error', () => {
    if (strict || ++faults > MOST_FAULTS) throw refuse('cut-off', 'damaged');
  });
  const bare = new BareAmpersands();
  parser.on('opentag', ({ name, attributes }) => {
    // Behind the end of its root a part has nothing to say.
    if (closed || ++depth > DEEPEST) throw refuse('cut-off', 'damaged');
    handler.open(localName(name), bare.met ? mapValues(attributes, back) : attributes);
  });
  parser.on('text', (text) => handler.text?.(bare.met ? back(text) : text));
  parser.on('cdata', (text) => handler.text?.(bare.met ? back(text) : text));
  parser.on('closetag', ({ name }) => {
    if (--depth === 0) closed = true;
    handler.close?.(localName(name));
  });
  const run = new TagRun();
  let decoder: TextDecoder | undefined;
  return {
    write(bytes) {
      decoder ??= new TextDecoder(xmlEncoding(bytes));
      const text = decoder.decode(bytes, { stream: true });
      run.add(text);
      parser.write(strict ? text : bare.put(lighten(text)));
    },
    end() {
      if (strict) parser.close();
      if (!closed) throw refuse('cut-off', 'damaged');
    },
  };
}

/** The parser keeps what it has of a tag or a text until that ends: it must end before the memory does. */
class TagRun {
  private length = 0;

  add(text: string): void {
    const end = text.lastIndexOf('>');
    this.length = end < 0 ? this.length + text.length : text.length - end;
    if (this.length > LIMITS.runOfText) throw refuse('too-large', 'inflated');
  }
}

/** Stands for an "&" that begins no entity: the parser would look for its ";" to the end of the part. */
const AMPERSAND = '\uE0FE';
const back = (text: string): string => text.replaceAll(AMPERSAND, '&');

/**
 * Control characters by their number: XML 1.0 has none, so the parser would leave "&#27;" as it is written. Programs that write
 * such mean the character.
 */
const CONTROL = /&#(?:0*(\d{1,2})|x0*(1?[\da-fA-F]));/g;

function controls(text: string): string {
  return text.replace(CONTROL, (written, decimal?: string, hex?: string) => {
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code < 32 && ![9, 10, 13].includes(code) ? String.fromCharCode(code) : written;
  });
}

/** The longest that is an entity: "&#x10FFFF;". */
const LONGEST_ENTITY = 10;

class BareAmpersands {
  met = false;
  private held = '';

  /** The text that may go to the parser; an "&" near the end waits for what follows it. */
  put(piece: string): string {
    const text = this.held + piece;
    this.held = '';
    if (!text.includes('&')) return text;
    const last = text.lastIndexOf('&');
    const whole = text.length - last > LONGEST_ENTITY || text.includes(';', last);
    if (!whole) this.held = text.slice(last);
    const given = controls(whole ? text : text.slice(0, last));
    const marked = given.replace(/&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|\w{1,8});)/g, AMPERSAND);
    if (marked !== given) this.met = true;
    return marked;
  }
}

function mapValues(attributes: Attributes, change: (value: string) => string): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, change(value)]));
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The value of an attribute, whatever its prefix is. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (key.endsWith(name) && key[key.length - name.length - 1] === ':') return attributes[key];
  return undefined;
}
