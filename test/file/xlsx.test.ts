import ExcelJS from 'exceljs';
import type { Cell, Workbook } from '../../src/core/model/sheet';
import { writeNotes } from '../../src/core/notes/notes';
import { isRefusal, readBytes } from '../../src/file/read';
import type { Made } from './package';
import { makeXlsx, oneSheet, STYLES } from './package';

jest.setTimeout(60_000);

async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readBytes('báo cáo.xlsx', bytes);
  if (isRefusal(workbook)) throw new Error(workbook.message.key);
  return workbook;
}

async function cellsOf(rows: string, made: Partial<Made> = {}): Promise<readonly (readonly (Cell | undefined)[] | undefined)[]> {
  return (await read(makeXlsx({ sheets: [`<sheetData>${rows}</sheetData>`], ...made }))).sheets[0]!.cells;
}

describe('values', () => {
  test('numbers, texts, truth values and errors', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1"><v>1855</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="inlineStr"><is><t>Đăk &amp; Lăk</t></is></c><c r="F1"><v>1.5E-3</v></c></row>',
      { strings: '<si><t xml:space="preserve"> Tổng số </t></si>' },
    );
    expect(cells[0]).toEqual([
      { value: 1855 },
      { value: ' Tổng số ' },
      { value: false },
      { value: null, error: '#DIV/0!' },
      { value: 'Đăk & Lăk' },
      { value: 0.0015 },
    ]);
  });

  test('rich text is flattened, phonetic hints are left out', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Hộ </t></r><r><rPr><b/></rPr><t>nghèo</t></r></is></c></row>',
      {
        strings: '<si><r><t xml:space="preserve">Tổng </t></r><r><rPr><b/></rPr><t>cộng</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      },
    );
    expect(cells[0]!.map((cell) => cell?.value)).toEqual(['Tổng cộng', 'Hộ nghèo']);
  });

  test('a cell in an old font is read in its code', async () => {
    const fonts = '<fonts count="2"><font><name val="Arial"/></font><font><sz val="11"/><name val="VNI-Times"/></font></fonts>';
    const cells = await cellsOf(
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Soá hoä</t></is></c><c r="B1" s="0" t="inlineStr"><is><t>Khoán</t></is></c></row>',
      { styles: `${fonts}<cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs>` },
    );
    expect(cells[0]!.map((cell) => cell?.value)).toEqual(['Số hộ', 'Khoán']);
  });

  test('a cached 0, false or "" is a value; a formula without a cached value has none', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1"><f>B1-B1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>SUM(A1:A9)</f></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="str"><f>"a"</f><v>a</v></c></row>',
    );
    expect(cells[0]).toEqual([
      { value: 0, formula: 'B1-B1' },
      { value: false, formula: '1=2' },
      { value: '', formula: '""' },
      { value: null, formula: 'SUM(A1:A9)' },
      { value: null, error: '#DIV/0!', formula: '1/0' },
      { value: 'a', formula: '"a"' },
    ]);
  });

  test('shared formulas are written out for each cell', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1-$B$1</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(cells.map((row) => row?.[2])).toEqual([
      { value: 1, formula: 'A1-$B$1' },
      { value: 2, formula: 'A2-$B$1' },
      { value: 3, formula: 'A3-$B$1' },
    ]);
  });

  test('array formulas and newer functions read as in Excel', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v>7</v></c><c r="B1"><f>_xlfn.XLOOKUP(1,C:C,D:D)+_xlfn._xlws.SORT(A1)</f><v>8</v></c></row>',
    );
    expect(cells[0]!.map((cell) => cell?.formula)).toEqual(['SUM(B1:B2*C1:C2)', 'XLOOKUP(1,C:C,D:D)+SORT(A1)']);
  });
});

describe('formats', () => {
  test('number format, bold and indent', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" s="1"><v>0.0482</v></c><c r="B1" s="4" t="inlineStr"><is><t>Cộng</t></is></c><c r="C1" s="5"><v>12</v></c></row>',
    );
    expect(cells[0]).toEqual([
      { value: 0.0482, format: '0.00%' },
      { value: 'Cộng', bold: true, indent: 2 },
      { value: 12, format: '#,##0', bold: true },
    ]);
  });

  test('a date stays its serial number with its date format, also where a formula gives a text', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" s="2"><v>45292</v></c><c r="B1" s="2" t="str"><f>"chưa có"</f><v>chưa có</v></c><c r="C1" s="2"><f>A1+1</f><v>45293</v></c></row>',
    );
    expect(cells[0]).toEqual([
      { value: 45292, format: 'dd/mm/yyyy' },
      { value: 'chưa có', formula: '"chưa có"', format: 'dd/mm/yyyy' },
      { value: 45293, formula: 'A1+1', format: 'dd/mm/yyyy' },
    ]);
  });

  test.each([
    ['well formed', ''],
    ['not well formed', '<c r="D1" t="inlineStr"><is><t>Thu & chi</t></is></c>'],
  ])('a cell that names no style has the first one (%s)', async (_, rest) => {
    const styles = STYLES.replace('<cellXfs count="6"><xf numFmtId="0" fontId="0"', '<cellXfs count="6"><xf numFmtId="9" fontId="1"');
    const cells = await cellsOf(
      `<row r="1"><c r="A1"><v>0.5</v></c><c r="B1" s="0"><v>0.25</v></c><c r="C1" s="3"><v>7</v></c>${rest}</row>`,
      {
        styles,
      },
    );
    expect(cells[0]!.slice(0, 3)).toEqual([
      { value: 0.5, format: '0%', bold: true },
      { value: 0.25, format: '0%', bold: true },
      { value: 7, format: '#,##0\\ _d' },
    ]);
  });

  test('a format with a "d" that is only a space is no date', async () => {
    const cells = await cellsOf('<row r="1"><c r="A1" s="3"><v>123456.78</v></c></row>');
    expect(cells[0]![0]).toEqual({ value: 123456.78, format: '#,##0\\ _d' });
  });
});

