import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { samples } from '../../scripts/samples';
import { bytesOf } from '../../scripts/samples/write';
import { check } from '../../src/core/check';
import { differences } from './answers';
import { EXPECTED } from './expected';

// Samples are written and checked whole, on a machine that may be busy.
jest.setTimeout(60_000);

const folder = path.resolve(__dirname, '../../assets/samples');
const all = samples();

describe('the samples', () => {
  test('are the files of assets/samples, and each has its line in the table of expectations', () => {
    const files = all.map(({ file }) => file).sort();
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .sort(),
    ).toEqual(files);
    expect(Object.keys(EXPECTED).sort()).toEqual(files);
  });

  test('are byte for byte what scripts/make-samples.ts writes (run it again after a change)', async () => {
    for (const sample of all.slice(0, 8))
      expect(Buffer.from(await bytesOf(sample)).equals(readFileSync(path.join(folder, sample.file)))).toBe(true);
  });

  for (const { file, sheets } of all) {
    test(`${file} shows what the table says and nothing else`, () => {
      const workbook = { sheets: sheets.map(({ sheet }) => sheet) };
      expect(differences(workbook, check(workbook).findings, EXPECTED[file]!)).toEqual([]);
    });
  }
});
