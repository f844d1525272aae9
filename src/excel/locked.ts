import type { CellRef } from '../core/model/cell-ref';
import type { KnownSheets } from './known-sheets';
import { withExcel } from './run';

/**
 * Whether one of the cells can't be written: locked, on a protected sheet. Forms are protected so that their printed part
 * stays, and leave the cells for the figures unlocked.
 */
export function isLocked(known: KnownSheets, cells: readonly CellRef[]): Promise<boolean> {
  return withExcel(async (context) => {
    const asked = cells.map((wanted) => {
      const { row, col } = known.place(wanted);
      const found = context.workbook.worksheets.getItemOrNullObject(known.id(wanted.sheet));
      const { protection } = found;
      protection.load({ protected: true });
      const cell = found.getCell(row, col).format.protection;
      cell.load({ locked: true });
      return { found, protection, cell };
    });
    await context.sync();
    return asked.some(({ found, protection, cell }) => !found.isNullObject && protection.protected && cell.locked);
  });
}
