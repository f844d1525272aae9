import XLSX from '@e965/xlsx';
import { strToU8 } from 'fflate';
import type { Workbook } from '../../src/core/model/sheet';
import { isRefusal, readBytes } from '../../src/file/read';

async function read(name: string, bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readBytes(name, bytes);
  if (isRefusal(workbook)) throw new Error(workbook.message.key);
  return workbook;
}

const values = (workbook: Workbook, sheet = 0) => workbook.sheets[sheet]!.cells.map((row) => row?.map((cell) => cell?.value ?? null));

describe('.xls', () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Chỉ tiêu', 'Thực hiện', 'Tỷ lệ'],
    ['Hộ nghèo', 120, 0.0482],
    ['Cộng', 120, '#'],
  ]);
  sheet.C2!.z = '0.00%';
  sheet.C3 = { t: 'e', v: 7 };
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const hidden = XLSX.utils.aoa_to_sheet([['x', 1]]);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Biểu 01');
  XLSX.utils.book_append_sheet(book, hidden, 'Ẩn');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);

  test('labels in the letters of TCVN3', async () => {
    const old = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(
      old,
      XLSX.utils.aoa_to_sheet([
        ['ChØ tiªu', 'Tæng sè'],
        ['Hé nghÌo', 120],
      ]),
      'Sheet1',
    );
    const workbook = await read('cũ.xls', new Uint8Array(XLSX.write(old, { type: 'array', bookType: 'biff8' }) as ArrayBuffer));
    expect(values(workbook)).toEqual([
      ['Chỉ tiêu', 'Tổng số'],
      ['Hộ nghèo', 120],
    ]);
  });

  test('values, formats, errors, merges, visibility', async () => {
    const workbook = await read('báo cáo.xls', bytes);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu 01', 'visible'],
      ['Ẩn', 'veryHidden'],
    ]);
    const { cells, merges } = workbook.sheets[0]!;
    expect(cells[1]).toEqual([{ value: 'Hộ nghèo' }, { value: 120 }, { value: 0.0482, format: '0.00%' }]);
    expect(cells[2]).toEqual([{ value: 'Cộng' }, { value: 120 }, { value: null, error: '#DIV/0!' }]);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('formulas with their cached value; hidden rows and columns', async () => {
    const one = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(
      one,
      XLSX.utils.aoa_to_sheet([
        ['a', 5.25],
        ['b', 7.25],
        ['Cộng', 12.5],
      ]),
      'Biểu',
    );
    const made = new Uint8Array(XLSX.write(one, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const workbook = await read('a.xls', withRecords(made));
    expect(workbook.sheets[0]!.cells[2]).toEqual([{ value: 'Cộng' }, { value: 12.5, formula: 'SUM(B1:B2)' }]);
    expect([...workbook.sheets[0]!.hiddenRows]).toEqual([1]);
    expect([...workbook.sheets[0]!.hiddenCols]).toEqual([0]);
  });

  test('read by its content, whatever its name', async () => {
    expect(values(await read('báo cáo.xlsx', bytes), 1)).toEqual([['x', 1]]);
  });
});

