import { readNotes } from '../../core/notes/notes';
import type { Notes } from '../../core/model/notes';
import { NOTES_NAMESPACE } from '../../core/model/notes';
import type { DefinedName, Visibility } from '../../core/model/sheet';
import { loadParts } from '../parts';
import { loadOwnSheets } from '../result-mark';
import type { Block } from './blocks';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

export interface Listing {
  readonly sheets: readonly ListedSheet[];
  /** Ids of sheets that we wrote: never read as a report. */
  readonly ours: readonly string[];
  readonly names: readonly DefinedName[];
  readonly notes: Notes | undefined;
}

/** Sheets but our own, names, notes: two syncs, because the parts must be found before their text can be asked for. */
export async function listWorkbook(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  names.load({ name: true, formula: true });
  const ownSheet = loadOwnSheets(context);
  const parts = loadParts(context, NOTES_NAMESPACE);
  await context.sync();
  const [xml] = await parts.texts();
  const visibility = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
  return {
    sheets: worksheets.items
      .filter((sheet) => ownSheet(sheet) === null)
      .map((sheet) => ({ id: sheet.id, name: sheet.name, visibility: visibility[sheet.visibility as keyof typeof visibility] })),
    ours: worksheets.items.filter((sheet) => ownSheet(sheet) !== null).map((sheet) => sheet.id),
    // `formula` is typed any: a name of a constant or a broken one is no text.
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula).replace(/^=/, '') })),
    notes: xml === undefined ? undefined : readNotes(xml),
  };
}

export interface UsedRange extends Block {
  /** null: some rows are hidden and some are not. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

/** The used range of each sheet, one sync: null where the sheet is empty, undefined where it is gone. */
export async function usedRanges(context: Excel.RequestContext, sheets: readonly ListedSheet[]): Promise<(UsedRange | null | undefined)[]> {
  const asked = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load({ id: true });
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, rowHidden: true, columnHidden: true });
    return { sheet, used };
  });
  await context.sync();
  return asked.map(({ sheet, used }, index) => {
    if (sheet.isNullObject) return undefined;
    if (used.isNullObject) return null;
    // Typed boolean, but null where rows differ.
    const { rowHidden, columnHidden } = used as { rowHidden: boolean | null; columnHidden: boolean | null };
    return {
      sheet: index,
      row: used.rowIndex,
      col: used.columnIndex,
      rows: used.rowCount,
      cols: used.columnCount,
      rowHidden,
      columnHidden,
    };
  });
}
