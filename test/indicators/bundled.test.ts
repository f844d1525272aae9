import fs from 'node:fs';
import path from 'node:path';
import { INDICATORS } from '../../src/core/indicators';
import firstExample from '../../scripts/webpack/first-example.cjs';

const folder = path.resolve('src/core/indicators');
const sources = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));

test.each(INDICATORS.map((indicator) => [indicator.id, indicator] as const))(
  '%s: the bundle holds its first example and no other',
  (id, { examples }) => {
    const source = sources.find((text) => text.includes(`id: '${id}'`))!;
    const calls = firstExample(source).match(/\{ args: .*/g);
    expect(calls).toEqual([source.match(/\{ args: .*/g)![0]]);
    expect(examples.length).toBe(source.match(/\{\s*args: /g)!.length);
  },
);
