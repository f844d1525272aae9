import type { DefinedName } from '../../core/model/sheet';
import { cellName } from '../../core/text/a1';
import { HostRefusal } from '../../host/host';
import { forEachSyncedBySheet } from '../batches';
import type { KnownSheets } from '../known-sheets';
import { asOneStep } from '../run';
import type { FilledEdit } from '../spills';
import { needsFormat, sameContent } from '../../host/content';
import { contentOf, formatOf, write } from './cell';
import type { CellImage, Deed } from './deed';
import { newId } from './deed';
import { define, imagesOf } from './names';
import type { Now, ToWrite } from './now';
import { emptyCell, loadSheets, nameOf, readNow, refuseLocked } from './now';
import { shelfOf } from './shelf';
import { takeBack } from './take-back';

/**
 * Writes the edits, and the names that their formulas need. All that stands there is stored in the workbook before the
 * first is written; where the writing breaks off, what was written is taken back, at once or when somebody asks for it.
 * Refuses all of it where a cell is not as it was checked, is filled by another's formula, or can't be written.
 */
export async function perform(known: KnownSheets, edits: readonly FilledEdit[], names: readonly DefinedName[]): Promise<Deed> {
  let begun: Deed | null = null;
  try {
    return await asOneStep(async (context) => {
      const cells = await plan(context, known, edits);
      const deed: Deed = { id: newId(), cells: cells.map(({ image }) => image), names: await imagesOf(context, names) };
      const shelf = await shelfOf(context, deed);
      begun = deed;
      await shelf.put();
      if (deed.names.length) {
        define(context, deed.names);
        await context.sync();
      }
      await writeCells(context, cells);
      shelf.clear();
      await context.sync();
      for (const { sheetId, row, col, written } of deed.cells) known.changed(sheetId, row, col, contentOf(written));
      return deed;
    });
  } catch (error) {
    // What can't be taken back now is found and offered later: the error is what the user is to hear.
    if (begun) await takeBack(known, begun).catch(() => undefined);
    throw error;
  }
}

interface Planned extends ToWrite {
  readonly image: CellImage;
  readonly now: Now;
}

/** The cells as they are now, and what each is to be; refuses what can't be written. */
async function plan(context: Excel.RequestContext, known: KnownSheets, edits: readonly FilledEdit[]): Promise<Planned[]> {
  const sheets = await loadSheets(context);
  const spots = edits.map(({ cell, value }) => {
    const sheetName = known.name(cell.sheet);
    const sheet = sheets.find(({ id }) => id === known.id(cell.sheet));
    if (!sheet) throw new HostRefusal('sheet-gone', sheetName);
    const { row, col } = known.place(cell);
    const isFormula = typeof value === 'string' && value.startsWith('=');
    // Its references are those of the sheet as it was checked.
    if (isFormula && (row !== cell.row || col !== cell.col)) throw new HostRefusal('changed', `${sheetName}!${cellName(row, col)}`);
    return { sheet, sheetName, row, col };
  });
  const stands = await readNow(context, spots);
  const cells = edits.map(({ value, spilled }, i): Planned => {
    const now = stands[i]!;
    const { sheet, ...at } = spots[i]!;
    // The formula of another cell fills a spilled one anew: of itself it is empty.
    const before = spilled ? emptyCell(now.range) : now.cell;
    const image = { sheetId: sheet.id, ...at, before, written: value };
    return { sheet, ...at, image, now, range: now.range, formatted: needsFormat(value, formatOf(now.cell)) };
  });
  cells.forEach(({ now, image }, i) => {
    if (now.filled && !edits[i]!.spilled) throw new HostRefusal('filled', nameOf(image));
    if (!sameContent(now.cell, known.cell(edits[i]!.cell))) throw new HostRefusal('changed', nameOf(image));
  });
  await refuseLocked(context, cells);
  return cells;
}

function writeCells(context: Excel.RequestContext, cells: readonly Planned[]): Promise<void> {
  return forEachSyncedBySheet(
    context,
    cells,
    ({ range, image, now }) => write(range, image.written, formatOf(now.cell)),
    ({ image }) => String(image.written).length,
  );
}
