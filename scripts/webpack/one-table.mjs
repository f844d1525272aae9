// Webpack loader for src/messages/catalogues.ts: one table of all keys, all Vietnamese and all English texts, in which a key
// is loaded once (5 kB less), and like stands beside like (another 1 kB when it is zipped). What only the command line or
// the documents say has no place in the pane.
import path from 'node:path';
import { loadTs } from '../load-ts.mjs';

const ELSEWHERE = ['cli', 'refusals', 'functionDocs'];

export default async function oneTable() {
  const folder = path.dirname(this.resourcePath);
  this.addContextDependency(folder);
  const rules = path.join(folder, '../core/rules');
  this.addContextDependency(rules);
  const { RULES } = await loadTs(path.join(rules, 'index.ts'), 'messages-rules');
  const [vi, en] = await Promise.all(
    ['vi', 'en'].map(async (language) => ({
      ...(await texts(path.join(folder, language, 'index.ts'), language)),
      ...Object.fromEntries(
        RULES.flatMap(({ says }) => Object.entries(says).map(([name, sentence]) => [`finding.${name}`, sentence[language]])),
      ),
    })),
  );
  const keys = Object.keys(vi);
  const cells = [keys, ...[vi, en].map((catalogue) => keys.map((key) => catalogue[key]))].flat();
  if (cells.some((cell) => cell === undefined || cell.includes('\t')))
    throw new Error('the two catalogues differ in their keys, or a text holds a tab');
  return `const cells = ${JSON.stringify(cells.join('\t'))}.split('\\t');
const of = (from) => Object.fromEntries(cells.slice(0, ${keys.length}).map((key, i) => [key, cells[from + i]]));
export const CATALOGUES = { vi: of(${keys.length}), en: of(${2 * keys.length}) };`;
}

async function texts(file, language) {
  const areas = await loadTs(file, `messages-${language}`);
  return Object.assign({}, ...Object.entries(areas).map(([name, catalogue]) => (ELSEWHERE.includes(name) ? {} : catalogue)));
}
