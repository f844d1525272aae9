import { invalid } from '../../../src/book/errors';
import type { Spot } from '../../../src/book/address';
import type { Book } from '../../../src/book/book';
import { without } from '../../../src/book/cells';
import { editCells, styleCells } from '../../../src/book/edit';

/** `Excel.ClearApplyTo`: what goes and what stays. */
export function clearRange(book: Book, { sheet, area }: Spot, applyTo: string): void {
  switch (applyTo) {
    case 'All':
      return editCells(book, 'addin', sheet, area, 'clear', () => ({ value: null }));
    case 'Contents':
      return editCells(book, 'addin', sheet, area, 'clear contents', ({ format, style }) => ({
        value: null,
        ...(format ? { format } : {}),
        ...(style ? { style } : {}),
      }));
    case 'Formats':
      return styleCells(book, 'addin', sheet, area, 'clear formats', (cell) => without(cell, 'style', 'format'));
    // No cell of the workbench holds a hyperlink.
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
    case 'ResetContents':
      return;
    default:
      throw invalid('Range.clear');
  }
}
