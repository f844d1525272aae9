/** @jest-environment node */
import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { isRefusal } from '../../src/file/read';
import type { Style } from '../../src/book/cells';
import { styleCells, withStyle } from '../../src/book/edit';
import { hideLines, merge, unmerge } from '../../src/book/lines';
import { sizeLines } from '../../src/book/sizes';
import { User } from '../../workbench/host/user';
import { openFile } from '../../src/book/open-file';
import { savedBytes, type Saveable } from '../../src/book/save';
import { changedParts, richFile, textOf } from './rich-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const original = richFile();
const at = (row: number, col: number, bottom = row, right = col) => ({ top: row, left: col, bottom, right });

async function opened(bytes = original): Promise<Saveable> {
  const found = await openFile('bao-cao.xlsm', bytes);
  if (isRefusal(found)) throw new Error(`refused: ${found.code}`);
  return found;
}

function look({ book }: Saveable, row: number, col: number, style: Style, format?: string): void {
  styleCells(book, 'user', book.sheets[0]!, at(row, col), 'look', (cell) => ({ ...withStyle(cell, style), ...(format ? { format } : {}) }));
}

test('a new number format changes that cell’s look and nothing else of it', async () => {
  const file = await opened();
  look(file, 2, 1, {}, '#,##0.00');
  look(file, 3, 1, {}, '#,##0.00');
  const saved = savedBytes(file);
  const [sheet] = (await opened(saved)).book.sheets;
  expect(sheet!.cell(2, 1)).toMatchObject({ value: 10, format: '#,##0.00' });
  expect(changedParts(original, saved)).toEqual(['xl/styles.xml', SHEET]);
  expect(textOf(saved, 'xl/styles.xml')).toContain('<cellXfs count="7">');
  expect(textOf(saved, SHEET).match(/ s="6"/g)).toHaveLength(2);
});

test('a format that was typed with the figure is saved', async () => {
  const file = await opened();
  new User(file.book).type(0, 11, 3, '45%');
  const [sheet] = (await opened(savedBytes(file))).book.sheets;
  expect(sheet!.cell(11, 3)).toMatchObject({ value: 0.45, format: '0%' });
});

test('fonts, alignment, lines and fill together, as another reader sees them', async () => {
  const file = await opened(new Uint8Array(fs.readFileSync(path.join(__dirname, '../../assets/samples/tay-son-tin-dung.xlsx'))));
  const format = file.book.sheets[0]!.cell(5, 1)!.format;
  look(file, 5, 1, {
    bold: true,
    italic: true,
    underline: 'Single',
    strikethrough: true,
    color: '#C00000',
    size: 14,
    font: 'Times New Roman',
    fill: '#FFC7CE',
    horizontal: 'Center',
    vertical: 'Top',
    wrap: true,
    lines: {
      EdgeTop: { style: 'Continuous', weight: 'Medium', color: '#000000' },
      EdgeBottom: { style: 'Double', weight: 'Thick', color: '#FF0000' },
    },
  });
  const saved = savedBytes(file);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(saved) as never);
  const cell = book.worksheets[0]!.getCell('B6');
  expect(cell.font).toMatchObject({
    bold: true,
    italic: true,
    underline: true,
    strike: true,
    color: { argb: 'FFC00000' },
    size: 14,
    name: 'Times New Roman',
  });
  expect(cell.alignment).toMatchObject({ horizontal: 'center', vertical: 'top', wrapText: true });
  expect(cell.border).toMatchObject({ top: { style: 'medium' }, bottom: { style: 'double', color: { argb: 'FFFF0000' } } });
  expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } });
  expect([cell.numFmt, cell.value]).toEqual([format, file.book.sheets[0]!.cell(5, 1)!.value]);
});

test('widths, heights, hidden lines: only what changed, ranges of columns are cut', async () => {
  const file = await opened();
  const { book } = file;
  const sheet = book.sheets[0]!;
  sizeLines(book, 'user', sheet, 'column', at(0, 2), 150);
  sizeLines(book, 'user', sheet, 'row', at(2, 0), 40);
  sizeLines(book, 'user', sheet, 'row', at(6, 0), 22);
  hideLines(book, 'user', sheet, 'column', at(0, 4), true);
  hideLines(book, 'user', sheet, 'row', at(3, 0), true);
  const saved = savedBytes(file);
  const xml = textOf(saved, SHEET);
  expect(xml).toContain(
    '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" width="20" style="3" customWidth="1" max="2"/><col style="3" width="27.81" customWidth="1" min="3" max="3"/><col width="9.14" min="5" max="5" hidden="1"/></cols>',
  );
  expect(xml).toContain('<row r="4" ht="30" customHeight="1" hidden="1">');
  expect(changedParts(original, saved)).toEqual([SHEET]);
  const again = (await opened(saved)).book.sheets[0]!;
  expect([
    Math.round(again.columnWidths.get(2)!),
    again.rowHeights.get(2),
    again.rowHeights.get(6),
    again.hiddenCols.has(4),
    again.hiddenRows.has(3),
  ]).toEqual([150, 40, 22, true, true]);
});

test('merges', async () => {
  const file = await opened();
  const sheet = file.book.sheets[0]!;
  unmerge(file.book, 'user', sheet, at(6, 0));
  merge(file.book, 'user', sheet, at(2, 4, 2, 5), false);
  expect(textOf(savedBytes(file), SHEET)).toContain('<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="E3:F3"/></mergeCells>');
  const other = await opened();
  merge(other.book, 'user', other.book.sheets[2]!, at(0, 3, 1, 3), false);
  const saved = savedBytes(other);
  expect(textOf(saved, 'xl/worksheets/sheet3.xml')).toContain('</sheetData><mergeCells count="1"><mergeCell ref="D1:D2"/></mergeCells>');
  expect(changedParts(original, saved)).toEqual(['xl/worksheets/sheet3.xml']);
});
