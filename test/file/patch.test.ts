import ExcelJS from 'exceljs';
import { Zip, ZipDeflate, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../../src/core/model/sheet';
import { parseArea } from '../../src/core/text/a1';
import { CannotWrite, patchWorkbook } from '../../src/file/patch';
import type { FileEdit } from '../../src/file/patch';
import { shiftFormula } from '../../src/file/patch/shift';
import { isRefusal, readBytes } from '../../src/file/read';
import { packedBytes } from '../../src/file/inflate';
import { openArchive } from '../../src/file/zip';
import { STYLES, makeParts } from './package';

jest.setTimeout(60_000);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Two sheets with formulas, a chart, custom XML, a picture, a chain of calculation, a rule with an extension inside. */
const SHEET =
  '<dimension ref="A1:D5"/><cols><col min="4" max="4" width="12" style="1" customWidth="1"/></cols><sheetData>' +
  '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="C1" s="3"><v>5.5</v></c></row>' +
  '<row r="2"><c r="A2" s="1"><v>0.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1</f><v>1</v></c></row>' +
  '<row r="3"><c r="A3"><v>7</v></c><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="4"><c r="A4"><f>SUM(A2:A3)</f><v>7.5</v></c><c r="C4"><f t="shared" si="0"/><v>3</v></c></row>' +
  '<row r="7" s="5" customFormat="1"><c r="A7"><f t="array" ref="A7:A8">C2:C3*2</f><v>2</v></c></row><row r="8"><c r="A8"><v>4</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><extLst><ext uri="x"><a/></ext></extLst></cfRule></conditionalFormatting><pageMargins left="1"/><drawing r:id="rId1"/><extLst><ext uri="y"/></extLst>';

const MADE = {
  sheets: [SHEET, '<sheetData><row r="1"><c r="A1"><f>Sheet1!A4</f><v>7.5</v></c></row></sheetData>'],
  names: ['Biểu "01" & hai', 'Hai'],
  strings: '<si><t>Tổng</t></si>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
    'xl/charts/chart1.xml': `<c:chart xmlns:c="c">${CHART}</c:chart>`,
    'xl/media/image1.png': new Uint8Array([1, 2, 3, 250]),
    'customXml/item1.xml': '<notes xmlns="urn:other"/>',
    'unknown/part.bin': new Uint8Array(3000).fill(9),
  },
};
const chain = (cells: string) => `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</calcChain>`;

