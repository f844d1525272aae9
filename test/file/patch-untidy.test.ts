import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBytes, isRefusal } from '../../src/file/read';
import type { FileEdit } from '../../src/file/patch';
import { CannotWrite, patchWorkbook } from '../../src/file/patch';
import type { Made } from './package';
import { makeParts, makeXlsx } from './package';

// What other programs write, patched: the parts must stay what Excel opens.
const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const edit = (change: Partial<FileEdit>): FileEdit => ({ sheet: 'Sheet1', row: 0, col: 0, ...change });
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

function workbook(rest: string): string {
  return `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>${rest}</workbook>`;
}

async function firstValue(bytes: Uint8Array): Promise<unknown> {
  const read = await readBytes('a.xlsx', bytes);
  if (isRefusal(read)) throw new Error(read.message.key);
  return read.sheets[0]!.cells[0]![0]!.value;
}

test.each([
  ['beside other settings', '<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
  ['said once only', '<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>', '<calcPr calcId="1" fullCalcOnLoad="1"></calcPr>'],
  ['behind the names', '<definedNames><definedName name="T">1</definedName></definedNames>', '</definedNames><calcPr fullCalcOnLoad="1"/>'],
  ['behind the links to other files', '<externalReferences/>', '<externalReferences/><calcPr fullCalcOnLoad="1"/>'],
])('Excel is asked to calculate anew, %s', (_, rest, expected) => {
  const before = makeXlsx({ sheets: [CELL], parts: { 'xl/workbook.xml': workbook(rest) } });
  expect(partOf(patchWorkbook(before, [edit({ value: 5 })]), 'xl/workbook.xml')).toContain(expected);
});

test('a workbook without formulas is not asked to', () => {
  const before = makeXlsx({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });
  expect(partOf(patchWorkbook(before, [edit({ value: 5 })]), 'xl/workbook.xml')).toBe(partOf(before, 'xl/workbook.xml'));
});

test('a part in UTF-16 is written as UTF-8, and says so', async () => {
  const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet>${CELL}</worksheet>`;
  const utf16 = new Uint8Array(2 + 2 * sheet.length);
  new Uint16Array(utf16.buffer).set([0xfeff, ...[...sheet].map((char) => char.charCodeAt(0))]);
  const after = patchWorkbook(makeXlsx({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': utf16 } }), [edit({ value: 'Đắk' })]);
  expect(partOf(after, 'xl/worksheets/sheet1.xml')).toMatch(/^\uFEFF?<\?xml version="1.0" encoding="UTF-8"\?>/);
  expect(await firstValue(after)).toBe('Đắk');
});

test('a note needs a free name, a type for its drawing said once, and a free number for its link', () => {
  const made: Made = {
    sheets: [CELL],
    parts: {
      'xl/comments1.xml': '<comments/>',
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="x"><Relationship Id="rId2" Type="${OFFICE}/hyperlink" Target="http://x/" TargetMode="External"/></Relationships>`,
    },
  };
  const parts = makeParts(made);
  const types = '[Content_Types].xml';
  parts[types] = strToU8(strFromU8(parts[types] as Uint8Array).replace('<Default ', '<Default Extension="VML" ContentType="v"/><Default '));
  const after = patchWorkbook(zipSync(parts), [edit({ note: 'Xem lại' })]);
  expect(partOf(after, 'xl/comments2.xml')).toContain('Xem lại');
  expect(partOf(after, types).match(/Extension="vml"/gi)).toHaveLength(1);
  const links = partOf(after, 'xl/worksheets/_rels/sheet1.xml.rels');
  expect([...links.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id).sort()).toEqual(['rId2', 'rId3', 'rId4']);
  expect(links).toContain('Target="../comments2.xml"');
});

test('a fill on a style that the workbook does not have is put on the first', async () => {
  const before = makeXlsx({ sheets: ['<sheetData><row r="1"><c r="A1" s="99"><v>1</v></c></row></sheetData>'] });
  const after = patchWorkbook(before, [edit({ fill: '#FFC7CE' })]);
  expect(partOf(after, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="A1" s="6"/);
  expect(await firstValue(after)).toBe(1);
});

test('an array formula of a single cell may be written over; one of several not', () => {
  const array = (ref: string): Uint8Array =>
    makeXlsx({ sheets: [`<sheetData><row r="1"><c r="A1"><f t="array" ref="${ref}">SUM(B1:B9)</f><v>1</v></c></row></sheetData>`] });
  expect(partOf(patchWorkbook(array('A1'), [edit({ value: 5 })]), 'xl/worksheets/sheet1.xml')).toContain('<c r="A1"><v>5</v></c>');
  expect(() => patchWorkbook(array('A1:A2'), [edit({ value: 5 })])).toThrow(CannotWrite);
});

test('an empty row and a row that ends in its tag take a cell; a dimension that names no area stays', () => {
  const before = makeXlsx({ sheets: ['<dimension ref=""/><sheetData><row r="1" ht="20"/><row r="2"></row></sheetData>'] });
  const xml = partOf(
    patchWorkbook(before, [edit({ value: 5 }), edit({ row: 1, value: 'x' }), edit({ row: 1, col: 1, value: '' })]),
    'xl/worksheets/sheet1.xml',
  );
  expect(xml).toContain('<row r="1" ht="20"><c r="A1"><v>5</v></c></row>');
  expect(xml).toContain('<t xml:space="preserve">x</t></is></c><c r="B1"/>'.replace('B1', 'B2'));
  expect(xml).toContain('<dimension ref=""/>');
});

test.each([
  ['no cells at all', '<worksheet><cols/></worksheet>'],
  ['cells without an end', '<worksheet><sheetData><row r="1"></row></worksheet>'],
  ['a row without an end', '<worksheet><sheetData><row r="1"><c r="A1"/></sheetData></worksheet>'],
  ['a tag without an end', '<worksheet><sheetData><row r="1" <c r="A1"/></sheetData></worksheet>'],
])('a sheet with %s is damaged, and nothing is written', (_, sheet) => {
  const before = makeXlsx({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': sheet } });
  expect(() => patchWorkbook(before, [edit({ value: 5 })])).toThrow('refusal.cut-off.damaged');
});
