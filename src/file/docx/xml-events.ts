import { SaxesParser } from 'saxes';
import type { Budget } from '../inflate';
import { inflatePart } from '../inflate';
import { refuse } from '../refusal';
import type { Archive, Entry } from '../zip';
import { xmlEncoding } from '../xml';

/** Attributes by local name. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Reads a part element by element while it inflates: what is not wanted is never kept. Names come without their prefix. */
export function readXml(archive: Archive, entry: Entry, budget: Budget, reader: XmlReader): void {
  const parser = new SaxesParser({ fragment: false });
  parser.on('opentag', ({ name, attributes }) => reader.open(local(name), byLocalName(attributes as Record<string, string>)));
  parser.on('closetag', ({ name }) => reader.close(local(name)));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('error', () => {
    throw refuse('cut-off', 'damaged');
  });
  let decoder: TextDecoder | null = null;
  inflatePart(archive, entry, budget, (piece) => {
    decoder ??= new TextDecoder(xmlEncoding(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  });
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function byLocalName(attributes: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}
