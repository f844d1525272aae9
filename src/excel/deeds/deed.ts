import type { Cell } from '../../core/model/sheet';
import { moved, type Shift } from '../line-shifts';

/** A cell before we wrote into it, and what we wrote. */
export interface CellImage {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly col: number;
  /** Content and format; an empty cell has a format too. */
  readonly before: Cell;
  readonly written: number | string;
}

/** A name of the workbook before we defined it; `before` is null where there was none. */
export interface NameImage {
  readonly name: string;
  readonly before: string | null;
  readonly written: string;
}

/**
 * What is written at one go, with all that is needed to take it back. It stands in the workbook from before its first
 * write to after its last: one that is found there did not come to its end.
 */
export interface Deed {
  readonly id: string;
  readonly cells: readonly CellImage[];
  readonly names: readonly NameImage[];
}

/** The deed after lines came or went in a sheet. */
export function shiftedDeed(deed: Deed, sheetId: string, shift: Shift): Deed {
  const cells = deed.cells.flatMap((image): CellImage[] => {
    const place = image.sheetId === sheetId ? moved(image, shift) : image;
    return place ? [{ ...image, row: place.row, col: place.col }] : [];
  });
  return { ...deed, cells };
}

/** A name for a deed; later ones sort behind earlier ones. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}