function base(cells?: string): Uint8Array {
  const parts = makeParts({ ...MADE, names: MADE.names.map((name) => name.replace(/&/g, '&amp;').replace(/"/g, '&quot;')) });
  if (cells) {
    parts['xl/calcChain.xml'] = strToU8(chain(cells));
    const rels = 'xl/_rels/workbook.xml.rels';
    parts[rels] = strToU8(
      strFromU8(parts[rels] as Uint8Array).replace(
        '</Relationships>',
        `<Relationship Id="rIdC" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    );
  }
  // One part is stored, not deflated, and the order is not the alphabet's.
  return zipSync(
    { 'unknown/part.bin': [parts['unknown/part.bin'] as Uint8Array, { level: 0 }], ...parts, ...(parts['unknown/part.bin'] ? {} : {}) },
    { mtime: '2020-01-02' },
  );
}

const SHEET1 = MADE.names[0]!;
const at = (name: string, change: Partial<FileEdit>, sheet = SHEET1): FileEdit => {
  const { top: row, left: col } = parseArea(name)!;
  return { sheet, row, col, ...change };
};
const text = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = openArchive(before);
  const fresh = openArchive(after);
  const bytesOf = (archive: typeof old, name: string) => {
    const entry = archive.entries.find((one) => one.name === name);
    return entry && Buffer.from(packedBytes(archive, entry)).toString('base64');
  };
  const names = new Set([...old.entries, ...fresh.entries].map(({ name }) => name));
  return [...names].filter((name) => bytesOf(old, name) !== bytesOf(fresh, name)).sort();
}

async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readBytes('a.xlsx', bytes);
  if (isRefusal(workbook)) throw new Error(workbook.message.key);
  return workbook;
}
async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  // exceljs can't read our drawing without anchors; it is not what is tested.
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      name.endsWith('sheet1.xml') ? strToU8(strFromU8(content).replace(/<drawing[^>]*>/, '')) : content,
    ]),
  );
  delete parts['xl/drawings/drawing1.xml'];
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(zipSync(parts) as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

describe('what is not concerned', () => {
  test('no edit: the very same archive', () => {
    expect(changedParts(base(), patchWorkbook(base(), []))).toEqual([]);
  });

  test('keeps its very bytes and its place in the archive', () => {
    const before = base();
    const after = patchWorkbook(before, [at('A2', { value: 0.25 }), at('A3', { fill: '#FFC7CE' }), at('A3', { note: 'Xem lại' })]);
    expect(changedParts(before, after)).toEqual([
      '[Content_Types].xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const order = openArchive(before).entries.map(({ name }) => name);
    expect(
      openArchive(after)
        .entries.map(({ name }) => name)
        .slice(0, order.length),
    ).toEqual(order);
  });

  test('a fill alone touches the sheet and the styles only', () => {
    expect(changedParts(base(), patchWorkbook(base(), [at('A1', { fill: '#ffc7ce' })]))).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('the same edits give the same bytes', () => {
    const edits = [at('A2', { value: 'x', note: 'y', fill: '#123456' })];
    expect(Buffer.from(patchWorkbook(base(), edits)).equals(Buffer.from(patchWorkbook(base(), edits)))).toBe(true);
  });
});

describe('values', () => {
  test('numbers, texts and nothing, over all kinds of cells; the format stays', async () => {
    const after = patchWorkbook(base(), [
      at('A1', { value: 'Cộng <&> "x" ' }),
      at('A2', { value: 0.0482 }),
      at('C1', { value: null }),
      at('A3', { value: -1e15 }),
    ]);
    const { cells } = (await read(after)).sheets[0]!;
    expect(cells[0]![0]).toEqual({ value: 'Cộng <&> "x" ' });
    expect(cells[1]![0]).toEqual({ value: 0.0482, format: '0.00%' });
    expect(cells[0]![2]).toBeUndefined();
    expect(text(after, 'xl/worksheets/sheet1.xml')).toContain('<c r="C1" s="3"/>');
    expect(cells[2]![0]).toEqual({ value: -1e15 });
    const book = await byExcelJs(after);
    expect(book.worksheets[0]!.getCell('A1').value).toBe('Cộng <&> "x" ');
    expect(book.worksheets[0]!.getCell('A2').numFmt).toBe('0.00%');
  });

  test('cells and rows that are not stored yet stand in order and look like their row or column', async () => {
    const after = patchWorkbook(base(), [
      at('D9', { value: 9 }),
      at('B1', { value: 2 }),
      at('D1', { value: 4 }),
      at('D5', { value: 5 }),
      at('B7', { value: 7 }),
      at('A6', { value: 6 }),
    ]);
    const xml = text(after, 'xl/worksheets/sheet1.xml');
    const data = xml.slice(0, xml.indexOf('</sheetData>'));
    expect([...data.matchAll(/<row r="(\d+)"/g)].map(([, r]) => Number(r))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([...data.matchAll(/<c r="([A-Z])1"/g)].map(([, c]) => c)).toEqual(['A', 'B', 'C', 'D']);
    expect(xml).toContain('<dimension ref="A1:D9"/>');
    expect(xml).not.toContain('spans=');
    const { cells } = (await read(after)).sheets[0]!;
    expect([cells[8]![3], cells[0]![1], cells[4]![3], cells[6]![1], cells[5]![0]]).toEqual([
      { value: 9, format: '0.00%' },
      { value: 2 },
      { value: 5, format: '0.00%' },
      { value: 7, format: '#,##0', bold: true },
      { value: 6 },
    ]);
  });

  test('a sheet without any cell', async () => {
    const empty = zipSync(makeParts({ sheets: ['<sheetData/><pageMargins/>'] }));
    const after = patchWorkbook(empty, [{ sheet: 'Sheet1', row: 1, col: 1, value: 'a', note: 'b' }]);
    expect((await read(after)).sheets[0]!.cells[1]![1]).toEqual({ value: 'a' });
    expect(text(after, 'xl/worksheets/sheet1.xml')).toMatch(/<\/sheetData><pageMargins\/><legacyDrawing [^>]*\/><\/worksheet>$/);
  });

  test('rows and cells without references, names with a prefix', async () => {
    const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const made = zipSync(
      makeParts({
        sheets: [
          `<?xml version="1.0"?><x:worksheet ${x}><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        ],
        styles: STYLES,
      }),
    );
    const after = patchWorkbook(made, [
      { sheet: 'Sheet1', row: 0, col: 1, value: 5, fill: '#FFFF00' },
      { sheet: 'Sheet1', row: 2, col: 0, value: 'c' },
    ]);
    const { cells } = (await read(after)).sheets[0]!;
    expect(cells.map((row) => row?.map((cell) => cell?.value))).toEqual([[1, 5], undefined, ['c']]);
  });
});