describe('layout', () => {
  test('merges: only the top-left cell has content', async () => {
    const bytes = oneSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    );
    const [sheet] = (await read(bytes)).sheets;
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect([sheet!.cells[0]?.[0]?.value, sheet!.cells[0]?.[1], sheet!.cells[1]?.[0], sheet!.cells[1]?.[2]?.value]).toEqual([
      1,
      undefined,
      undefined,
      4,
    ]);
  });

  test('hidden rows and columns, also those without height or width', async () => {
    const bytes = makeXlsx({
      sheets: [
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"/><row r="4"><c r="A4"><v>1</v></c></row><row r="900" hidden="1"/></sheetData>',
      ],
    });
    const [sheet] = (await read(bytes)).sheets;
    expect([...sheet!.hiddenRows]).toEqual([1, 2]);
    expect([...sheet!.hiddenCols]).toEqual([1, 2, 4]);
  });

  test('visibility, names and order of sheets; a chart sheet is left out and still counts for local names', async () => {
    const cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const bytes = makeXlsx({
      sheets: [cell, '<sheetData/>', cell, cell],
      names: ['Biểu 01', 'Biểu đồ', 'Phụ lục &amp; khác', 'Ẩn hẳn'],
      states: ['', '', 'hidden', 'veryHidden'],
      definedNames:
        '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Biểu 01\'!$A$1:$C$9</definedName><definedName name="TongHo">\'Biểu 01\'!$A$1</definedName><definedName name="Nam" localSheetId="2">2026</definedName>',
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships>${['worksheet', 'chartsheet', 'worksheet', 'worksheet']
          .map(
            (type, i) =>
              `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="worksheets/sheet${i + 1}.xml"/>`,
          )
          .join('')}</Relationships>`,
      },
    });
    const workbook = await read(bytes);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu 01', 'visible'],
      ['Phụ lục & khác', 'hidden'],
      ['Ẩn hẳn', 'veryHidden'],
    ]);
    expect(workbook.names).toEqual([
      { name: 'TongHo', formula: "'Biểu 01'!$A$1" },
      { name: 'Nam', formula: '2026', sheet: 1 },
    ]);
  });

  test('cells that have only a format are nothing; a far cell makes no dense grid', async () => {
    const styled = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 2}" ht="20"><c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="1"></c></row>`,
    ).join('');
    const bytes = oneSheet(
      `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>${styled}<row r="1048576"><c r="B1048576"><v>3</v></c></row>`,
      '<mergeCells><mergeCell ref="C1:XFC1048576"/></mergeCells>',
    );
    const [sheet] = (await read(bytes)).sheets;
    expect(Object.keys(sheet!.cells)).toEqual(['0', '1048575']);
    expect(Object.keys(sheet!.cells[0]!)).toEqual(['0', '16383']);
    expect(sheet!.cells[1048575]![1]).toEqual({ value: 3 });
  });
});

