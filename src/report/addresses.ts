import type { RelatedCells } from '../core/model/finding';
import type { CellRef } from '../core/model/cell-ref';
import { cellName, joined, quoteSheet } from '../core/text/a1';
import { areaNames } from './areas';
import type { Texts } from './texts';
import { NO_TEXTS, atName, atOf } from './texts';

/** "C9" on the sheet `home`, "'Biểu 02'!C9" on another one, "¶12:41-46" in a text. */
export function addressOf(cell: CellRef, home: number, sheetNames: readonly string[], texts: Texts = NO_TEXTS): string {
  const { sheet, row, col } = cell;
  if (texts.has(sheet)) return textAddress(cell, home, sheetNames, texts) ?? '';
  return sheet === home ? cellName(row, col) : areaNames([{ top: row, left: col, bottom: row, right: col }], sheetNames[sheet] ?? '')[0]!;
}

/** The cells of a finding besides its own one. */
export function relatedAddresses(
  related: readonly RelatedCells[],
  home: number,
  sheetNames: readonly string[],
  texts: Texts = NO_TEXTS,
): string[] {
  return related.flatMap(({ sheet, areas }) => {
    if (!texts.has(sheet)) return areaNames(joined(areas), sheet === home ? null : (sheetNames[sheet] ?? ''));
    const rows = areas.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i));
    return [...new Set(rows.flatMap((row) => textAddress({ sheet, row, col: 0 }, home, sheetNames, texts) ?? []))];
  });
}

/** A text of another file is named with it; null where the row is no place. */
function textAddress(place: CellRef, home: number, sheetNames: readonly string[], texts: Texts): string | null {
  const at = atOf(place, texts.get(place.sheet)!);
  const name = sheetNames[place.sheet] ?? '';
  return at && `${place.sheet === home || name === '' ? '' : `${quoteSheet(name)}!`}${atName(at)}`;
}
