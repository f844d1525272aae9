/** @jest-environment node */
import { isRefusal } from '../../src/file/read';
import { deleteLines, insertLines } from '../../src/book/reshape';
import { renameSheet } from '../../src/book/sheets';
import { putResult } from '../../src/book/edit';
import type { BookCell } from '../../src/book/cells';
import { User } from '../../workbench/host/user';
import { openFile } from '../../src/book/open-file';
import { savedBytes, type Saveable } from '../../src/book/save';
import { changedParts, richFile, textOf } from './rich-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const original = richFile();

async function opened(bytes = original): Promise<Saveable> {
  const found = await openFile('bao-cao.xlsm', bytes);
  if (isRefusal(found)) throw new Error(`refused: ${found.code}`);
  return found;
}

const formulas = ({ book }: Saveable, sheet: number) =>
  book.sheets[sheet]!.rows.flatMap((cells, row) =>
    cells.flatMap((cell, col) => (cell?.formula === undefined ? [] : [`${row}:${col} ${cell.formula}`])),
  );

/** A cell that holds nothing in the standard look need not be in the file. */
const isPlain = ({ value, formula, format, style }: BookCell) =>
  value === null &&
  formula === undefined &&
  format === undefined &&
  Object.keys(style ?? {}).every((key) => key === 'font' || key === 'size');

/** What the workbook holds; a second opening of the saved file must hold the same. */
const contents = ({ book }: Saveable) =>
  book.sheets.map(({ name, rows, merges, rowHeights, columnWidths, notes }) => ({
    name,
    merges,
    rowHeights: [...rowHeights],
    notes: [...notes],
    widths: [...columnWidths].sort(([a], [b]) => a - b),
    cells: rows.flatMap((cells, row) => cells.flatMap((cell, col) => (cell && !isPlain(cell) ? [[row, col, cell]] : []))),
  }));

test('nothing changed: the same bytes, macros, charts and all', async () => {
  expect(Buffer.compare(savedBytes(await opened()), original)).toBe(0);
});

