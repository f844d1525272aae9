import fs from 'node:fs';
import path from 'node:path';
import { RULES } from '../../src/core/rules';
import { parseGrid } from '../../src/core/text/grid';
import firstExample from '../../scripts/webpack/first-example.cjs';

const folder = path.resolve('src/core/rules');
const sources = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));

/** The source of a rule as the pane gets it. */
const bundledOf = (id: string): string => firstExample(sources.find((source) => source.includes(`'${id}'`))!);

/** Its grids; a head that several examples share is a constant before them. */
function examplesOf(source: string): string[] {
  const constant = (name: string): string => new RegExp(`const ${name} = \`([^\`]*)\``).exec(source)![1]!;
  return [...source.slice(source.indexOf('bad: [')).matchAll(/`([^`]*)`/g)].map(([, grid]) =>
    grid!.replace(/\$\{(\w+)\}/g, (_, name: string) => constant(name)),
  );
}

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s: the bundle holds its first bad example and no other', (id, rule) => {
  const bundled = bundledOf(id);
  expect(bundled).not.toMatch(/\b(?:good|doubtful): \[/);
  const examples = examplesOf(bundled);
  expect(examples).toHaveLength(1);
  expect(parseGrid(examples[0]!)).toEqual(parseGrid(rule.examples.bad[0]!));
});