describe('files of other programs', () => {
  test('prefixed names', async () => {
    const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const bytes = makeXlsx({
      sheets: [
        `<?xml version="1.0"?><x:worksheet ${x}><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" s="1"><x:f>1/4</x:f><x:v>0.25</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B1:C1"/></x:mergeCells></x:worksheet>`,
      ],
      parts: {
        'xl/sharedStrings.xml': `<x:sst ${x}><x:si><x:t>Xã A</x:t></x:si></x:sst>`,
        'xl/workbook.xml': `<x:workbook ${x} xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="Biểu" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      },
      strings: '',
    });
    const [sheet] = (await read(bytes)).sheets;
    expect(sheet).toMatchObject({ name: 'Biểu', merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] });
    expect(sheet!.cells[0]).toEqual([{ value: 'Xã A' }, { value: 0.25, formula: '1/4', format: '0.00%' }]);
  });

  test('rows and cells without references follow the one before', async () => {
    const cells = await cellsOf(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c r="B2"><v>4</v></c><c t="inlineStr"><is><t>x</t></is></c></row>',
    );
    expect(cells.map((row) => row?.map((cell) => cell?.value))).toEqual([
      [1, undefined, 3],
      [undefined, 4, 'x'],
    ]);
  });

  test('dates as ISO text become serial numbers, not the year', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" s="2" t="d"><v>2024-01-01T00:00:00</v></c><c r="B1" s="2" t="d"><v>2024-01-02</v></c></row>',
    );
    expect(cells[0]!.map((cell) => cell?.value)).toEqual([45292, 45293]);
  });

  test('XML that is not well formed is read all the same', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c><c r="C1" s="1"><f>B1*2</f></c><c r="D1" t="str"><f>""</f><v></v></c></row>',
      { strings: '<si><t>Thu & chi</t></si>' },
    );
    expect(cells[0]).toEqual([
      { value: 'Thu & chi' },
      { value: 0.5, format: '0.00%' },
      { value: null, formula: 'B1*2', format: '0.00%' },
      { value: '', formula: '""' },
    ]);
  });

  test('a workbook as exceljs writes it, with validations, hyperlinks, notes and conditional formats', async () => {
    const book = new ExcelJS.Workbook();
    const made = book.addWorksheet('Biểu 02', { state: 'hidden' });
    made.addRow(['Đơn vị', 'Số hộ']);
    made.addRow([{ text: 'Xã A', hyperlink: 'https://example.org' }, 12]).getCell(2).note = 'ghi chú';
    made.getCell('B3').value = { formula: 'SUM(B2:B2)', result: 12 };
    made.getCell('B2').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [0] };
    made.addConditionalFormatting({
      ref: 'B2:B9',
      rules: [{ type: 'expression', formulae: ['B2>5'], priority: 1, style: { font: { bold: true } } }],
    });
    const [sheet] = (await read(new Uint8Array(await book.xlsx.writeBuffer()))).sheets;
    expect(sheet!.visibility).toBe('hidden');
    expect(sheet!.cells.map((row) => row?.map((cell) => cell?.value))).toEqual([
      ['Đơn vị', 'Số hộ'],
      ['Xã A', 12],
      [undefined, 12],
    ]);
  });
});

test('reasons recorded in the workbook are read', async () => {
  const notes = {
    explanations: [
      { rule: 'total-equals-parts', sheet: 'S', cell: 'C15', reason: 'Số liệu đã điều chỉnh & duyệt', figures: 'ab', on: '2026-11-22' },
    ],
    off: [],
  };
  const workbook = await read(
    makeXlsx({
      sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
      parts: {
        'customXml/item1.xml': '<a xmlns="urn:other"/>',
        'customXml/item2.xml': `<?xml version="1.0"?><!-- x -->${writeNotes(notes)}`,
      },
    }),
  );
  expect(workbook.notes).toEqual(notes);
});

describe('what is ours and can not be read', () => {
  const cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const bad =
    '<notes xmlns="urn:khopso:notes" version="1"><explained rule="r" sheet="S" cell="A1" reason="&#x110000;" figures="a"/></notes>';

  test('is set aside, and the workbook is read', async () => {
    const { sheets, notes } = await read(makeXlsx({ sheets: [cell], parts: { 'customXml/item1.xml': bad } }));
    expect(sheets).toHaveLength(1);
    expect(notes).toMatchObject({ explanations: [], aside: [expect.stringContaining('&#x110000;')] });
  });

  test('so is a part whose bytes are damaged', async () => {
    const bytes = makeXlsx({ sheets: [cell], parts: { 'customXml/item1.xml': bad.repeat(20) } });
    const name = new TextEncoder().encode('customXml/item1.xml');
    const at = bytes.findIndex((_, i) => name.every((byte, n) => bytes[i + n] === byte));
    const damaged = bytes.slice();
    damaged.fill(0xff, at + name.length + 2, at + name.length + 12);
    const { sheets, notes } = await read(damaged);
    expect([sheets.length, notes?.aside]).toEqual([1, ['customXml/item1.xml']]);
  });
});

describe('sheets that we wrote', () => {
  const cell = (n: number) => `<sheetData><row r="1"><c r="A1"><v>${n}</v></c></row></sheetData>`;
  const marked = (formula: string, sheet: number) =>
    `<definedName name="_khopso.sheet" localSheetId="${sheet}" hidden="1">${formula}</definedName><definedName name="Nam" localSheetId="2">2026</definedName>`;
  const names = ['Phiếu kết quả kiểm tra', 'Của ta', 'Biểu'];

  test('are no report; one that only bears the name is', async () => {
    const bytes = makeXlsx({ sheets: [cell(1), cell(2), cell(3)], names, definedNames: marked('"result {1}"', 1) });
    const workbook = await read(bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Phiếu kết quả kiểm tra', 'Biểu']);
    expect(workbook.names).toEqual([{ name: 'Nam', formula: '2026', sheet: 1 }]);
  });

  test('are only those whose mark is one of ours', async () => {
    const bytes = makeXlsx({ sheets: [cell(1), cell(2), cell(3)], names, definedNames: marked('Sheet1!$A$1', 1) });
    expect((await read(bytes)).sheets).toHaveLength(3);
  });
});
