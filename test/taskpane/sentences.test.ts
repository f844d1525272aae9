/** @jest-environment node */
import fs from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '../../src');

/** The files of ours that `file` brings along, itself first. */
function broughtBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, , name] of fs.readFileSync(file, 'utf8').matchAll(/^(import|export)\s(?!type\s)[^;]*?from '(\.[^']+)'/gm)) {
    const base = path.resolve(path.dirname(file), name!);
    const source = ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => `${base}${end}`).find((candidate) => fs.existsSync(candidate));
    if (source) broughtBy(source, found);
  }
  return found;
}

test.each(['taskpane/index.tsx', 'taskpane/worker.ts'])('%s says no sentence of the command line: the bundle leaves them out', (entry) => {
  const files = [...broughtBy(path.join(SRC, entry))].filter((file) => !file.includes(`${path.sep}messages${path.sep}`));
  expect(files.length).toBeGreaterThan(5);
  const says = files.filter((file) => /['"`](cli|refusal)\./.test(fs.readFileSync(file, 'utf8')));
  expect(says.map((file) => path.relative(SRC, file))).toEqual([]);
});
