import { askEach, forEachSynced } from '../batches';
import { loadParts } from '../parts';
import { asOneStep } from '../run';
import { isOurs } from './colours';
import { deleteComments } from './comments';
import type { Fill } from './fill';
import { askFill, mendTints, putBack } from './fill';
import { matchByOrder } from './match';
import type { Mark } from './remembered';
import { MARKS_NAMESPACE, readMarks } from './remembered';

/** Takes our colours and comments off: every cell gets back the fill it had. */
export function unmark(): Promise<void> {
  return asOneStep(takeOff);
}

export async function takeOff(context: Excel.RequestContext): Promise<void> {
  const parts = loadParts(context, MARKS_NAMESPACE);
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  await context.sync();
  const marks = readMarks(await parts.texts());
  if (!marks.length) return;
  const restored: { range: Excel.Range; fill: Fill }[] = [];
  for (const [sheet, own] of bySheet(marks, worksheets.items)) restored.push(...(await placesOf(context, sheet, own)));
  await forEachSynced(context, restored, ({ range, fill }) => putBack(range, fill));
  await mendTints(context, restored);
  await deleteComments(
    context,
    marks.flatMap(({ comment }) => comment ?? []),
  );
  parts.replace([]);
  await context.sync();
}

/** The sheet with id and name as remembered, else the same id (renamed), else the same name (ids given anew). */
function bySheet(marks: readonly Mark[], sheets: readonly Excel.Worksheet[]): Map<Excel.Worksheet, Mark[]> {
  const found = new Map<Excel.Worksheet, Mark[]>();
  for (const mark of marks) {
    const sheet =
      sheets.find(({ id, name }) => id === mark.sheetId && name === mark.sheetName) ??
      sheets.find(({ id }) => id === mark.sheetId) ??
      sheets.find(({ name }) => name === mark.sheetName);
    // A deleted sheet took its colours along.
    if (sheet)
      found
        .set(sheet, found.get(sheet) ?? [])
        .get(sheet)!
        .push(mark);
  }
  return found;
}

/**
 * Where the marked cells of a sheet stand now. A cell that no longer has our colour was coloured by the user, or lines
 * were inserted or deleted meanwhile: then the whole sheet is searched for our colours and they are matched in order.
 */
async function placesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  marks: readonly Mark[],
): Promise<{ range: Excel.Range; fill: Fill }[]> {
  const asked = marks.map((mark) => ({ ...mark, range: sheet.getCell(mark.row, mark.col) }));
  const fills = await askEach(context, asked, ({ range }) => askFill(range));
  const still = asked.filter(({ ours }, i) => fills[i]!.color.toUpperCase() === ours);
  if (still.length === marks.length) return still;
  const painted = await paintedCells(context, sheet);
  return matchByOrder(marks, painted).map(({ row, col, fill }) => ({ range: sheet.getCell(row, col), fill }));
}

async function paintedCells(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<{ row: number; col: number; color: string }[]> {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load({ rowIndex: true, columnIndex: true });
  const looks = used.getCellProperties({ format: { fill: { color: true } } });
  await context.sync();
  if (used.isNullObject) return [];
  return looks.value.flatMap((line, r) =>
    line.flatMap((cell, c) => {
      const color = cell.format?.fill?.color ?? '';
      return isOurs(color) ? [{ row: used.rowIndex + r, col: used.columnIndex + c, color: color.toUpperCase() }] : [];
    }),
  );
}
