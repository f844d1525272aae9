import { strToU8 } from 'fflate';
import { LIMITS } from '../limits';
import type { Relationship } from '../package';
import { parseRelationships, relativeTarget, relsName } from '../package';
import type { Budget } from '../inflate';
import type { Archive } from '../zip';
import { readPart } from '../inflate';
import { findEntry, openArchive } from '../zip';
import { rewriteArchive } from '../zip-write';
import { refuse } from '../refusal';
import { escapeXml, hasWholeTags, xmlText } from '../xml';

/** The parts of a workbook while it is being changed. Only what is `set` is written anew. */
export class Parts {
  readonly archive: Archive;
  readonly budget: Budget = { left: LIMITS.inflatedBytes };
  private readonly read = new Map<string, string | null>();
  private readonly changed = new Map<string, string | null>();

  constructor(bytes: Uint8Array) {
    this.archive = openArchive(bytes);
  }

  /** The text of a part; null where there is none. */
  text(name: string): string | null {
    const stored = this.storedName(name);
    if (this.changed.has(stored)) return this.changed.get(stored)!;
    if (!this.read.has(stored)) {
      const bytes = readPart(this.archive, stored, this.budget);
      this.read.set(stored, bytes && wholeText(bytes));
    }
    return this.read.get(stored)!;
  }

  set(name: string, text: string): void {
    if (this.text(name) !== text) this.changed.set(this.storedName(name), text);
  }

  remove(name: string): void {
    this.changed.set(this.storedName(name), null);
  }

  has(name: string): boolean {
    const stored = this.storedName(name);
    return this.changed.has(stored) ? this.changed.get(stored) !== null : findEntry(this.archive, stored) !== undefined;
  }

  /** The first of "xl/comments1.xml", "xl/comments2.xml" … that is still free. */
  freeName(pattern: (n: number) => string): string {
    let n = 1;
    while (this.has(pattern(n))) n++;
    return pattern(n);
  }

  relationships(part: string): Relationship[] {
    const xml = this.text(relsName(part));
    return xml === null ? [] : parseRelationships(part, strToU8(xml));
  }

  save(): Uint8Array {
    return rewriteArchive(
      this.archive,
      new Map([...this.changed].map(([name, text]) => [name, text === null ? null : strToU8(asUtf8(text))])),
    );
  }

  /** Relates `part` to another part (a path from the root of the archive); gives the new relationship's id. */
  relate(part: string, type: string, target: string): string {
    const taken = new Set(this.relationships(part).map(({ id }) => id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    const link = `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${escapeXml(relativeTarget(part, target))}"/>`;
    const xml =
      this.text(relsName(part)) ??
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
    this.set(relsName(part), appendInside(xml, 'Relationships', link));
    return `rId${n}`;
  }

  /** Declares the type of a new part. */
  declare(part: string, contentType: string): void {
    this.set(
      TYPES,
      appendInside(this.text(TYPES) ?? '', 'Types', `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`),
    );
  }

  declareExtension(extension: string, contentType: string): void {
    const xml = this.text(TYPES) ?? '';
    if (new RegExp(`<(?:\\w+:)?Default\\s[^>]*Extension="${extension}"`, 'i').test(xml)) return;
    // Defaults stand before overrides, by habit of all who write them.
    this.set(
      TYPES,
      xml.replace(/(<((?:\w+:)?)Types(?=[\s>])[^>]*>)/, `$1<$2Default Extension="${extension}" ContentType="${contentType}"/>`),
    );
  }

  undeclare(part: string): void {
    const name = `/${part}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    this.set(TYPES, (this.text(TYPES) ?? '').replace(new RegExp(`<(?:\\w+:)?Override\\s[^>]*PartName="${name}"[^>]*/>`, 'i'), ''));
  }

  /** Part names do not differ by case; the one in the archive counts. */
  private storedName(name: string): string {
    return findEntry(this.archive, name)?.name ?? name;
  }
}

/** Throws `Refused` cut-off where the part is no text of whole tags. */
function wholeText(bytes: Uint8Array): string {
  const text = xmlText(bytes);
  if (!hasWholeTags(text)) throw refuse('cut-off', 'damaged');
  return text;
}

/** A part that was read as UTF-16 is written as UTF-8. */
function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding=["'])utf-16/i, '$1UTF-8');
}

const TYPES = '[Content_Types].xml';

/** Puts `addition` at the end of the element `name`, with the prefix that the element has; `<a/>` is opened for it. */
export function appendInside(xml: string, name: string, addition: string): string {
  const opening = new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s/>])([^>]*?)(/?)>`).exec(xml);
  if (!opening) return xml;
  const [whole, prefix, attributes, closed] = opening as unknown as [string, string, string, string];
  const content = prefix ? addition.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`) : addition;
  if (closed)
    return (
      xml.slice(0, opening.index) + `<${prefix}${name}${attributes}>${content}</${prefix}${name}>` + xml.slice(opening.index + whole.length)
    );
  const end = xml.lastIndexOf(`</${prefix}${name}>`);
  return end < 0 ? xml : xml.slice(0, end) + content + xml.slice(end);
}