/** Puts SUM(B1:B2) into B3 and hides row 2 and column A: records that SheetJS reads but does not write. */
function withRecords(made: Uint8Array): Uint8Array {
  const container = XLSX.CFB.read(made, { type: 'buffer' });
  const entry = XLSX.CFB.find(container, 'Workbook')!;
  const stream = Buffer.from(entry.content as Uint8Array);
  const value = Buffer.alloc(8);
  value.writeDoubleLE(12.5);
  const cell = [2, 0, 1, 0];
  const at = stream.indexOf(Buffer.concat([Buffer.from([0x03, 0x02, 14, 0, ...cell])]));
  const [, , , , , , , , xf, xfHigh] = stream.subarray(at);
  const tokens = [0x25, 0, 0, 1, 0, 1, 0xc0, 1, 0xc0, 0x19, 0x10, 0, 0];
  const formula = Buffer.from([
    0x06,
    0,
    22 + tokens.length,
    0,
    ...cell,
    xf!,
    xfHigh!,
    ...value,
    0,
    0,
    0,
    0,
    0,
    0,
    tokens.length,
    0,
    ...tokens,
  ]);
  const row = Buffer.from([0x08, 0x02, 16, 0, 1, 0, 0, 0, 2, 0, 0xff, 0, 0, 0, 0, 0, 0x20, 0x01, 0x0f, 0]);
  const column = Buffer.from([0x7d, 0, 12, 0, 0, 0, 0, 0, 0, 8, 0x0f, 0, 1, 0, 0, 0]);
  entry.content = Buffer.concat([stream.subarray(0, at), column, row, formula, stream.subarray(at + 18)]);
  entry.size = entry.content.length;
  return new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

describe('saved as .xls by other programs', () => {
  test('a web page: texts as they stand, for nobody knows whose separators they have', async () => {
    const html =
      '<html><head><meta charset="utf-8"></head><body><table><tr><td colspan="2">Biểu 01</td></tr><tr><td>Hộ nghèo</td><td>1.855</td></tr></table></body></html>';
    const workbook = await read('a.xls', strToU8(html));
    expect(workbook.sheets[0]!.untyped).toBe(true);
    expect(values(workbook)[1]).toEqual(['Hộ nghèo', '1.855']);
    expect(workbook.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(await readBytes('a.xls', strToU8(html.slice(0, 100)))).toMatchObject({ code: 'cut-off' });
  });

  test('XML of Excel 2003', async () => {
    const xml =
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Biểu"><Table><Row><Cell><Data ss:Type="String">Cộng</Data></Cell><Cell><Data ss:Type="Number">1855</Data></Cell></Row></Table></Worksheet></Workbook>';
    const workbook = await read('a.xls', strToU8(xml));
    expect(values(workbook)).toEqual([['Cộng', 1855]]);
    expect(workbook.sheets[0]!.name).toBe('Biểu');
  });

  test('a text with tabs', async () => {
    expect(values(await read('a.xls', strToU8('Xã\tSố hộ\nA\t12\n')))).toEqual([
      ['Xã', 'Số hộ'],
      ['A', '12'],
    ]);
  });
});

describe('.csv', () => {
  const TEXT = 'Đơn vị;Số hộ;Tỷ lệ\nXã Ea Ô;1.855;4,82\n"Thị trấn; mới";12;\n\nCộng;1.867;\n';
  const EXPECTED = [
    ['Đơn vị', 'Số hộ', 'Tỷ lệ'],
    ['Xã Ea Ô', '1.855', '4,82'],
    ['Thị trấn; mới', '12', null],
    undefined,
    ['Cộng', '1.867', null],
  ];
  const utf16 = (text: string, mark: boolean) => new Uint8Array(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));

  test.each([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${TEXT}`)],
    ['UTF-16 with its mark', utf16(TEXT, true)],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16())],
    ['lines of Windows', strToU8(TEXT.replace(/\n/g, '\r\n'))],
  ])('%s', async (_, bytes) => {
    const workbook = await read('thư mục/xã.csv', bytes);
    expect(values(workbook)).toEqual(EXPECTED);
    expect(workbook.sheets[0]).toMatchObject({ name: 'xã', untyped: true });
  });

  test('UTF-16 without its mark, of plain letters', async () => {
    expect(values(await read('a.csv', utf16('Xa,So ho\nA,12\n', false)))).toEqual([
      ['Xa', 'So ho'],
      ['A', '12'],
    ]);
  });

  test('the Windows code pages', async () => {
    // "Số hộ nghèo" in 1258: ô + acute, ô + dot below; e + grave.
    const vietnamese = new Uint8Array([
      0x53, 0xf4, 0xec, 0x20, 0x68, 0xf4, 0xf2, 0x20, 0x6e, 0x67, 0x68, 0x65, 0xcc, 0x6f, 0x2c, 0x31, 0x0a, 0xf0, 0x2c, 0x32,
    ]);
    expect(values(await read('a.csv', vietnamese))).toEqual([
      ['Số hộ nghèo', '1'],
      ['đ', '2'],
    ]);
    const tcvn3 = Uint8Array.from('TØnh;Tæng sè\nHé nghÌo;12\n§·ng;3\n', (letter) => letter.charCodeAt(0));
    expect(values(await read('a.csv', tcvn3))).toEqual([
      ['Tỉnh', 'Tổng số'],
      ['Hộ nghèo', '12'],
      ['Đãng', '3'],
    ]);
    const french = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x2c, 0x31]);
    expect(values(await read('a.csv', french))).toEqual([['café', '1']]);
  });

  test.each([
    [
      'comma',
      'a,b,c\n1,2,3\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'tab',
      'a\tb\n1,5\t2,5\n',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'bar',
      'a|b\n1|2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolon, all figures with a comma',
      'Tên;Tỷ lệ\nA;1,5\nB;2,5\n',
      [
        ['Tên', 'Tỷ lệ'],
        ['A', '1,5'],
        ['B', '2,5'],
      ],
    ],
    [
      'comma, texts with semicolons',
      'Tên,Số\n"A; B",5\n"C; D",6\n',
      [
        ['Tên', 'Số'],
        ['A; B', '5'],
        ['C; D', '6'],
      ],
    ],
    ['announced', 'sep=|\na;b|c\n', [['a;b', 'c']]],
    ['none: one column', 'Số\n5\n6\n', [['Số'], ['5'], ['6']]],
    [
      'under a title',
      'BÁO CÁO, NĂM 2026\n\nTên;Số\nA;5\nB;6\nC;7\n',
      [['BÁO CÁO, NĂM 2026'], undefined, ['Tên', 'Số'], ['A', '5'], ['B', '6'], ['C', '7']],
    ],
  ])('separator: %s', async (_, text, expected) => {
    expect(values(await read('a.csv', strToU8(text)))).toEqual(expected);
  });
});
