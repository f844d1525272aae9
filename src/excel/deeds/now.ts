import { HostRefusal } from '../../host/host';
import type { Cell } from '../../core/model/sheet';
import { cellName } from '../../core/text/a1';
import { askEach } from '../batches';
import { cellFrom } from '../read/cells';

export interface Spot {
  readonly sheetName: string;
  readonly row: number;
  readonly col: number;
}

/** A cell as it stands now. */
export interface Now {
  readonly range: Excel.Range;
  /** Another cell's formula fills it. */
  readonly filled: boolean;
  /** Content and format, of an empty cell too. */
  readonly cell: Cell;
}

/** The sheets of the workbook, with what is needed to know whether they can be written. */
export async function loadSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, protection: { protected: true, options: true } });
  await context.sync();
  return worksheets.items;
}

/** Each cell with its sheet, in order. Refuses where a sheet went in this very moment. */
export function readNow(context: Excel.RequestContext, cells: readonly (Spot & { readonly sheet: Excel.Worksheet })[]): Promise<Now[]> {
  return askEach(context, cells, ({ sheet, row, col }) => {
    const range = context.workbook.worksheets.getItemOrNullObject(sheet.id).getCell(row, col);
    const parent = range.getSpillParentOrNullObject();
    range.load({ values: true, formulas: true, numberFormat: true });
    parent.load({ rowIndex: true, columnIndex: true });
    return () => {
      if (range.isNullObject) throw new HostRefusal('sheet-gone', sheet.name);
      return {
        range,
        filled: !parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== col),
        cell: cellFrom(range.values[0]![0], range.formulas[0]![0], range.numberFormat[0]![0]) ?? emptyCell(range),
      };
    };
  });
}

/** An empty cell keeps its format through a fix and back. */
export function emptyCell({ numberFormat }: Excel.Range): Cell {
  return { value: null, format: String(numberFormat[0]![0]) };
}

export interface ToWrite extends Spot {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** Its number format has to change as well. */
  readonly formatted: boolean;
}

/** Refuses all before the first is written, and names the sheet, where a cell is locked on a protected sheet. */
export async function refuseLocked(context: Excel.RequestContext, cells: readonly ToWrite[]): Promise<void> {
  const shielded = cells.filter(({ sheet }) => sheet.protection.protected);
  const locked = await askEach(context, shielded, ({ range, formatted, sheet: { protection } }) => {
    const of = range.format.protection;
    of.load({ locked: true });
    return () => of.locked || (formatted && protection.options.allowFormatCells !== true);
  });
  const sheets = shielded.filter((_, i) => locked[i]).map(({ sheet }) => sheet.name);
  if (sheets.length) throw new HostRefusal('protected', [...new Set(sheets)].join(', '));
}

export function nameOf({ sheetName, row, col }: Spot): string {
  return `${sheetName}!${cellName(row, col)}`;
}
