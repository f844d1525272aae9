import fs from 'node:fs';
import path from 'node:path';
import { ALL_RULES } from '../../src/core/all-rules';

const ROOT = path.join(__dirname, '../..');

const files = ['src', 'test', 'bench', 'scripts'].flatMap((folder) =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => /\.(?:tsx?|mjs|cjs|js)$/.test(name)),
);

test('files are kebab-case, React components PascalCase: rename with git mv', () => {
  const isComponent = (name: string): boolean => /^[A-Z]\w*\.tsx$/.test(name);
  const wrong = files.filter((file) => /[A-Z]/.test(path.posix.basename(file)) && !isComponent(path.posix.basename(file)));
  expect(wrong).toEqual([]);
});

test.each(ALL_RULES.map(({ id }) => id))('the rule %s stands in the file of its name, beside its examples', (id) => {
  const own = files.filter((file) => /^src\/core\/(?:rules|anomalies)\//.test(file)).map((file) => path.posix.basename(file));
  expect(own).toContain(`${id}.ts`);
  expect(own).toContain(`${id}.examples.ts`);
});
