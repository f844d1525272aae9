import { invalid } from '../errors';
import type { Spot } from '../model/address';
import type { Book } from '../model/book';
import { without } from '../model/cells';
import { editCells, styleCells } from '../model/edit';

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
