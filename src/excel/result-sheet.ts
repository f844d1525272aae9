import type { OwnSheet, SheetToWrite } from '../host/host';
import { HostRefusal } from '../host/host';
import { asText } from './deeds/cell';
import type { OwnSheets } from './own-sheets';
import { DRAFT, loadOwnSheets, markDraft, markWritten } from './own-sheets';
import { codeOf } from './refusals';
import { withExcel } from './run';
import { greatest } from '../core/collections/of-many';

/** A character of the default font is about this wide, in points, and a column has this much besides. */
const POINTS_A_CHARACTER = 5.4;
const POINTS_BESIDES = 4;

/**
 * Writes a sheet of ours, in place of an older one of its kind, ready to print on one page's width, and shows it; its id.
 * It is whole before the older one goes, and until then a draft that `removeDrafts` takes away. A sheet of the user's
 * that has the name keeps it, and ours takes another.
 */
export async function writeSheet(kind: OwnSheet, name: string, content: SheetToWrite): Promise<string> {
  try {
    return await withExcel((context) => write(context, kind, name, content));
  } catch (error) {
    // What can't be taken away now is found and offered later: the error is what the user is to hear.
    await removeDrafts().catch(() => undefined);
    throw error;
  }
}

async function write(context: Excel.RequestContext, kind: OwnSheet, name: string, content: SheetToWrite): Promise<string> {
  await refuseIfFixed(context);
  const before = await loadOwnSheets(context);
  const older = [...before.of(kind), ...before.of(DRAFT)];
  const sheet = context.workbook.worksheets.add(freeName(before, name, []));
  const mark = markDraft(sheet);
  sheet.load({ id: true });
  fill(sheet, content);
  sheet.showGridlines = false;
  await context.sync();
  const [replaced] = before.of(kind);
  const place = replaced ? replaced.name : freeName(before, name, older);
  markWritten(mark, { kind, id: sheet.id, name: place });
  for (const old of older) remove(context, old);
  sheet.activate();
  sheet.name = place;
  await context.sync();
  await makePrintable(context, sheet);
  return sheet.id;
}

export function removeSheet(kind: OwnSheet): Promise<void> {
  return withExcel(async (context) => {
    await refuseIfFixed(context);
    const own = await loadOwnSheets(context);
    for (const sheet of [...own.of(kind), ...own.of(DRAFT)]) remove(context, sheet);
    await context.sync();
  });
}

/** Takes away what a writing left that did not come to its end. */
export function removeDrafts(): Promise<void> {
  return withExcel(async (context) => {
    const drafts = (await loadOwnSheets(context)).of(DRAFT);
    if (!drafts.length) return;
    await refuseIfFixed(context);
    for (const draft of drafts) remove(context, draft);
    await context.sync();
  });
}

/** Excel deletes no very hidden sheet. One that somebody deleted meanwhile is no obstacle. */
function remove({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet): void {
  if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  workbook.worksheets.getItemOrNullObject(sheet.id).delete();
}

/** A workbook whose structure is protected takes no new sheet and gives none up. */
async function refuseIfFixed(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new HostRefusal('structure');
}

/** The name, or it with a number where another sheet than those that go has it. */
function freeName({ all }: OwnSheets, name: string, going: readonly Excel.Worksheet[]): string {
  const taken = new Set(all.filter((sheet) => !going.includes(sheet)).map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} (${n})`;
  return free;
}

function fill(sheet: Excel.Worksheet, { rows, widths, bold, centred = [], table }: SheetToWrite): void {
  const cols = Math.max(widths.length, greatest(rows.map((row) => row.length)));
  if (!rows.length || !cols) return;
  const cell = (value: string | number | null | undefined) => (typeof value === 'string' ? asText(value) : (value ?? ''));
  const range = sheet.getRangeByIndexes(0, 0, rows.length, cols);
  range.values = rows.map((row) => Array.from({ length: cols }, (_, c) => cell(row[c])));
  range.format.verticalAlignment = 'Top';
  widths.forEach((width, c) => (sheet.getRangeByIndexes(0, c, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER + POINTS_BESIDES));
  for (const row of bold) sheet.getRangeByIndexes(row, 0, 1, cols).format.font.bold = true;
  for (const [row, col] of tooLong(rows, widths)) sheet.getRangeByIndexes(row, col, 1, 1).format.wrapText = true;
  for (const row of centred) sheet.getRangeByIndexes(row, 0, 1, cols).format.horizontalAlignment = 'CenterAcrossSelection';
  if (table) ruled(sheet, table, cols);
  range.format.autofitRows();
}

/** As a form has it: lines around every cell, the head on grey. */
function ruled(sheet: Excel.Worksheet, { from, to }: NonNullable<SheetToWrite['table']>, cols: number): void {
  const draw = (range: Excel.Range, sides: readonly ('EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight')[]): void => {
    for (const side of sides) range.format.borders.getItem(side).style = 'Continuous';
  };
  for (let row = from; row <= to; row++) draw(sheet.getRangeByIndexes(row, 0, 1, cols), ['EdgeTop', 'EdgeBottom']);
  for (let col = 0; col < cols; col++) draw(sheet.getRangeByIndexes(from, col, to - from + 1, 1), ['EdgeLeft', 'EdgeRight']);
  sheet.getRangeByIndexes(from, 0, 1, cols).format.fill.color = '#D9E1F2';
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
