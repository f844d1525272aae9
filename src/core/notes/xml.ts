/** Just enough XML for our own small parts in a workbook: elements without content, whose attributes hold everything. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function escape(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (char) => ESCAPES[char]!);
}

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

/** `<name key="value" …/>`; undefined values are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${name} ${written.map(([key, value]) => `${key}="${escape(String(value))}"`).join(' ')}/>`;
}

/** The attribute texts of every element `name`, whatever prefix another program gave it. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s((?:[^<>"']|"[^"]*"|'[^']*')*)>`, 'g'))].map((match) => match[1]!);
}

export function attributesOf(body: string): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  for (const [, key, double, single] of body.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[key!] = unescape(double ?? single ?? '');
  return found;
}
