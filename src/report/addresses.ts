import type { RelatedCells } from '../core/model/finding';
import type { Area, CellPlace } from '../core/model/place';
import { cellName } from '../core/text/a1';
import { areaNames } from './say';

/** "C9" on the sheet `home`, "'Biểu 02'!C9" on another one. */
export function addressOf(place: CellPlace, home: number, sheetNames: readonly string[]): string {
  const { sheet, row, col } = place;
  return sheet === home ? cellName(row, col) : areaNames([{ top: row, left: col, bottom: row, right: col }], sheetNames[sheet] ?? '')[0]!;
}

/** The cells of a finding besides its own one. */
export function relatedAddresses(related: readonly RelatedCells[], home: number, sheetNames: readonly string[]): string[] {
  return related.flatMap(({ sheet, areas }) => areaNames(joined(areas), sheet === home ? null : sheetNames[sheet] ?? ''));
}

/** Neighbours in the given order become one area where they make a rectangle: C4, C5, C6 is C4:C6. */
export function joined(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result[result.length - 1];
    if (last && last.left === area.left && last.right === area.right && area.top === last.bottom + 1) result[result.length - 1] = { ...last, bottom: area.bottom };
    else if (last && last.top === area.top && last.bottom === area.bottom && area.left === last.right + 1) result[result.length - 1] = { ...last, right: area.right };
    else result.push(area);
  }
  return result;
}
