import fs from 'node:fs';
import soundHelpers from '../../scripts/webpack/sound-helpers.cjs';
import { bootOffice } from '../../workbench/host/jest';
import { book } from './office';

const library = fs.readFileSync(require.resolve('@microsoft/office-js-helpers/dist/office.helpers.min.js'), 'utf8');

interface Kept {
  readonly Utilities: { readonly host: string; readonly platform: string };
}

function load(source: string): Kept {
  const module = { exports: {} };
  new Function('module', 'exports', source)(module, module.exports);
  return module.exports as Kept;
}

beforeAll(async () => void (await bootOffice({ workbook: book({ S: 'A|1' }) })));

test('what the bundle keeps of the library works, and is a small part of it', async () => {
  const source = soundHelpers(library);
  expect(source.length).toBeLessThan(library.length / 5);
  const { Utilities } = load(source);
  expect([Utilities.host, Utilities.platform]).toEqual(['EXCEL', 'OFFICE_ONLINE']);
});

test('its Storage, its sign-in, code made from texts and sheets deleted by their name never reach the bundle', () => {
  expect(Object.keys(load(library))).toEqual(expect.arrayContaining(['Storage', 'Authenticator']));
  const source = soundHelpers(library);
  expect(Object.keys(load(source))).toEqual(['Utilities']);
  const unsafe = /localStorage|addEventListener|displayDialogAsync|forceCreateSheet|\beval\b|\bFunction\(/g;
  expect(new Set(library.match(unsafe)).size).toBe(6);
  expect(source.match(unsafe)).toBeNull();
});

test('another version of the library is refused instead of cut blindly', () => {
  expect(() => soundHelpers('var a = {"./src/other.ts": function () {}};')).toThrow('no longer the bundle we know');
});
