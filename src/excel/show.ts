import { HostRefusal } from '../host/host';
import type { Area, CellRef } from '../core/model/cell-ref';
import type { RelatedCells } from '../core/model/finding';
import { areaName, joined } from '../core/text/a1';
import type { KnownSheets } from './known-sheets';
import { codeOf } from './refusals';
import { supports } from './requirements';
import { withExcel } from './run';

/** Goes to the cell: its sheet in front, the cell selected, which scrolls it into view. */
export function show(known: KnownSheets, cell: CellRef): Promise<void> {
  return withExcel(async (context) => {
    const found = await inFront(context, known, cell.sheet);
    const { row, col } = known.place(cell);
    found.getCell(row, col).select();
    await context.sync();
  });
}

/** Excel selects several areas at once from this set on; before, the first of them. */
const SEVERAL = '1.18';
/** Longer addresses are cut off or refused (8192 characters); so many areas stay well below. */
const MOST_AREAS = 200;

/** Selects cells of one sheet; the first area is scrolled into view. */
export function select(known: KnownSheets, { sheet, areas }: RelatedCells): Promise<void> {
  return withExcel(async (context) => {
    const found = await inFront(context, known, sheet);
    const names = joined(areas.map((area) => placeOf(known, sheet, area)))
      .slice(0, MOST_AREAS)
      .map(areaName);
    if (names.length > 1 && supports('ExcelApi', SEVERAL)) found.getRanges(names.join(',')).select();
    else if (names.length > 0) found.getRange(names[0]).select();
    await context.sync();
  });
}

/** Its corners moved with their lines: what came between them belongs to it. */
function placeOf(known: KnownSheets, sheet: number, { top, left, bottom, right }: Area): Area {
  const first = known.place({ sheet, row: top, col: left });
  const last = known.place({ sheet, row: bottom, col: right });
  return { top: first.row, left: first.col, bottom: last.row, right: last.col };
}

/** Brings the sheet to the front; refuses one that is gone or hidden. */
async function inFront(context: Excel.RequestContext, known: KnownSheets, sheet: number): Promise<Excel.Worksheet> {
  const found = context.workbook.worksheets.getItemOrNullObject(known.id(sheet));
  found.load({ visibility: true });
  await context.sync();
  if (found.isNullObject) throw new HostRefusal('sheet-gone', known.name(sheet));
  // Unhiding would change the officer's file for a look at it; they decide.
  if (found.visibility !== 'Visible') throw new HostRefusal('sheet-hidden', known.name(sheet));
  found.activate();
  return found;
}

/** Index of the sheet in front; null where it was not read. */
export function activeSheet(known: KnownSheets): Promise<number | null> {
  return withExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load({ id: true });
    try {
      await context.sync();
    } catch (error) {
      // A chart sheet is no worksheet: Excel finds none in front.
      if (['ItemNotFound', 'InvalidReference', 'GeneralException'].includes(codeOf(error))) return null;
      throw error;
    }
    return known.index(active.id);
  });
}
