import { ENTITIES, escapeXml } from '../text/xml';

/** Just enough XML for our own small parts in a workbook: elements without content, whose attributes hold everything. */

const BREAKS: Readonly<Record<string, string>> = { '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Breaks and tabs are named: in an attribute they would be read as blanks. */
function escape(text: string): string {
  return escapeXml(text).replace(/[\n\r\t]/g, (char) => BREAKS[char]!);
}

/** Null where a reference names no character: what was meant can't be known. */
function unescape(text: string): string | null {
  let broken = false;
  const read = text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name?: string) => {
    const char = name === undefined ? characterOf(hex ? parseInt(hex, 16) : Number(decimal)) : ENTITIES.get(name);
    broken ||= char === undefined;
    return char ?? '';
  });
  return broken ? null : read;
}

function characterOf(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** `<name key="value" …/>`; undefined values are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${name} ${written.map(([key, value]) => `${key}="${escape(String(value))}"`).join(' ')}/>`;
}

/** An element as it stands in a part. */
export interface Element {
  readonly name: string;
  /** Its text, by which it can be kept where it can't be read. */
  readonly raw: string;
  /** Null where something in it can't be read: it then counts for nothing, and keeps no other from being read. */
  readonly attributes: Readonly<Record<string, string | undefined>> | null;
}

/** The elements of these names, in order, whatever prefix another program gave them. */
export function elements(xml: string, ...names: readonly string[]): Element[] {
  const openings = [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?(${names.join('|')})(?=[\\s/>])`, 'g'))];
  return openings.map((opening, i) => {
    const name = opening[1]!;
    const rest = xml.slice(opening.index, openings[i + 1]?.index);
    const whole = /^<[\w.:-]+\s((?:[^<>"']|"[^"]*"|'[^']*')*)>/.exec(rest);
    return whole ? { name, raw: whole[0], attributes: attributesOf(whole[1]!) } : { name, raw: withoutEnd(rest), attributes: null };
  });
}

/** A broken element goes on to the next one, or to the end tag of what holds it. */
function withoutEnd(text: string): string {
  return text.replace(/(?:<\/[\w.:-]+>?\s*)+$/, '');
}

function attributesOf(body: string): Record<string, string> | null {
  const found: Record<string, string> = {};
  for (const [, key, double, single] of body.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = unescape(double ?? single ?? '');
    if (value === null) return null;
    found[key!] = value;
  }
  return found;
}
