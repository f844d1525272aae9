import { ENTITIES } from '../core/text/xml';

export { escapeXml } from '../core/text/xml';

/** "&#272;&amp;" → "Đ&". */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return ENTITIES.get(name) ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Patterns by attribute: a sheet asks for the same few a hundred thousand times. */
const PATTERNS = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = PATTERNS.get(name) ?? new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  PATTERNS.set(name, known);
  return known;
}

/** The value of attribute `name` in an opening tag; a prefix of the attribute does not count ("r:id" is found as "id"). */
export function attribute(tag: string, name: string): string | undefined {
  const match = attributePattern(name).exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : undefined;
}

/** xsd:boolean of an attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Opening tags of that local name, with or without a prefix. */
export function openingTags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
}

/** What stands between the first opening and the matching closing tag of that local name; "" where there is none. */
export function inside(xml: string, name: string): string {
  const match = new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s/>])([^>]*)>`).exec(xml);
  if (!match || match[2]!.endsWith('/')) return '';
  const start = match.index + match[0].length;
  const end = xml.indexOf(`</${match[1]}${name}>`, start);
  return end < 0 ? '' : xml.slice(start, end);
}

/** Elements of that local name with their content, in order; they must not nest. One that never ends is none. */
export function elements(xml: string, name: string): string[] {
  const opening = new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s/>])[^>]*>`, 'g');
  const found: string[] = [];
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const closing = `</${match[1]}${name}>`;
    const end = match[0].endsWith('/>') ? opening.lastIndex : xml.indexOf(closing, opening.lastIndex) + closing.length;
    if (end < opening.lastIndex) break;
    found.push(xml.slice(match.index, end));
    opening.lastIndex = end;
  }
  return found;
}

/**
 * Whether every "<" has its ">" before the next "<": then an expression that looks for a tag never runs beyond it, and looking
 * through a part takes time in proportion to its length. What Excel and other programs write is so.
 */
export function hasWholeTags(xml: string): boolean {
  for (let at = xml.indexOf('<'); at >= 0;) {
    const end = xml.indexOf('>', at);
    const next = xml.indexOf('<', at + 1);
    if (end < 0 || (next >= 0 && next < end)) return false;
    at = next;
  }
  return true;
}

/** The text of an XML part: UTF-8, or UTF-16 where it says so by its mark. */
export function xmlText(bytes: Uint8Array): string {
  return new TextDecoder(xmlEncoding(bytes)).decode(bytes);
}

export function xmlEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

export function prefixOf(xml: string, root: string): string | undefined {
  return new RegExp(`<([\\w.-]+):${root}[\\s>]`).exec(xml.slice(0, 4096))?.[1];
}
