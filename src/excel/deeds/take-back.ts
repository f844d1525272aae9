import { HostRefusal } from '../../host/host';
import { forEachSyncedBySheet } from '../batches';
import type { KnownSheets } from '../known-sheets';
import { sheetOf } from '../positions';
import { asOneStep } from '../run';
import { sameContent } from '../../host/content';
import { contentOf, formatOf, restore } from './cell';
import type { CellImage, Deed } from './deed';
import { takeNamesBack } from './names';
import type { Now, ToWrite } from './now';
import { loadSheets, nameOf, readNow, refuseLocked } from './now';
import { shelfOf } from './shelf';

/**
 * Takes back what a deed wrote, however far it came: each cell and each name is looked at. What somebody wrote into a
 * cell since stays.
 */
export function takeBack(known: KnownSheets, deed: Deed): Promise<void> {
  return restoreAll(known, deed, { examine: () => undefined, begin: () => undefined });
}

/**
 * The same for a deed that was done, and refuses where someone wrote over our figure since. Where the connection breaks
 * half-way it tries once more; what is then still open stands in the workbook, and `takeBack` goes on with it.
 */
export async function undo(known: KnownSheets, deed: Deed): Promise<void> {
  let begun = false;
  try {
    await restoreAll(known, deed, { examine: refuseChanged, begin: () => (begun = true) });
  } catch (error) {
    if (!begun) throw error;
    await takeBack(known, deed).catch(() => {
      throw error;
    });
  }
}

interface Standing extends ToWrite {
  readonly image: CellImage;
  readonly now: Now;
}

function refuseChanged({ cells: [first] }: Deed, cells: readonly Standing[]): void {
  if (first && !cells.length) throw new HostRefusal('sheet-gone', first.sheetName);
  const other = cells.find((cell) => isOthers(cell));
  if (other) throw new HostRefusal('changed', nameOf(other));
}

interface Manner {
  /** Refuses before anything is touched. */
  readonly examine: (deed: Deed, cells: readonly Standing[]) => void;
  /** From here on something may be stored or written. */
  readonly begin: () => void;
}

function restoreAll(known: KnownSheets, deed: Deed, { examine, begin }: Manner): Promise<void> {
  return asOneStep(async (context) => {
    const cells = await standing(context, deed.cells);
    examine(deed, cells);
    const open = cells.filter((cell) => !isOthers(cell) && !isRestored(cell));
    await refuseLocked(context, open);
    const names = await takeNamesBack(context, deed.names);
    const shelf = await shelfOf(context, deed);
    begin();
    if (open.length || names.length) await shelf.put();
    await restoreCells(context, open);
    names.forEach((back) => back());
    shelf.clear();
    await context.sync();
    for (const { image } of cells.filter((cell) => !isOthers(cell))) {
      known.changed(image.sheetId, image.row, image.col, image.before);
    }
  });
}

/** The deed's cells as they stand now. A deleted sheet took its cells along. */
async function standing(context: Excel.RequestContext, images: readonly CellImage[]): Promise<Standing[]> {
  const sheets = await loadSheets(context);
  const spots = images.flatMap((image) => {
    const sheet = sheetOf(sheets, image);
    return sheet ? [{ image, sheet, sheetName: sheet.name, row: image.row, col: image.col }] : [];
  });
  const stands = await readNow(context, spots);
  return spots.map((spot, i) => {
    const now = stands[i]!;
    return { ...spot, now, range: now.range, formatted: formatOf(now.cell) !== formatOf(spot.image.before) };
  });
}

/** Neither what we wrote nor what stood there before: somebody wrote into it since. */
function isOthers({ now, image }: Standing): boolean {
  return !sameContent(now.cell, contentOf(image.written)) && !isAsBefore(now, image);
}

function isRestored({ now, image }: Standing): boolean {
  return isAsBefore(now, image) && formatOf(now.cell) === formatOf(image.before);
}

/** A cell that a formula fills is empty of itself. */
function isAsBefore({ cell, filled }: Now, { before }: CellImage): boolean {
  return filled ? sameContent(before, undefined) : sameContent(cell, before);
}

function restoreCells(context: Excel.RequestContext, cells: readonly Standing[]): Promise<void> {
  return forEachSyncedBySheet(
    context,
    cells,
    ({ range, image, now }) => restore(range, image.before, now.cell),
    ({ image }) => (image.before.formula ?? String(image.before.value)).length,
  );
}
