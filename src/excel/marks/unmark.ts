import { askEach, forEachSynced } from '../batches';
import { loadParts } from '../parts';
import { sheetOf } from '../positions';
import { asOneStep } from '../run';
import { isOurs } from '../../host/marks/colours';
import { deleteComments } from './comments';
import type { Fill } from '../../host/marks/remembered';
import { askFill, hasTint, isBack, mendTints, putBack } from './fill';
import type { Painted } from './match';
import { matchByOrder, matchSameCells } from './match';
import type { Mark, Remembered } from '../../host/marks/remembered';
import { MARKS_NAMESPACE, readMarks, writeMarks } from '../../host/marks/remembered';
import { addAll } from '../../core/collections/of-many';

interface Leaving {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly col: number;
  readonly ours: string;
  readonly fill: Fill;
}

/** Takes our colours and comments off: every cell gets back the fill it had. */
export function unmark(): Promise<void> {
  return asOneStep(takeOff);
}

export async function takeOff(context: Excel.RequestContext): Promise<void> {
  const parts = loadParts(context, MARKS_NAMESPACE);
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  await context.sync();
  const remembered = readMarks(await parts.texts());
  if (!remembered.marks.length && !remembered.unreadable) return;
  await deleteComments(context, remembered, worksheets.items);
  const leaving: Leaving[] = [];
  for (const [sheet, own] of bySheet(remembered, worksheets.items)) {
    addAll(leaving, await cellsOf(context, sheet, own, remembered.unreadable > 0));
  }
  // Where the cells stand now, before the first loses its colour: by the colours alone nobody could find them again.
  await storeMarks(context, leaving.map(markOf));
  await restore(context, leaving);
  await storeMarks(context, []);
}

function markOf({ sheet, row, col, ours, fill }: Leaving): Mark {
  return { sheetId: sheet.id, sheetName: sheet.name, row, col, ours, fill, leaving: 'true' };
}

async function restore(context: Excel.RequestContext, leaving: readonly Leaving[]): Promise<void> {
  const cells = leaving.map(({ sheet, row, col, fill }) => ({ range: sheet.getCell(row, col), fill }));
  await forEachSynced(context, cells, ({ range, fill }) => putBack(range, fill));
  await mendTints(
    context,
    cells.filter(({ fill }) => hasTint(fill)),
  );
}

/** Remembers these marks in place of all others. */
export async function storeMarks(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  const parts = loadParts(context, MARKS_NAMESPACE);
  await context.sync();
  parts.replace(writeMarks(marks));
  await context.sync();
}

/** The marks of each sheet that has some; of every sheet where some mark can't be read. */
function bySheet({ marks, unreadable }: Remembered, sheets: readonly Excel.Worksheet[]): Map<Excel.Worksheet, Mark[]> {
  const found = new Map<Excel.Worksheet, Mark[]>(unreadable ? sheets.map((sheet) => [sheet, []]) : []);
  for (const mark of marks) {
    const sheet = sheetOf(sheets, mark);
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
 * So it is where some mark could not be read (`search`).
 */
async function cellsOf(context: Excel.RequestContext, sheet: Excel.Worksheet, marks: readonly Mark[], search: boolean): Promise<Leaving[]> {
  const fills = await askEach(context, marks, ({ row, col }) => askFill(sheet.getCell(row, col)));
  const here = (mark: Mark): Leaving => ({ ...mark, sheet });
  const painted = (mark: Mark, i: number): boolean => fills[i]!.color.toUpperCase() === mark.ours;
  const broken = marks.some(({ leaving }) => leaving);
  if (!search && !broken && marks.every(painted)) return marks.map(here);
  const found = await paintedCells(context, sheet);
  // An attempt that broke off: those without our colour look as before, or half so, and need what may be missing.
  if (broken && areMarked(found, marks)) return marks.filter((mark, i) => painted(mark, i) || isBack(fills[i]!, mark.fill)).map(here);
  const matched = marks.every(painted) ? matchSameCells(marks, found) : matchByOrder(marks, found);
  return matched.map(({ row, col, color, fill }) => ({ sheet, row, col, ours: color, fill }));
}

/** Whether no line came or went since: all that has our colour stands where a mark is. */
function areMarked(found: readonly Painted[], marks: readonly Mark[]): boolean {
  const known = new Map(marks.map(({ row, col, ours }) => [`${row}:${col}`, ours]));
  return found.every(({ row, col, color }) => known.get(`${row}:${col}`) === color);
}

async function paintedCells(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Painted[]> {
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
