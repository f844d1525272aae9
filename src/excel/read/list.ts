import { readNotes } from '../../core/notes/notes';
import type { Notes } from '../../core/model/notes';
import { NOTES_NAMESPACE } from '../../core/model/notes';
import type { DefinedName, Visibility } from '../../core/model/sheet';
import { loadParts } from '../parts';
import { askOwnSheets } from '../own-sheets';
import type { Block } from './blocks';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

export interface Listing {
  /** Our own too: which they are is asked together with the used ranges. */
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly DefinedName[];
  readonly notes: Notes | undefined;
}

/** Sheets, names, notes: two syncs where there are notes, because the parts must be found before they can be asked. */
export async function listWorkbook(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  names.load({ name: true, formula: true });
  const parts = loadParts(context, NOTES_NAMESPACE);
  await context.sync();
  const [xml] = await parts.texts();
  return {
    sheets: worksheets.items,
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

export interface Extent {
  /** All but our own. */
  readonly sheets: readonly ListedSheet[];
  /** The used range of each: null where the sheet is empty, undefined where it is gone. */
  readonly used: readonly (UsedRange | null | undefined)[];
  /** Ids of sheets that we wrote: never read as a report. */
  readonly ours: readonly string[];
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** What is to be read, one sync. */
export async function measure(context: Excel.RequestContext, all: readonly Excel.Worksheet[]): Promise<Extent> {
  const asked = all.map((sheet) => askUsed(context, sheet));
  const ownSheets = askOwnSheets(context, all);
  await context.sync();
  const own = ownSheets();
  const kept = asked.filter(({ listed }) => !own.isOurs(listed));
  return {
    sheets: kept.map(({ listed: { id, name, visibility } }) => ({ id, name, visibility: VISIBILITY[visibility] })),
    used: kept.map(({ answer }, index) => answer(index)),
    ours: all.filter((sheet) => own.isOurs(sheet)).map(({ id }) => id),
  };
}

interface Asked {
  readonly listed: Excel.Worksheet;
  readonly answer: (index: number) => UsedRange | null | undefined;
}

function askUsed(context: Excel.RequestContext, listed: Excel.Worksheet): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(listed.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load({ id: true });
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, rowHidden: true, columnHidden: true });
  return { listed, answer: (index) => (sheet.isNullObject ? undefined : used.isNullObject ? null : usedRange(used, index)) };
}

function usedRange(used: Excel.Range, sheet: number): UsedRange {
  // Typed boolean, but null where rows differ.
  const { rowHidden, columnHidden } = used as { rowHidden: boolean | null; columnHidden: boolean | null };
  const { rowIndex: row, columnIndex: col, rowCount: rows, columnCount: cols } = used;
  return { sheet, row, col, rows, cols, rowHidden, columnHidden };
}
