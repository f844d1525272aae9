import fs from 'node:fs';
import path from 'node:path';
import { tokens as fluent } from '@fluentui/react-components';
import { tokens } from '../../src/taskpane/tokens';
import { themes } from '../../src/taskpane/themes';

const ROOT = path.resolve(__dirname, '../..');

test("our table of tokens says what Fluent's says", () => {
  const names = Object.keys(fluent) as (keyof typeof fluent)[];
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluent);
});

test('the themes in the bundle hold what the styles ask for, with the values that Fluent gives', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a loader is what webpack can load
  const usedTokens = require('../../scripts/webpack/used-tokens.cjs') as (this: object) => string;
  const source = usedTokens.call({ resourcePath: path.join(ROOT, 'src/taskpane/themes.ts'), addContextDependency: () => undefined });
  const kept = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1)) as typeof themes;
  for (const look of ['light', 'dark'] as const) expect(themes[look]).toMatchObject(kept[look]);
  expect(Object.keys(kept.light)).toEqual(Object.keys(kept.dark));
  expect(Object.keys(kept.light)).toEqual(expect.arrayContaining([...asked()]));
});

test('no style asks for a token by a name that only a running pane knows', () => {
  expect(panes().filter((file) => /\btokens\s*(\[|as\b|;|\))/.test(file))).toEqual([]);
});

const panes = (): string[] =>
  fs
    .readdirSync(path.join(ROOT, 'src/taskpane'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => fs.readFileSync(path.join(ROOT, 'src/taskpane', name), 'utf8'));

const asked = (): Set<string> => new Set(panes().flatMap((file) => [...file.matchAll(/tokens\.(\w+)/g)].map(([, name]) => name!)));
