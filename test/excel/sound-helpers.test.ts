import fs from 'node:fs';
import soundHelpers from '../../scripts/webpack/sound-helpers.cjs';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { book } from './office';

const library = fs.readFileSync(require.resolve('@microsoft/office-js-helpers/dist/office.helpers.min.js'), 'utf8');

interface Kept {
  readonly ExcelUtilities: { forceCreateSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> };
  readonly Utilities: { readonly host: string; readonly platform: string };
}

function load(source: string): Kept {
  const module = { exports: {} };
  new Function('module', 'exports', source)(module, module.exports);
  return module.exports as Kept;
}

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1', Cũ: 'B|2' }) })));

test('what the bundle keeps of the library works, and is a small part of it', async () => {
  const source = soundHelpers(library);
  expect(source.length).toBeLessThan(library.length / 5);
  const { ExcelUtilities, Utilities } = load(source);
  expect([Utilities.host, Utilities.platform]).toEqual(['EXCEL', 'OFFICE_ONLINE']);
  await Excel.run(async ({ workbook }) => void (await ExcelUtilities.forceCreateSheet(workbook, 'Cũ')));
  expect(office.book.sheets.map(({ name, rows }) => [name, rows.flat().length])).toEqual([
    ['S', 2],
    ['Cũ', 0],
  ]);
});

test('its Storage, its sign-in and code made from texts never reach the bundle', () => {
  expect(Object.keys(load(library))).toEqual(expect.arrayContaining(['Storage', 'Authenticator']));
  const source = soundHelpers(library);
  expect(Object.keys(load(source))).toEqual(['ExcelUtilities', 'Utilities']);
  const unsafe = /localStorage|addEventListener|displayDialogAsync|\beval\b|\bFunction\(/g;
  expect(new Set(library.match(unsafe)).size).toBe(5);
  expect(source.match(unsafe)).toBeNull();
});

test('another version of the library is refused instead of cut blindly', () => {
  expect(() => soundHelpers('var a = {"./src/other.ts": function () {}};')).toThrow('no longer the bundle we know');
});
