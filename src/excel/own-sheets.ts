import { OWN_SHEET_NAME, ownMark, readOwnMark, type OwnMark } from '../core/notes/own-sheets';
import type { OwnSheet } from '../host/host';

/** A sheet that is being written: it takes the place of the older one when it is whole. */
export const DRAFT = 'draft';

interface Marked {
  readonly sheet: Excel.Worksheet;
  readonly mark: OwnMark;
}

/** The sheets of the workbook, and which of them we wrote. */
export class OwnSheets {
  constructor(
    /** With id, name and visibility. */
    readonly all: readonly Excel.Worksheet[],
    private readonly marked: readonly Marked[],
  ) {}

  /** Whether we wrote the sheet, or it is a copy of one that we wrote: nothing to be checked. */
  isOurs({ id }: { readonly id: string }): boolean {
    return this.marked.some(({ sheet }) => sheet.id === id);
  }

  /**
   * The sheets of that kind that are ours to replace: those with the id they were written with, else, since another
   * program may give the sheets new ids, those with the name. What has neither is a copy that somebody made to keep.
   */
  of(kind: OwnSheet | typeof DRAFT): Excel.Worksheet[] {
    const alike = this.marked.filter(({ mark }) => mark.kind === kind);
    const written = alike.filter(({ sheet, mark }) => sheet.id === mark.id);
    const named = written.length ? written : alike.filter(({ sheet, mark }) => sheet.name === mark.name);
    return (kind === DRAFT ? alike : named).map(({ sheet }) => sheet);
  }
}

/** Two syncs: the sheets, then the hidden name in each of them by which ours are known. */
export async function loadOwnSheets(context: Excel.RequestContext): Promise<OwnSheets> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  await context.sync();
  const own = askOwnSheets(context, worksheets.items);
  await context.sync();
  return own();
}

/** Queues the question which of these sheets are ours; the answer is to be taken after the sync. */
export function askOwnSheets({ workbook }: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): () => OwnSheets {
  const asked = sheets.map((sheet) => {
    const standing = workbook.worksheets.getItemOrNullObject(sheet.id);
    const name = standing.names.getItemOrNullObject(OWN_SHEET_NAME);
    standing.load({ id: true });
    name.load({ formula: true });
    return { sheet, standing, name };
  });
  return () => {
    // One that was deleted meanwhile is nobody's.
    const left = asked.filter(({ standing }) => !standing.isNullObject);
    const marked = left.flatMap(({ sheet, name }) => {
      const mark = name.isNullObject ? null : readOwnMark(String(name.formula));
      return mark ? [{ sheet, mark }] : [];
    });
    return new OwnSheets(
      left.map(({ sheet }) => sheet),
      marked,
    );
  };
}

/** Marks a sheet that was just added as one that is not whole yet. The mark can be changed in the same Excel.run. */
export function markDraft(sheet: Excel.Worksheet): Excel.NamedItem {
  const mark = sheet.names.add(OWN_SHEET_NAME, ownMark({ kind: DRAFT, id: '', name: '' }));
  mark.visible = false;
  return mark;
}

/** From the next sync on the draft is our sheet of that kind. */
export function markWritten(mark: Excel.NamedItem, written: OwnMark & { readonly kind: OwnSheet }): void {
  mark.formula = ownMark(written);
}
