import type { OwnSheet, SheetToWrite } from '../host/host';
import { HostRefusal } from '../host/host';
import { asText } from './fixes';
import { createSheetAnew } from './helpers-adapter';
import { codeOf } from './refusals';
import { loadOwnSheets, rememberOwnSheet } from './result-mark';
import { withExcel } from './run';

/** A character of the default font is about this wide, in points, and a column has this much besides. */
const POINTS_A_CHARACTER = 5.4;
const POINTS_BESIDES = 4;

/** Writes a sheet of ours, in place of an older one of its kind, ready to print on one page's width, and shows it; its id. */
export function writeSheet(kind: OwnSheet, name: string, content: SheetToWrite): Promise<string> {
  return withExcel(async (context) => {
    await refuseIfFixed(context);
    const sheet = await createSheetAnew(context.workbook, await freeName(context, kind, name));
    sheet.load({ id: true, name: true });
    await context.sync();
    rememberOwnSheet(context, kind, sheet);
    fill(sheet, content);
    sheet.showGridlines = false;
    sheet.activate();
    await context.sync();
    await makePrintable(context, sheet);
    return sheet.id;
  });
}

export function removeSheet(kind: OwnSheet): Promise<void> {
  return withExcel(async (context) => {
    await refuseIfFixed(context);
    const ownSheet = loadOwnSheets(context);
    const { worksheets } = context.workbook;
    worksheets.load({ id: true, name: true });
    await context.sync();
    for (const sheet of worksheets.items) if (ownSheet(sheet) === kind) sheet.delete();
    await context.sync();
  });
}

/** A workbook whose structure is protected takes no new sheet and gives none up. */
async function refuseIfFixed(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new HostRefusal('structure');
}

/** The name that our sheet has or shall have. A sheet of the user's with that name is never ours to replace. */
async function freeName(context: Excel.RequestContext, kind: OwnSheet, name: string): Promise<string> {
  const ownSheet = loadOwnSheets(context);
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  await context.sync();
  const old = worksheets.items.find((sheet) => ownSheet(sheet) === kind);
  if (old) return old.name;
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} (${n})`;
  return free;
}

function fill(sheet: Excel.Worksheet, { rows, widths, bold }: SheetToWrite): void {
  const cols = Math.max(widths.length, ...rows.map((row) => row.length));
  if (!rows.length || !cols) return;
  const cell = (value: string | number | null | undefined) => (typeof value === 'string' ? asText(value) : (value ?? ''));
  const range = sheet.getRangeByIndexes(0, 0, rows.length, cols);
  range.values = rows.map((row) => Array.from({ length: cols }, (_, c) => cell(row[c])));
  range.format.verticalAlignment = 'Top';
  widths.forEach((width, c) => (sheet.getRangeByIndexes(0, c, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER + POINTS_BESIDES));
  for (const row of bold) sheet.getRangeByIndexes(row, 0, 1, cols).format.font.bold = true;
  for (const [row, col] of tooLong(rows, widths)) sheet.getRangeByIndexes(row, col, 1, 1).format.wrapText = true;
  range.format.autofitRows();
}

/** Texts that need more than one line: a title and a label run on over the empty cells to their right instead. */
function* tooLong(rows: SheetToWrite['rows'], widths: readonly number[]): Generator<[number, number]> {
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      if (typeof value !== 'string') continue;
      let room = widths[c] ?? 0;
      for (let next = c + 1; next < widths.length && !row[next]; next++) room += widths[next]!;
      if (value.length > room) yield [r, c];
    }
  }
}

/** Landscape, one page wide, on A4: eight columns would be too small to read on an upright page. Excel refuses page set-up where no printer is installed; the sheet is whole without it. */
async function makePrintable(context: Excel.RequestContext, { pageLayout }: Excel.Worksheet): Promise<void> {
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}
