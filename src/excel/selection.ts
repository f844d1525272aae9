import type { Selection } from '../host/host';
import type { CellValue } from '../core/model/sheet';
import type { KnownSheets } from './known-sheets';
import { codeOf } from './refusals';
import { withExcel } from './run';

/** Values are read of what is selected and used; a whole selected column would be a million blanks. */
const AT_MOST = 20_000;

export function selection(known: KnownSheets): Promise<Selection | null> {
  return withExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, worksheet: { id: true } });
    const used = range.getUsedRangeOrNullObject(true);
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    try {
      await context.sync();
    } catch (error) {
      // A chart, a picture or several areas: there is nothing to fill in from.
      if (['InvalidSelection', 'ItemNotFound', 'GeneralException'].includes(codeOf(error))) return null;
      throw error;
    }
    const sheet = known.index(range.worksheet.id);
    if (sheet === null) return null;
    const top = range.rowIndex;
    const left = range.columnIndex;
    const area = { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
    if (used.isNullObject || used.rowCount * used.columnCount > AT_MOST) return { sheet, area, values: [] };
    used.load({ values: true });
    await context.sync();
    return {
      sheet,
      area: {
        top: used.rowIndex,
        left: used.columnIndex,
        bottom: used.rowIndex + used.rowCount - 1,
        right: used.columnIndex + used.columnCount - 1,
      },
      values: used.values.map((line) => line.map(valueFrom)),
    };
  });
}

function valueFrom(value: unknown): CellValue {
  return value === '' ? null : (value as CellValue);
}

/** Writes `formula` ("=…", English names, US separators) into the active cell. */
export function insertFormula(formula: string): Promise<void> {
  return withExcel(async (context) => {
    context.workbook.getActiveCell().formulas = [[formula]];
    await context.sync();
  });
}
