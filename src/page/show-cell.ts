import type { CellRef } from '../core/model/cell-ref';
import { select } from '../book/look-at';
import { checkedSheets } from './file-host/as-read';
import type { OpenBook } from './open-book';

/** Selects a cell of a workbook that is about to be shown; `sheet` counts the sheets that are checked. */
export function showCell({ saveable: { book } }: OpenBook, { sheet: index, row, col }: CellRef): void {
  const sheet = checkedSheets(book)[index];
  if (sheet?.visibility === 'visible') select(book, 'addin', sheet, { top: row, left: col, bottom: row, right: col });
}
