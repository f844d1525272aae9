import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import type { Area } from '../../src/core/model/cell-ref';
import { inArea } from '../../src/core/model/cell-ref';
import type { Cell, Sheet } from '../../src/core/model/sheet';
import { parseArea } from '../../src/core/text/a1';
import { parseGrid } from '../../src/core/text/grid';

/** One sheet of a sample: what stands in it and how it looks. */
export interface SampleSheet {
  readonly sheet: Sheet;
  /** Areas with borders; `headers` are the rows in them that are centred and bold. */
  readonly tables: readonly Area[];
  readonly headers: readonly Area[];
  readonly widths: readonly number[];
}

/** A workbook to be written to assets/samples under `file`. */
export interface Sample {
  readonly file: string;
  readonly sheets: readonly SampleSheet[];
}

interface Layout {
  readonly name: string;
  /** In the notation of core/text/grid.ts. */
  readonly grid: string;
  /** "A5:C16" with borders, "A5:C5" its header. */
  readonly tables: readonly string[];
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  /** Number format by column letter ("C": "#,##0"); % formats of the grid stay. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

/** A sheet laid out by hand as a text grid. */
export function laidOut({ name, grid, tables, headers, widths, formats = {}, hidden }: Layout): SampleSheet {
  const { sheet } = parseGrid(grid, name);
  const cells = sheet.cells.map((row) =>
    row?.map((cell, col) => {
      const format = formats[String.fromCharCode(65 + col)];
      return cell && typeof cell.value === 'number' && !cell.format && format ? { ...cell, format } : cell;
    }),
  );
  const areas = (names: readonly string[]): Area[] => names.map((text) => parseArea(text)!);
  return { sheet: { ...sheet, cells, visibility: hidden ? 'hidden' : 'visible' }, tables: areas(tables), headers: areas(headers), widths };
}

const THEN = new Date(Date.UTC(2024, 0, 15, 8, 0, 0));
const FONT = { name: 'Times New Roman', size: 12 };
const LINE = { style: 'thin' as const };

/** The sample as the bytes of an .xlsx file; the same sample gives the same bytes. */
export async function bytesOf(sample: Sample): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'UBND huyện', lastModifiedBy: 'UBND huyện', created: THEN, modified: THEN });
  for (const sheet of sample.sheets) paint(book, sheet);
  const written = new Uint8Array(await book.xlsx.writeBuffer());
  // ExcelJS stamps the entries of the archive with the present time.
  const entries = Object.entries(unzipSync(written)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2024, 0, 15, 8, 0, 0), level: 9 });
}

function paint(book: ExcelJS.Workbook, { sheet, tables, headers, widths }: SampleSheet): void {
  const target = book.addWorksheet(sheet.name, {
    state: sheet.visibility,
    pageSetup: { paperSize: 9, orientation: widths.length > 6 ? 'landscape' : 'portrait', fitToPage: true, fitToHeight: 0 },
  });
  widths.forEach((width, i) => (target.getColumn(i + 1).width = width));
  sheet.cells.forEach((row, r) => row?.forEach((cell, c) => cell && fill(target.getCell(r + 1, c + 1), cell)));
  for (const area of tables) border(target, area, headers);
  for (const { top, left, bottom, right } of sheet.merges) {
    target.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    target.getCell(top + 1, left + 1).alignment = {
      horizontal: tables.some((t) => inArea(t, top, left) && !headers.some((h) => inArea(h, top, left))) ? 'left' : 'center',
      vertical: 'middle',
      wrapText: true,
    };
  }
  for (const row of sheet.hiddenRows) target.getRow(row + 1).hidden = true;
  for (const col of sheet.hiddenCols) target.getColumn(col + 1).hidden = true;
}

function fill(target: ExcelJS.Cell, { value, formula, format, bold, indent }: Cell): void {
  target.value = formula ? ({ formula, ...(value === null ? {} : { result: value }) } as ExcelJS.CellValue) : value;
  target.font = { ...FONT, bold: bold ?? false };
  if (format) target.numFmt = format;
  target.alignment = { vertical: 'middle', wrapText: typeof value === 'string', ...(indent ? { indent } : {}) };
}

function border(target: ExcelJS.Worksheet, area: Area, headers: readonly Area[]): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const cell = target.getCell(row + 1, col + 1);
      cell.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
      if (!headers.some((h) => inArea(h, row, col))) continue;
      cell.font = { ...FONT, bold: true };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    }
  }
}
