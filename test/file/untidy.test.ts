import { strToU8 } from 'fflate';
import type { Workbook } from '../../src/core/model/sheet';
import { LIMITS } from '../../src/file/limits';
import { isRefusal, readBytes } from '../../src/file/read';
import type { Made } from './package';
import { makeXlsx, oneSheet } from './package';

// Workbooks as programs other than Excel write them.
async function read(made: Made): Promise<Workbook> {
  const workbook = await readBytes('báo cáo.xlsx', makeXlsx(made));
  if (isRefusal(workbook)) throw new Error(workbook.message.key);
  return workbook;
}

/** The values by row and column; a row without cells has none. */
async function valuesOf(rows: string, made: Partial<Made> = {}): Promise<readonly (readonly unknown[] | undefined)[]> {
  const { sheets } = await read({ sheets: [`<sheetData>${rows}</sheetData>`], ...made });
  return Array.from(sheets[0]!.cells, (row) => row && Array.from(row, (cell) => cell?.value ?? null));
}

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

test('rows and cells without their reference follow the ones before', async () => {
  expect(await valuesOf('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="$B$4"><v>4</v></c></row>')).toEqual([
    [1, null, 3],
    undefined,
    undefined,
    [null, 4],
  ]);
});

test('dates as text are serial numbers, with their zone and their hour; what is no date stays text', async () => {
  const d = (text: string): string => `<c t="d"><v>${text}</v></c>`;
  expect(
    await valuesOf(`<row>${d('2026-06-30')}${d('2026-06-30T12:00:00')}${d('2026-06-30T07:00:00+07:00')}${d('tháng 6')}</row>`),
  ).toEqual([[46203, 46203.5, 46203, 'tháng 6']]);
});

test('a number that is none, and an inline text without its text, are blank cells', async () => {
  expect(await valuesOf('<row><c><v>x</v></c><c t="inlineStr"/><c t="inlineStr"><is/></c><c><v>7</v></c></row>')).toEqual([
    [null, null, null, 7],
  ]);
});

test('how a text is pronounced is not read, in the cell and in the shared texts', async () => {
  const spoken = '<r><t>Hộ</t></r><rPh sb="0" eb="1"><t>nói</t></rPh><r><t> nghèo</t></r>';
  expect(
    await valuesOf(`<row><c t="inlineStr"><is>${spoken}</is></c><c t="s"><v>0</v></c></row>`, { strings: `<si>${spoken}</si>` }),
  ).toEqual([['Hộ nghèo', 'Hộ nghèo']]);
});

test('characters that a program wrote as "_x000D_" or by their number are those characters', async () => {
  expect(await valuesOf('<row><c t="inlineStr"><is><t>Hộ_x000A_nghèo&#27;&#x1F; &#272;</t></is></c></row>')).toEqual([
    ['Hộ\nnghèo\u001B\u001F Đ'],
  ]);
});

test('a bare ampersand is what it looks like, in texts and in attributes', async () => {
  const { sheets } = await read({
    sheets: ['<sheetData><row><c t="inlineStr"><is><t>Nông & lâm; R&D</t></is></c></row></sheetData>'],
    names: ['Nông & lâm'],
  });
  expect(sheets[0]!.name).toBe('Nông & lâm');
  expect(sheets[0]!.cells[0]![0]!.value).toBe('Nông & lâm; R&D');
});

test('texts longer than Excel holds are cut where Excel would cut them', async () => {
  const long = 'a'.repeat(LIMITS.cellText + 5);
  const [[inline, typed, shared]] = (await valuesOf(
    `<row><c t="inlineStr"><is><t>${long}</t></is></c><c t="str"><v>${long}</v></c><c t="s"><v>0</v></c></row>`,
    { strings: `<si><t>${long}</t></si>` },
  )) as unknown as [[string, string, string]];
  expect([inline, typed, shared].map(({ length }) => length)).toEqual([LIMITS.cellText, LIMITS.cellText, LIMITS.cellText]);
});

