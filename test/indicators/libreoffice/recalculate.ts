import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';

/** A cell to be written: a value, or a formula without its "=". Blank cells are left out. */
export type Input = number | string | { readonly formula: string };
/** What LibreOffice makes of a cell: a value, or the code of an error. */
export type Output = number | string | boolean | null | { readonly error: string };

/** Where LibreOffice is; null where this machine has none. */
export function libreOffice(): string | null {
  const found = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => path.join(folder, name)));
  return found.find((file) => fs.existsSync(file)) ?? null;
}

/** Functions that Excel 2013 brought are stored under a prefix. */
function stored(formula: string): string {
  return formula.replace(/\b(?=(?:UNICHAR|NUMBERVALUE)\()/g, '_xlfn.');
}

/**
 * Writes rows of cells into an .xlsx, without any calculated value, has LibreOffice open it, calculate it and save it, and
 * reads back what it calculated. A profile of its own: an officer's open LibreOffice is left alone.
 */
export async function recalculate(
  soffice: string,
  rows: readonly ReadonlyMap<string, Input>[],
): Promise<(column: string, row: number) => Output> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'khopso-office-'));
  try {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Kiểm tra');
    rows.forEach((cells, i) =>
      cells.forEach(
        (value, column) =>
          void (sheet.getCell(`${column}${i + 1}`).value =
            typeof value === 'object' ? { formula: stored(value.formula), date1904: false } : value),
      ),
    );
    await book.xlsx.writeFile(path.join(folder, 'cases.xlsx'));
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        path.join(folder, 'out'),
        path.join(folder, 'cases.xlsx'),
      ],
      { stdio: 'pipe' },
    );
    const done = new ExcelJS.Workbook();
    await done.xlsx.readFile(path.join(folder, 'out', 'cases.xlsx'));
    const read = done.worksheets[0]!;
    return (column, row) => outputOf(read.getCell(`${column}${row}`));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function outputOf(cell: ExcelJS.Cell): Output {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === undefined) return null;
  if (typeof value === 'object' && value !== null && 'error' in value) return { error: String(value.error) };
  return value as Output;
}
