const fs = require('node:fs');
const path = require('node:path');

const ENUM = /\bconst enum (\w+) \{([^}]*)\}/g;

/** "A = 1, B, C" and "A, B, C" → [["A", 1], ["B", 2], ["C", 3]]. */
function membersOf(body) {
  let next = 0;
  const names = body
    .replace(/\/\*[^]*?\*\//g, '')
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);
  return names.map((text) => {
    const [name, value] = text.split('=').map((part) => part.trim());
    next = value === undefined ? next : Number(value);
    return [name, next++];
  });
}

/** Every const enum of the sources: "Verdict.Holds" → "1". Their names are one to each. */
function membersBelow(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(ENUM)]);
  if (new Set(found.map(([, name]) => name)).size < found.length)
    throw new Error('two const enums share a name: scripts/webpack/const-enums.cjs tells them by it');
  return new Map(found.flatMap(([, name, body]) => membersOf(body).map(([member, value]) => [`${name}.${member}`, String(value)])));
}

let known = null;

// TypeScript puts the values of const enums where they are used; swc, which sees one file at a time, does not. Of the enums
// only their types are left, and swc takes those out.
module.exports = function constEnums(source) {
  known ??= membersBelow(path.join(this.rootContext, 'src', 'core'));
  const names = new Set([...known.keys()].map((key) => key.split('.')[0]));
  const used = [...names].filter((name) => new RegExp(`\\b${name}\\b`).test(source));
  if (used.length === 0) return source;
  return source
    .replace(ENUM, 'type $1 = number')
    .replace(new RegExp(`\\b(?:${used.join('|')})\\.\\w+`, 'g'), (member) => known.get(member) ?? member);
};
