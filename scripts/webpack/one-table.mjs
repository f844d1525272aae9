// Webpack loader for src/messages/catalogues.ts: one table of key, Vietnamese, English, in which a key is loaded once and
// beside its two texts (5 kB less). What only the command line or the documents say has no place in the pane.
import path from 'node:path';
import { loadTs } from '../load-ts.mjs';

const ELSEWHERE = ['cli', 'refusals', 'functionDocs'];

export default async function oneTable() {
  const folder = path.dirname(this.resourcePath);
  this.addContextDependency(folder);
  const [vi, en] = await Promise.all(['vi', 'en'].map((language) => texts(path.join(folder, language, 'index.ts'), language)));
  const cells = Object.keys(vi).flatMap((key) => [key, vi[key], en[key]]);
  if (cells.some((cell) => cell === undefined || cell.includes('\t'))) throw new Error('the two catalogues differ in their keys, or a text holds a tab');
  return `const cells = ${JSON.stringify(cells.join('\t'))}.split('\\t');
const of = (column) => Object.fromEntries(cells.flatMap((key, i) => (i % 3 ? [] : [[key, cells[i + column]]])));
export const CATALOGUES = { vi: of(1), en: of(2) };`;
}

async function texts(file, language) {
  const areas = await loadTs(file, `messages-${language}`);
  return Object.assign({}, ...Object.entries(areas).map(([name, catalogue]) => (ELSEWHERE.includes(name) ? {} : catalogue)));
}
