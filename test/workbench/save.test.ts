/** @jest-environment node */
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isRefusal, readBytes } from '../../src/file/read';
import type { Workbook } from '../../src/core/model/sheet';
import { addComment } from '../../src/book/comments';
import { editCells, enter, putResult, styleCells, withStyle } from '../../src/book/edit';
import { deleteSheet, moveSheet, showSheet } from '../../src/book/sheets';
import { User } from '../../workbench/host/user';
import { emptyBook, openFile } from '../../src/book/open-file';
import { savedBytes, type Saveable } from '../../src/book/save';

const FILE = path.join(__dirname, '../../assets/samples/tay-son-tin-dung-sai.xlsx');

async function opened(bytes: Uint8Array): Promise<Saveable> {
  const found = await openFile('sample.xlsx', bytes);
  if (isRefusal(found)) throw new Error(`refused: ${found.code}`);
  return found;
}

async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readBytes('sample.xlsx', bytes);
  if (isRefusal(workbook)) throw new Error(`refused: ${workbook.code}`);
  return workbook;
}

/** Names of parts whose bytes differ, with those that came or went. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0)
    .sort();
}

let original: Uint8Array;
beforeAll(() => {
  original = new Uint8Array(fs.readFileSync(FILE));
});

test('a file that nobody changed is saved byte for byte', async () => {
  expect(Buffer.compare(savedBytes(await opened(original)), original)).toBe(0);
});

test('a corrected figure changes its sheet only, and is read back', async () => {
  const file = await opened(original);
  new User(file.book).type(0, 5, 3, '6.316');
  const saved = savedBytes(file);
  const [sheet] = (await read(saved)).sheets;
  expect(sheet!.cells[5]![3]!.value).toBe(6316);
  expect(changedParts(original, saved).filter((name) => !/sheet1\.xml$|workbook\.xml$|calcChain/.test(name))).toEqual([]);
});

test('a typed formula is saved with its result; a new result leaves the formula as it was', async () => {
  const file = await opened(original);
  const [sheet] = file.book.sheets;
  new User(file.book).type(0, 2, 7, '=SUM(D4:D15)');
  putResult(sheet!, 2, 7, { value: 54483 });
  const first = savedBytes(file);
  expect((await read(first)).sheets[0]!.cells[2]![7]).toMatchObject({ formula: 'SUM(D4:D15)', value: 54483 });
  const again = await opened(first);
  putResult(again.book.sheets[0]!, 2, 7, { value: null, error: '#N/A' });
  expect((await read(savedBytes(again))).sheets[0]!.cells[2]![7]).toMatchObject({ formula: 'SUM(D4:D15)', error: '#N/A' });
});

test('truth values, emptied cells and fills are saved', async () => {
  const file = await opened(original);
  const { book } = file;
  const sheet = book.sheets[0]!;
  const one = (row: number, col: number) => ({ top: row, left: col, bottom: row, right: col });
  editCells(book, 'user', sheet, one(2, 8), 'typing', (cell) => enter(book, cell, true, true));
  editCells(book, 'user', sheet, one(3, 3), 'typing', (cell) => enter(book, cell, '', true));
  styleCells(book, 'addin', sheet, one(15, 3), 'fill', (cell) => withStyle(cell, { fill: '#FFC7CE' }));
  const back = await opened(savedBytes(file));
  const [now] = back.book.sheets;
  expect([now!.cell(2, 8)!.value, now!.cell(3, 3)?.value ?? null, now!.cell(15, 3)!.style!.fill]).toEqual([true, null, '#FFC7CE']);
});

test('a result sheet is added, found again, and replaced the next time', async () => {
  const file = await opened(original);
  const results = file.book.addSheet('Kết quả', 'addin');
  results.put(0, 0, { value: 'Phiếu & kết quả', style: { bold: true, wrap: true } });
  results.put(1, 1, { value: 0.0482, format: '0.00%' });
  results.columnWidths.set(0, 120);
  const again = await opened(savedBytes(file));
  expect(again.book.sheets.map(({ name }) => name)).toEqual([...file.book.sheets.map(({ name }) => name)]);
  const found = again.book.sheet('Kết quả')!;
  expect(found.cell(0, 0)).toMatchObject({ value: 'Phiếu & kết quả', style: { bold: true, wrap: true } });
  expect(found.cell(1, 1)).toMatchObject({ value: 0.0482, format: '0.00%' });
  deleteSheet(again.book, 'addin', found);
  again.book.addSheet('Kết quả', 'addin').put(0, 0, { value: 'mới' });
  const third = await read(savedBytes(again));
  expect(third.sheets.map(({ name }) => name)).toEqual(file.book.sheets.map(({ name }) => name));
  expect(third.sheets.at(-1)!.cells[0]![0]!.value).toBe('mới');
});

test.each([
  ['a file that says which sheet is in front', '<bookViews><workbookView xWindow="0" activeTab="0"/></bookViews><sheets>'],
  ['a file that does not', '<sheets>'],
])('a sheet that was moved is saved at its place, in %s; its own names and the sheet in front follow', async (_, sheets) => {
  const archive = unzipSync(original);
  const book = strFromU8(archive['xl/workbook.xml']!)
    .replace('<sheets>', sheets)
    .replace('</sheets>', '</sheets><definedNames><definedName name="Nam" localSheetId="0">2026</definedName></definedNames>');
  const source = zipSync({ ...archive, 'xl/workbook.xml': strToU8(book) });
  const file = await opened(source);
  file.book.addSheet('Bìa', 'addin');
  moveSheet(file.book, 'user', file.book.sheet('Bìa')!, 0);
  const names = file.book.sheets.map(({ name }) => name);
  expect(names[0]).toBe('Bìa');
  const bytes = savedBytes(file);
  const saved = await opened(bytes);
  expect(saved.book.sheets.map(({ name }) => name)).toEqual(names);
  const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
  expect(/activeTab="(\d+)"/.exec(xml)?.[1]).toBe('1');
  expect(/localSheetId="(\d+)"/.exec(xml)?.[1]).toBe('1');
  expect(savedBytes(saved)).toEqual(bytes);
});

test('a sheet of the file that was deleted is gone, and the others stay', async () => {
  const other = new Uint8Array(fs.readFileSync(path.join(path.dirname(FILE), 'cam-lo-chi-tieu-2020.xlsx')));
  const file = await opened(other);
  expect(file.book.sheets.length).toBeGreaterThan(1);
  const [gone, ...left] = file.book.sheets;
  deleteSheet(file.book, 'user', gone!);
  expect((await read(savedBytes(file))).sheets.map(({ name }) => name)).toEqual(left.map(({ name }) => name));
});

test('hidden sheets, comments, settings and custom XML travel with the file; a second save changes nothing', async () => {
  const file = await opened(original);
  const { book } = file;
  showSheet(book, 'user', book.addSheet('Ẩn'), 'hidden');
  addComment(book, 'addin', book.sheets[0]!, 15, 3, 'Không khớp với các dòng');
  book.settings.set('khopso.marks', { cells: ['D16'] });
  book.documentSettings.set('seen', '{"at":1}');
  book.xmlParts.push({ id: '{AAAA}', xml: '<notes xmlns="urn:x">đã giải trình</notes>' });
  const saved = savedBytes(file);
  const again = await opened(saved);
  expect(again.book.sheet('Ẩn')!.visibility).toBe('hidden');
  expect(again.book.sheets[0]!.notes.get('15:3')).toContain('Không khớp với các dòng');
  expect(again.book.settings.get('khopso.marks')).toEqual({ cells: ['D16'] });
  expect([...again.book.documentSettings]).toEqual([['seen', '{"at":1}']]);
  expect(again.book.xmlParts.map(({ xml }) => xml)).toEqual(['<notes xmlns="urn:x">đã giải trình</notes>']);
  expect(changedParts(saved, savedBytes(again))).toEqual([]);
  again.book.xmlParts.length = 0;
  expect((await opened(savedBytes(again))).book.xmlParts).toEqual([]);
});

test('names that came, changed or went are saved, those of one sheet and hidden ones too', async () => {
  const archive = unzipSync(original);
  const source = zipSync({
    ...archive,
    'xl/workbook.xml': strToU8(
      strFromU8(archive['xl/workbook.xml']!).replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet!$A$1</definedName><definedName name="Di">1</definedName><definedName name="Doi">2</definedName></definedNames>',
      ),
    ),
  });
  const file = await opened(source);
  const { book } = file;
  book.names.splice(
    book.names.findIndex(({ name }) => name === 'Di'),
    1,
  );
  book.names.find(({ name }) => name === 'Doi')!.formula = '=LAMBDA(a,b,a<b)';
  const ours = book.addSheet('Phiếu', 'addin');
  ours.put(0, 0, { value: 'x' });
  moveSheet(book, 'user', ours, 0);
  book.names.push({ name: '_khopso.sheet', formula: '="result {1}"', visible: false, comment: '', sheet: ours });
  const saved = savedBytes(file);
  const again = await opened(saved);
  expect(again.book.names.map(({ name, formula, sheet }) => [name, formula, sheet?.name])).toEqual([
    ['Doi', '=LAMBDA(a,b,a<b)', undefined],
    ['_khopso.sheet', '="result {1}"', 'Phiếu'],
  ]);
  const xml = strFromU8(unzipSync(saved)['xl/workbook.xml']!);
  expect([/name="_khopso.sheet"[^>]*hidden="1"/.test(xml), xml.includes('_xlnm.Print_Area')]).toEqual([true, true]);
  // Who checks the file passes over the sheet that is ours.
  expect((await read(saved)).sheets.map(({ name }) => name)).not.toContain('Phiếu');
  expect(changedParts(saved, savedBytes(again))).toEqual([]);
});

test('a workbook made here is saved as a file of its own', async () => {
  const file = emptyBook();
  new User(file.book).type(0, 0, 0, '1.855');
  new User(file.book).type(0, 1, 0, 'Hộ nghèo');
  const { sheets } = await read(savedBytes(file));
  expect(sheets.map(({ name, cells }) => [name, cells[0]![0]!.value, cells[1]![0]!.value])).toEqual([['Sheet1', 1855, 'Hộ nghèo']]);
});