test('an inserted row: every formula, merge, rule, chart, picture, note, table and name follows', async () => {
  const file = await opened();
  insertLines(file.book, 'user', file.book.sheets[0]!, 'row', 3, 1);
  const saved = savedBytes(file);
  const again = await opened(saved);
  expect(formulas(again, 0)).toEqual([
    '2:2 B3*$B$10',
    '4:2 B5*$B$10',
    '5:2 B6*$B$10',
    '6:1 SUM(B3:B6)',
    '6:2 IF(B7>0,"B3",\'Biểu 2\'!A1)',
    '9:3 B3:B5*2',
  ]);
  expect(formulas(again, 1)).toEqual(["0:0 'Biểu 1'!B7*2", '0:1 A1+B6']);
  expect(contents(again)).toEqual(contents(file));
  const xml = textOf(saved, SHEET);
  for (const piece of [
    '<dimension ref="A1:F13"/>',
    '<autoFilter ref="A2:C6"/>',
    '<mergeCell ref="A8:B9"/>',
    '<conditionalFormatting sqref="B3:B6 D3">',
    '<formula>$B3&gt;B$7</formula>',
    'sqref="A3:A6"><formula1>$B$3:$B$6</formula1>',
    '<hyperlink ref="A5" ',
    '<brk id="6" ',
    "<xm:f>'Biểu 1'!B3:B6</xm:f>",
    '<f t="array" ref="D10:D11">B3:B5*2</f>',
    '<row r="5" ht="30" customHeight="1"><c r="B5" s="3"><v>11</v></c>',
    '<row r="4"><c r="A4" s="1"/><c r="B4" s="3"/></row>',
  ])
    expect(xml).toContain(piece);
  expect(textOf(saved, 'xl/drawings/drawing1.xml').match(/<xdr:row>\d+/g)).toEqual([
    '<xdr:row>1',
    '<xdr:row>5',
    '<xdr:row>9',
    '<xdr:row>13',
  ]);
  expect(textOf(saved, 'xl/comments1.xml').match(/ref="[^"]*"/g)).toEqual(['ref="B5"', 'ref="B7"']);
  expect(textOf(saved, 'xl/drawings/vmlDrawing1.vml')).toContain(
    '<x:Anchor>2, 15, 3, 10, 5, 15, 8, 4</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column>',
  );
  expect(textOf(saved, 'xl/tables/table1.xml').match(/ref="[^"]*"/g)).toEqual(['ref="A12:B15"', 'ref="A12:B14"']);
  expect(textOf(saved, 'xl/charts/chart1.xml')).toContain("'Biểu 1'!$B$3:$B$6");
  expect(textOf(saved, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('ref="A2:C7"');
  expect(textOf(saved, 'xl/workbook.xml')).toContain("'Biểu 1'!$A$1:$C$13</definedName>");
  expect(textOf(saved, 'xl/workbook.xml')).toContain("'Biểu 1'!$B$7</definedName>");
});

test('parts that no moved line concerns keep their bytes', async () => {
  const file = await opened();
  insertLines(file.book, 'user', file.book.sheets[0]!, 'row', 3, 1);
  const changed = changedParts(original, savedBytes(file));
  for (const kept of [
    'xl/vbaProject.bin',
    'xl/media/image1.png',
    'xl/styles.xml',
    'xl/worksheets/sheet3.xml',
    'customXml/item1.xml',
    'xl/sharedStrings.xml',
  ])
    expect(changed).not.toContain(kept);
});

test('a deleted row takes its notes, links and rules with it; references to it are #REF!', async () => {
  const file = await opened();
  deleteLines(file.book, 'user', file.book.sheets[0]!, 'row', 3, 1);
  const saved = savedBytes(file);
  const again = await opened(saved);
  expect(contents(again)).toEqual(contents(file));
  expect(formulas(again, 0)).toEqual(['2:2 B3*$B$8', '3:2 B4*$B$8', '4:1 SUM(B3:B4)', '4:2 IF(B5>0,"B3",\'Biểu 2\'!A1)', '7:3 B3:B3*2']);
  const xml = textOf(saved, SHEET);
  expect(xml).not.toContain('hyperlink');
  expect(xml).toContain('<dataValidations count="1">');
  expect(textOf(saved, 'xl/comments1.xml').match(/ref="[^"]*"/g)).toEqual(['ref="B5"']);
  expect(textOf(saved, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
  deleteLines(file.book, 'user', file.book.sheets[0]!, 'row', 4, 1);
  expect(textOf(savedBytes(file), 'xl/workbook.xml')).toContain('<definedName name="tong">\'Biểu 1\'!#REF!</definedName>');
});

test('columns come and go, with widths', async () => {
  const file = await opened();
  const sheet = file.book.sheets[0]!;
  insertLines(file.book, 'user', sheet, 'column', 2, 2);
  deleteLines(file.book, 'user', sheet, 'column', 2, 1);
  const saved = savedBytes(file);
  const again = await opened(saved);
  expect(contents(again)).toEqual(contents(file));
  expect(formulas(again, 0).at(-1)).toBe('8:4 B3:B4*2');
  for (const piece of [
    '<col min="2" max="4" width="20"',
    '<mergeCell ref="A1:D1"/>',
    '<autoFilter ref="A2:D5"/>',
    '<f t="array" ref="E9:E10">',
  ])
    expect(textOf(saved, SHEET)).toContain(piece);
  expect(textOf(saved, 'xl/drawings/drawing1.xml')).toContain('<xdr:col>5</xdr:col>');
});

test('edits after the lines moved are written at their new places; undone lines leave no trace', async () => {
  const file = await opened();
  const user = new User(file.book);
  user.insert(0, 'row', 3);
  user.type(0, 3, 1, '1.855');
  putResult(file.book.sheets[0]!, 6, 1, { value: 1888 });
  const again = await opened(savedBytes(file));
  expect(again.book.sheets[0]!.cell(3, 1)).toMatchObject({ value: 1855 });
  expect(again.book.sheets[0]!.cell(6, 1)).toMatchObject({ value: 1888, formula: 'SUM(B3:B6)' });
  while (user.undo() !== null);
  expect(Buffer.compare(savedBytes(await opened()), original)).toBe(0);
  expect(changedParts(original, savedBytes(file))).toEqual([]);
});

test('a renamed sheet is followed in formulas, names, charts and pivots; a second save changes nothing', async () => {
  const file = await opened();
  renameSheet(file.book, 'user', file.book.sheets[0]!, 'Quý 1');
  const saved = savedBytes(file);
  const again = await opened(saved);
  expect(again.book.sheets.map(({ name }) => name)).toEqual(['Quý 1', 'Biểu 2', 'Khác']);
  expect(formulas(again, 1)[0]).toBe("0:0 'Quý 1'!B6*2");
  expect(textOf(saved, 'xl/charts/chart1.xml')).toContain("'Quý 1'!$B$3:$B$5");
  expect(textOf(saved, 'xl/workbook.xml')).toContain("'Quý 1'!$B$6");
  expect(textOf(saved, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('sheet="Quý 1"');
  expect(changedParts(saved, savedBytes(again))).toEqual([]);
});

test('a table’s columns and header row stay whole', async () => {
  const { book } = await opened();
  const sheet = book.sheets[0]!;
  expect(book.tables.map(({ name, area, totals, style }) => [name, area, totals, style])).toEqual([
    ['Bảng1', { top: 10, left: 0, bottom: 13, right: 1 }, true, 'TableStyleMedium2'],
  ]);
  expect(() => deleteLines(book, 'user', sheet, 'row', 10, 1)).toThrow('table');
  expect(() => insertLines(book, 'user', sheet, 'column', 1, 1)).toThrow('table');
  insertLines(book, 'user', sheet, 'row', 12, 1);
  expect(book.tables[0]!.area.bottom).toBe(14);
});
