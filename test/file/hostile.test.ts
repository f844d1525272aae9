// Files that took for ever or filled the memory, each as small as it can be; a time limit of the test is the proof.
import XLSX from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { patchWorkbook } from '../../src/file/patch';
import { isRefusal, readBytes } from '../../src/file/read';
import { Refused } from '../../src/file/refusal';
import { makeXlsx, oneSheet } from './package';

const outcomeOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const read = await readBytes(name, bytes);
  return isRefusal(read) ? read.code : 'read';
};
const page = (table: string): Uint8Array => strToU8(`<html><body><table>${table}</table></body></html>`);

describe('web pages saved as .xls', () => {
  test('spans of nothing are spans of one', async () => {
    const workbook = await readBytes('a.xls', page('<tr><td rowspan="2" colspan="0">Xã</td><td>1</td></tr><tr><td>2</td></tr>'));
    if (isRefusal(workbook)) throw new Error(workbook.code);
    expect(workbook.sheets[0]!.cells.map((row) => Array.from(row!, (cell) => cell?.value))).toEqual([
      ['Xã', '1'],
      [undefined, '2'],
    ]);
    expect(workbook.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });

  test('spans beyond all measure are refused', async () => {
    expect(await outcomeOf('a.xls', page(`<tr>${'<td rowspan="99999999" colspan="99999999">1</td>'.repeat(20)}</tr>`))).toBe('too-large');
    const wide = `<tr>${'<td rowspan="1048576">1</td>'.repeat(16_000)}</tr>${'<tr><td>1</td></tr>'.repeat(20_000)}`;
    expect(await outcomeOf('a.xls', page(wide))).toBe('too-large');
  });

  test('a table in a cell is a sheet of its own, hidden rows and bold letters are kept', async () => {
    const workbook = await readBytes(
      'a.xls',
      page('<tr><td><table><tr style="display:none"><th>Số<br>hộ</th></tr><tr><td>12</td></tr></table></td></tr>'),
    );
    if (isRefusal(workbook)) throw new Error(workbook.code);
    expect(workbook.sheets).toHaveLength(1);
    expect(workbook.sheets[0]!.cells).toEqual([[{ value: 'Số\nhộ', bold: true }], [{ value: '12' }]]);
    expect([...workbook.sheets[0]!.hiddenRows]).toEqual([0]);
  });
});

describe('XML of Excel 2003', () => {
  const book = (rows: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="B"><Table>${rows}</Table></Worksheet></Workbook>`,
    );
  const cell = '<Data ss:Type="Number">1</Data>';

  test.each([
    ['a row beyond the sheet', `<Row ss:Index="99999999999"><Cell>${cell}</Cell></Row>`, 'cut-off'],
    ['a column beyond the sheet', `<Row><Cell ss:Index="16385">${cell}</Cell></Row>`, 'cut-off'],
    ['a merge of the whole sheet', `<Row><Cell ss:MergeAcross="16000" ss:MergeDown="1000000">${cell}</Cell></Row>`, 'too-large'],
    ['an index that is no number', `<Row ss:Index="NaN"><Cell>${cell}</Cell></Row>`, 'cut-off'],
    ['a far row of a sheet', `<Row ss:Index="60000"><Cell>${cell}</Cell></Row>`, 'read'],
  ])('%s', async (_, rows, outcome) => {
    expect(await outcomeOf('a.xls', book(rows))).toBe(outcome);
  });
});

describe('.xlsx', () => {
  test.each([
    ['addresses beyond XFD1048576', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ['a column beyond XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a row that is no number', '<row r="NaN"><c><v>1</v></c></row>'],
    ['elements without end in each other', '<row r="1">'.repeat(100_000)],
  ])('%s', async (_, data) => {
    expect(await outcomeOf('a.xlsx', oneSheet(data))).toBe('cut-off');
  });

  test('hidden columns far beyond the sheet, merged areas over all of it', async () => {
    const sheet =
      '<cols><col min="-5" max="99999999999" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
      `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5000)}</mergeCells>`;
    expect(await outcomeOf('a.xlsx', makeXlsx({ sheets: [sheet] }))).toBe('read');
  });

  test('tags that never end are looked through once', async () => {
    const open = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${'<c <mergeCell <col '.repeat(100_000)}`;
    expect(await outcomeOf('a.xlsx', makeXlsx({ sheets: [open] }))).toBe('cut-off');
  });

  test('a text longer than a cell holds is cut as Excel cuts it', async () => {
    const workbook = await readBytes(
      'a.xlsx',
      oneSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`),
    );
    if (isRefusal(workbook)) throw new Error(workbook.code);
    expect(String(workbook.sheets[0]!.cells[0]![0]!.value)).toHaveLength(32_767);
  });

  test.each([
    ['a row without its end', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData></worksheet>'],
    ['a sheet without data', '<worksheet><cols/></worksheet>'],
    ['tags within tags', `<worksheet><sheetData><row r="1"><c r="A1"${'<c '.repeat(1000)}></c></row></sheetData></worksheet>`],
  ])('writing into %s is refused, not endless', (_, xml) => {
    const bytes = makeXlsx({ sheets: ['<sheetData/>'], parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(() => patchWorkbook(bytes, [{ sheet: 'Sheet1', row: 0, col: 0, value: 2 }])).toThrow(Refused);
  });
});

describe('.xls', () => {
  const CELLS = [
    ['Xã', 'Số hộ'],
    ['Xã 1', 12],
    ['Xã 2', 30],
  ];
  const book = (): Uint8Array => {
    const made = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(CELLS), 'Biểu');
    return new Uint8Array(XLSX.write(made, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  };

  /** The workbook with records put in before the end of its only sheet. */
  function withRecords(...records: readonly (readonly [type: number, ...bytes: number[]])[]): Uint8Array {
    const container = XLSX.CFB.read(book(), { type: 'buffer' });
    const stream = Uint8Array.from((XLSX.CFB.find(container, 'Workbook') as { content: Uint8Array }).content);
    const view = new DataView(stream.buffer);
    let [at, end] = [0, 0];
    for (; at + 4 <= stream.length && (view.getUint16(at, true) !== 0 || at === 0); at += 4 + view.getUint16(at + 2, true))
      if (view.getUint16(at, true) === 0x0a) end = at;
    const added = records.flatMap(([type, ...bytes]) => [type & 255, type >> 8, bytes.length & 255, bytes.length >> 8, ...bytes]);
    const made = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(made, '/Workbook', Uint8Array.from([...stream.subarray(0, end), ...added, ...stream.subarray(end)]));
    return new Uint8Array(XLSX.CFB.write(made, { type: 'buffer' }) as Uint8Array);
  }
  const ALL = [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff];

  test('what tells nothing of figures is passed over: a link on every cell there could be, records that nobody knows', async () => {
    const noise = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const workbook = await readBytes(
      'a.xls',
      withRecords([0x1b8, ...ALL, ...new Array<number>(40).fill(0)], [0x3000, 1, 2], [0x800, 0, 8, ...ALL]),
    );
    if (isRefusal(workbook)) throw new Error(workbook.code);
    expect(workbook.sheets[0]!.cells.map((row) => Array.from(row!, (cell) => cell?.value))).toEqual(CELLS);
    expect(noise).not.toHaveBeenCalled();
    noise.mockRestore();
  });

  test('columns beyond the last are none', async () => {
    const columns = [0x7d, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 1, 0, 0, 0] as const;
    const workbook = await readBytes('a.xls', withRecords(columns));
    if (isRefusal(workbook)) throw new Error(workbook.code);
    expect(Math.max(...workbook.sheets[0]!.hiddenCols)).toBeLessThanOrEqual(256);
  });

  test.each([
    ['merged areas that are not there', [0xe5, 0xff, 0xff, 0, 0]],
    ['a cell beyond the last column', [0x203, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['a cell without a place', [0x203, 0, 0]],
  ] as const)('%s', async (_, record) => {
    expect(await outcomeOf('a.xls', withRecords(record))).toBe('cut-off');
  });

  test('a sheet that does not end is cut off', async () => {
    const container = XLSX.CFB.utils.cfb_new();
    const bof = [0x09, 0x08, 16, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 6, 0, 0, 0];
    XLSX.CFB.utils.cfb_add(container, '/Workbook', Uint8Array.from([...bof, 0xfd, 0, 0xff, 0xff, ...new Array<number>(5000).fill(7)]));
    expect(await outcomeOf('a.xls', new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array))).toBe('cut-off');
  });
});

test.each([
  ['declarations', '<?x '],
  ['comments', '<!-- '],
  ['tags', '<a '],
])('%s that never end before the root of a part with notes are looked through once', async (_, opening) => {
  const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const parts = { 'customXml/item1.xml': opening.repeat(400_000) };
  expect(await outcomeOf('a.xlsx', makeXlsx({ sheets: [sheet], parts }))).toBe('read');
});