describe('formulas', () => {
  test('the first cell of a shared formula goes: the others keep theirs, written out', async () => {
    const { cells } = (await read(patchWorkbook(base(), [at('C2', { value: 1 })]))).sheets[0]!;
    expect([cells[1]![2], cells[2]![2], cells[3]![2]]).toEqual([
      { value: 1 },
      { value: 2, formula: 'A3*$B$1' },
      { value: 3, formula: 'A4*$B$1' },
    ]);
  });

  test('another cell of a shared formula goes: the rest stays as it is', async () => {
    const after = patchWorkbook(base(), [at('C3', { value: 1 })]);
    expect(text(after, 'xl/worksheets/sheet1.xml')).toContain('<f t="shared" ref="C2:C4" si="0">A2*$B$1</f>');
    expect((await read(after)).sheets[0]!.cells[3]![2]).toEqual({ value: 3, formula: 'A4*$B$1' });
  });

  test('Excel is asked to calculate on load; the chain no longer names the cell', () => {
    const after = patchWorkbook(base('<c r="C4" i="1"/><c r="A4"/><c r="C3"/><c r="A1" i="2"/>'), [
      at('C4', { value: 1 }),
      at('A1', { value: 2 }, 'Hai'),
    ]);
    expect(text(after, 'xl/calcChain.xml')).toBe(chain('<c r="A4" i="1"/><c r="C3"/>'));
    expect(text(after, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test('a chain that names no cell any more is taken out', async () => {
    const after = patchWorkbook(base('<c r="A4" i="1"/>'), [at('A4', { value: 1 })]);
    expect(Object.keys(unzipSync(after))).not.toContain('xl/calcChain.xml');
    expect(text(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect((await read(after)).sheets[0]!.cells[3]![0]).toEqual({ value: 1 });
  });

  test('no cell of an array formula can be changed alone', () => {
    expect(() => patchWorkbook(base(), [at('A8', { value: 1 })])).toThrow(CannotWrite);
    expect(() => patchWorkbook(base(), [at('A8', { fill: '#FFFFFF' })])).not.toThrow();
  });

  test.each([
    ['A1+$A1+A$1+$A$1', 'C3+$A3+C$1+$A$1'],
    ['SUM(A1:B2,C:C,5:6,$C:$C)', 'SUM(C3:D4,E:E,7:8,$C:$C)'],
    ['"A1"&A1&\'A1 B2\'!A1&Hai!B2', '"A1"&C3&\'A1 B2\'!C3&Hai!D4'],
    ['LOG10(A1)+ABC1(A1)+A1_x+Tong_A1+XFD1', 'LOG10(C3)+ABC1(C3)+A1_x+Tong_A1+B3'],
    ['Bảng[A1]+ĐA1+1E5', 'Bảng[C3]+ĐA1+1E5'],
  ])('%s, two down and two right', (formula, expected) => {
    expect(shiftFormula(formula, 2, 2)).toBe(expected);
  });
});

describe('fills', () => {
  test('keep format and font, are shared between cells, and can be taken away again', async () => {
    const once = patchWorkbook(base(), [at('A2', { fill: '#FFC7CE' }), at('C1', { fill: '#FFC7CE' }), at('D12', { fill: '#FFC7CE' })]);
    const styles = text(once, 'xl/styles.xml');
    expect(styles.match(/FFFFC7CE/g)).toHaveLength(1);
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<cellXfs count="8">');
    const sheet = (await byExcelJs(once)).worksheets[0]!;
    for (const name of ['A2', 'C1', 'D12'])
      expect(sheet.getCell(name).fill).toMatchObject({ type: 'pattern', fgColor: { argb: 'FFFFC7CE' } });
    expect([sheet.getCell('A2').numFmt, sheet.getCell('C1').numFmt, sheet.getCell('A2').value]).toEqual(['0.00%', '#,##0 _d', 0.5]);
    const twice = patchWorkbook(once, [at('A2', { fill: null })]);
    expect((await byExcelJs(twice)).worksheets[0]!.getCell('A2')).toMatchObject({ numFmt: '0.00%', fill: { pattern: 'none' } });
  });

  test('a workbook without styles gets some', async () => {
    const bare = zipSync(
      makeParts({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'], parts: { 'xl/styles.xml': null } }),
    );
    const book = await byExcelJs(patchWorkbook(bare, [{ sheet: 'Sheet1', row: 0, col: 0, fill: '#00FF00' }]));
    expect(book.worksheets[0]!.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF00FF00' } });
  });
});

describe('notes', () => {
  const noteOf = (book: ExcelJS.Workbook, name: string) => {
    // exceljs knows notes of stored cells only.
    const { note } = book.worksheets[0]!.getCell(name) as unknown as { note?: string | { texts?: { text: string }[] } };
    return typeof note === 'string' ? note : note?.texts?.map((one) => one.text).join('');
  };

  test('are added, replaced and taken away; the drawing link stands before the extensions of the sheet, not of a rule', async () => {
    const once = patchWorkbook(base(), [at('A2', { note: 'Lệch 360 & <hơn>' }), at('C4', { note: 'hai' })]);
    expect(text(once, 'xl/worksheets/sheet1.xml')).toMatch(
      /<drawing r:id="rId1"\/><legacyDrawing [^>]*r:id="rId3"\/><extLst><ext uri="y"\/><\/extLst><\/worksheet>$/,
    );
    expect(text(once, '[Content_Types].xml')).toContain('Extension="vml"');
    const first = await byExcelJs(once);
    expect([noteOf(first, 'A2'), noteOf(first, 'C4'), noteOf(first, 'A3')]).toEqual(['Lệch 360 & <hơn>', 'hai', undefined]);
    const twice = patchWorkbook(once, [at('A2', { note: 'mới' }), at('C4', { note: null }), at('A3', { note: 'ba' })]);
    const second = await byExcelJs(twice);
    expect([noteOf(second, 'A2'), noteOf(second, 'C4'), noteOf(second, 'A3')]).toEqual(['mới', undefined, 'ba']);
    expect(text(twice, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(2);
    expect(changedParts(once, twice)).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']);
  });

  test('stand beside notes of others; a conversation is left alone', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Biểu');
    sheet.getCell('A1').value = 1;
    sheet.getCell('A1').note = 'của người khác';
    const made = new Uint8Array(await book.xlsx.writeBuffer());
    const after = patchWorkbook(made, [{ sheet: 'Biểu', row: 1, col: 0, value: 2, note: 'của ta' }]);
    const again = await byExcelJs(after);
    expect([noteOf(again, 'A1'), noteOf(again, 'A2')]).toEqual(['của người khác', 'của ta']);
    const comments = Object.keys(unzipSync(made)).find((name) => /comments\d*\.xml$/.test(name))!;
    const threaded = zipSync({
      ...unzipSync(made),
      [comments]: strToU8(text(made, comments).replace(/<author>[^<]*<\/author>/, '<author>tc={1}</author>')),
    });
    expect(text(patchWorkbook(threaded, [{ sheet: 'Biểu', row: 0, col: 0, note: 'khác' }]), comments)).toContain('của người khác');
  });

  test('taking away what is not there changes nothing', () => {
    expect(changedParts(base(), patchWorkbook(base(), [at('A2', { note: null })]))).toEqual([]);
  });
});

test('an archive that was written as a stream, with the sizes behind the parts', async () => {
  const pieces: Uint8Array[] = [];
  const stream = new Zip((_, piece) => pieces.push(piece));
  for (const [name, content] of Object.entries(unzipSync(base()))) {
    const part = new ZipDeflate(name, { level: 6 });
    stream.add(part);
    part.push(content, true);
  }
  stream.end();
  const streamed = new Uint8Array(Buffer.concat(pieces));
  const after = patchWorkbook(streamed, [at('A3', { value: 8 })]);
  expect(changedParts(streamed, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  expect((await read(after)).sheets[0]!.cells[2]![0]).toEqual({ value: 8 });
  expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(base())));
});

test('a sheet that the file does not have', () => {
  expect(() => patchWorkbook(base(), [at('A1', { value: 1 }, 'Không có')])).toThrow(CannotWrite);
});
