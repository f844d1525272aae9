import { HostRefusal } from '../host/host';
import type { CellRef } from '../core/model/cell-ref';
import type { KnownSheets } from './known-sheets';
import { codeOf } from './refusals';
import { withExcel } from './run';

/** Goes to the cell: its sheet in front, the cell selected, which scrolls it into view. */
export function show(known: KnownSheets, { sheet, row, col }: CellRef): Promise<void> {
  return withExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(known.id(sheet));
    found.load({ visibility: true });
    await context.sync();
    if (found.isNullObject) throw new HostRefusal('sheet-gone', known.name(sheet));
    // Unhiding would change the officer's file for a look at it; they decide.
    if (found.visibility !== 'Visible') throw new HostRefusal('sheet-hidden', known.name(sheet));
    found.activate();
    found.getCell(row, col).select();
    await context.sync();
  });
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