test('columns and rows without any height or width are hidden', async () => {
  const { sheets } = await read({
    sheets: [
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="5" max="99999" width="0"/></cols><sheetData><row r="1"><c><v>1</v></c></row><row r="2" ht="0"><c><v>2</v></c></row><row r="3" hidden="true"><c><v>3</v></c></row></sheetData>',
    ],
  });
  expect([...sheets[0]!.hiddenRows]).toEqual([1, 2]);
  expect([...sheets[0]!.hiddenCols].slice(0, 4)).toEqual([1, 2, 4, 5]);
  expect(sheets[0]!.hiddenCols.has(LIMITS.columns)).toBe(false);
});

test('a merge that names no area is none', async () => {
  const { sheets } = await read({
    sheets: [
      '<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell/><mergeCell ref="?"/></mergeCells>',
    ],
  });
  expect(sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
});

test('names: what Excel keeps for itself, functions and those of a chart sheet are left out', async () => {
  const workbook = await read({
    sheets: ['<sheetData><row><c><v>1</v></c></row></sheetData>', ''],
    names: ['Biểu', 'Biểu đồ'],
    definedNames:
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Biểu!$A$1</definedName><definedName name="F" function="1">1</definedName>' +
      '<definedName name="Tong">Biểu!$A$1</definedName><definedName name="Rieng" localSheetId="0">Biểu!$A$1</definedName><definedName name="Do" localSheetId="1">1</definedName>',
    parts: {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="x"><Relationship Id="rId1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${R}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    },
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Biểu']);
  expect(workbook.names).toEqual([
    { name: 'Tong', formula: 'Biểu!$A$1' },
    { name: 'Rieng', formula: 'Biểu!$A$1', sheet: 0 },
  ]);
});

test('an archive whose main part is no workbook', async () => {
  const other = makeXlsx({ sheets: [''], parts: { 'xl/workbook.xml': '<presentation/>' } });
  expect(await readBytes('a.xlsx', other)).toMatchObject({ code: 'not-a-workbook' });
  expect(await readBytes('a.xlsx', makeXlsx({ sheets: [''], parts: { 'xl/workbook.xml': null } }))).toMatchObject({
    code: 'not-a-workbook',
  });
});

test.each([
  ['a row beyond the sheet', '<row r="1048577"><c><v>1</v></c></row>'],
  ['a row before it', '<row r="0"><c><v>1</v></c></row>'],
  ['a column beyond it', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['a shared text that is missing', '<row r="1"><c t="s"><v>5</v></c></row>'],
])('%s: the part is damaged', async (_, rows) => {
  expect(await readBytes('a.xlsx', oneSheet(rows))).toMatchObject({ code: 'cut-off' });
});

test('more faults than a careless program makes, and elements nested without end, are damage', async () => {
  const careless = (n: number): string => '<row><c t="inlineStr"><is><t>&nbsp;x</t></is></c></row>'.repeat(n);
  expect(await valuesOf(careless(2))).toEqual([['&nbsp;x'], ['&nbsp;x']]);
  expect(await readBytes('a.xlsx', oneSheet(careless(10_001)))).toMatchObject({ code: 'cut-off' });
  expect(await readBytes('a.xlsx', oneSheet('<g>'.repeat(300)))).toMatchObject({ code: 'cut-off' });
});

test('a file of a few bytes is none, unless it is a text; one full of control characters is none either', async () => {
  expect(await readBytes('a.xlsx', strToU8('abc'))).toMatchObject({ code: 'not-a-workbook' });
  expect(await readBytes('a.csv', strToU8('a,1'))).toMatchObject({ sheets: [{ name: 'a' }] });
  expect(await readBytes('a.csv', new Uint8Array(100).fill(1))).toMatchObject({ code: 'not-a-workbook' });
  expect(await readBytes('a.html', strToU8('<html><body>Kính gửi</body></html>'))).toMatchObject({ code: 'not-a-workbook' });
});
