import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { INDICATORS } from '../../src/core/indicators';
import { PARAMETERS } from '../../src/core/indicators/parameters';
import { SOURCES } from '../../src/core/indicators/sources';
import type { Bilingual } from '../../src/core/model/message';
import { describe as words } from '../../src/functions/describe';
import { catalogue } from '../../src/messages';
import { TAKEN } from './excel-names';

const root = path.resolve(__dirname, '../..');
const base = path.join(root, 'src/core/indicators');
const FOLDERS = ['rates', 'comparisons', 'targets', 'checks'];
const files = FOLDERS.flatMap((folder) => fs.readdirSync(path.join(base, folder)))
  .filter((file) => file !== 'index.ts')
  .map((file) => path.basename(file, '.ts'));

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { name: string; description: string; type: string; dimensionality?: string; optional?: boolean }[];
  readonly result: { dimensionality?: string };
}

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the list of functions', () => {
  test('has at least sixty, and every file of the folders once', () => {
    expect(INDICATORS.length).toBeGreaterThanOrEqual(60);
    const listed = INDICATORS.map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    const missing = files.filter((id) => !listed.includes(id));
    if (missing.length) throw new Error(`${missing.join(', ')}: add each to the index.ts of its folder in src/core/indicators`);
    const nameless = listed.filter((id) => !files.includes(id));
    if (nameless.length) throw new Error(`${nameless.join(', ')}: the id has to be the name of the file`);
  });

  // That both languages are there the compiler sees to.
  test.each(INDICATORS.map((each) => [each.id, each] as const))('%s speaks both languages', (id, indicator) => {
    const { title, about, inWords, source, explained, formula } = indicator;
    const texts = { title, source, ...(about && { about }), ...(inWords && { inWords }), ...explained };
    for (const [what, { vi, en }] of Object.entries<Bilingual>(texts))
      if (!vi.trim() || !en.trim() || vi !== vi.normalize('NFC')) throw new Error(`${id}.ts: write ${what} in both languages (NFC)`);
    if (formula === null && !about) throw new Error(`${id}.ts has no formula to explain it: write "about"`);
    for (const language of ['vi', 'en'] as const)
      for (const key of [`unit.${indicator.unit}`, `group.${indicator.group}`])
        if (!catalogue(language)[key]) throw new Error(`${id}: add ${key} to src/messages/${language}/functions.ts`);
  });

  test.each(INDICATORS.map((each) => [each.id, each] as const))(
    '%s has its calls in the order of its names, and an example',
    (id, each) => {
      if (each.calls.some((call, i) => call.name !== [each.names.en, each.names.vi][i]))
        throw new Error(`${id}.ts: calls are [${each.names.en}, ${each.names.vi}], the functions of those names`);
      if (each.examples.length === 0) throw new Error(`${id}.ts: write an example, { args: […], result: … }`);
    },
  );

  test('what is shared is shared: each of those arguments and sources stands in several functions', () => {
    for (const [name, words] of Object.entries<Bilingual>(PARAMETERS))
      if (INDICATORS.filter(({ explained }) => explained[name] === words).length < 2)
        throw new Error(`parameters.ts: "${name}" is of one function or none, write it in its file`);
    for (const [name, words] of Object.entries<Bilingual>(SOURCES))
      if (INDICATORS.filter(({ source }) => source === words).length < 2)
        throw new Error(`sources.ts: "${name}" is of one function or none, write it in its file`);
  });
});

describe('names that Excel accepts', () => {
  const names = INDICATORS.flatMap((each) => [each.names.en, each.names.vi]);

  test('no two alike', () => expect(new Set(names).size).toBe(names.length));

  test.each(names)('%s', (name) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9]{2,127}$/); // typed without diacritics, 3 to 128 characters
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/); // reads as a cell
    expect(name).not.toMatch(/^R\d*C\d*$/); // reads as a cell in R1C1
    expect(TAKEN.has(name)).toBe(false);
  });

  test('the check itself can fail', () => {
    for (const name of ['GROWTH', 'INDEX', 'RATE', 'VLOOKUP', 'TAUX', 'WACHSTUM']) expect(TAKEN.has(name)).toBe(true);
    expect('VN1').toMatch(/^[A-Z]{1,3}\d+$/);
    expect(TAKEN.size).toBeGreaterThan(500);
  });
});

describe('functions.json', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khopso-functions-'));
  let json = '';
  let declared: readonly Declared[] = [];
  beforeAll(() => {
    node('scripts/functions-metadata.mjs', folder, '--help-url=https://example.vn/ham.html');
    json = fs.readFileSync(path.join(folder, 'functions.json'), 'utf8');
    declared = (JSON.parse(json) as { functions: Declared[] }).functions;
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('has every function under both names, in the order of the list, below 1 MB', () => {
    expect(declared.map(({ id }) => id)).toEqual(INDICATORS.flatMap((each) => [each.names.en, each.names.vi]));
    expect(Buffer.byteLength(json)).toBeLessThan(1_000_000);
    expect(declared.every((each) => each.name === each.id && each.name === each.name.normalize('NFC'))).toBe(true);
  });

  test('never sets both flags that together crash Excel LTSC 2021', () => {
    const flags = Object.keys(JSON.parse(json) as object).filter((key) => /ForDataTypeAny$/.test(key));
    expect(flags.length).toBeLessThan(2);
  });

  test('takes what the records say: ranges first, then optional values', () => {
    for (const indicator of INDICATORS) {
      const [english, vietnamese] = [indicator.names.en, indicator.names.vi].map((name) => declared.find(({ id }) => id === name)!);
      const names = [...indicator.parameters, ...indicator.optional];
      expect([indicator.id, english!.parameters.map(({ name }) => name)]).toEqual([indicator.id, names]);
      for (const each of [english!, vietnamese!]) {
        expect(each.parameters.map(({ dimensionality }) => dimensionality === 'matrix')).toEqual(
          names.map((_, i) => i < indicator.parameters.length),
        );
        expect(each.parameters.map(({ optional }) => optional === true)).toEqual(names.map((_, i) => i >= indicator.parameters.length));
        expect(each.parameters.every(({ type }) => type === 'any')).toBe(true);
        expect(each.result.dimensionality).toBe('matrix');
      }
    }
  });

  test('is worded in the language of the name, with a page to turn to', () => {
    for (const indicator of INDICATORS) {
      for (const language of ['vi', 'en'] as const) {
        const each = declared.find(({ id }) => id === indicator.names[language])!;
        expect(each.description.length).toBeLessThanOrEqual(255);
        expect(words(indicator, language).description.startsWith(each.description.replace(/…$/, ''))).toBe(true);
        expect(each.parameters.map(({ description }) => description)).toEqual(
          words(indicator, language).parameters.map(({ about }) => about),
        );
      }
    }
    expect(json).toContain('"helpUrl": "https://example.vn/ham.html#TYLEHONGHEO"');
  });
});

test('the reference pages are those of the sources', () => {
  expect(node('scripts/functions-docs.mjs', '--check')).toContain('up to date');
});
