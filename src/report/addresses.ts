import type { RelatedCells } from '../core/model/finding';
import type { CellRef } from '../core/model/cell-ref';
import { cellName } from '../core/text/a1';
import { areaNames, joined } from './areas';

/** "C9" on the sheet `home`, "'Biểu 02'!C9" on another one. */
export function addressOf(cell: CellRef, home: number, sheetNames: readonly string[]): string {
  const { sheet, row, col } = cell;
  return sheet === home ? cellName(row, col) : areaNames([{ top: row, left: col, bottom: row, right: col }], sheetNames[sheet] ?? '')[0]!;
}

/** The cells of a finding besides its own one. */
export function relatedAddresses(related: readonly RelatedCells[], home: number, sheetNames: readonly string[]): string[] {
  return related.flatMap(({ sheet, areas }) => areaNames(joined(areas), sheet === home ? null : (sheetNames[sheet] ?? '')));
}
