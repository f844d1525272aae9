import type { BookCell, Style } from '../../src/book/cells';
import type { Book } from '../../workbench/host/jest';
import { bookOf } from '../../workbench/host/jest';
import { wide } from './office';

export interface BookedCell {
  readonly row: number;
  readonly col: number;
  readonly cell: BookCell | undefined;
}

/** Looks that a report sheet may have: none, solid, patterned, of the theme with a tint, and what is not a fill. */
const STYLES: readonly (Style | undefined)[] = [
  undefined,
  { fill: '#FFFF00' },
  { fill: '#FFFFFF' },
  { fill: '#DDEBF7', tint: 0.7999816888943144 },
  { fill: '#F8CBAD', pattern: 'Gray25', patternColor: '#C00000' },
  { fill: '#F8CBAD', pattern: 'LightUp', patternColor: '#70AD47', tint: -0.25, patternTint: 0.4 },
  { bold: true, color: '#FF0000', lines: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#000000' } } },
  { fill: '#00B050', italic: true, size: 14 },
];

/** A sheet where cells take turns with all the looks, and with number formats. */
export function dressedBook(rows: number, cols: number): Book {
  const dressed = bookOf({ sheets: [wide('Biểu 02', rows, cols)] });
  const sheet = dressed.sheets[0]!;
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      const style = STYLES[(row * cols + col + row) % STYLES.length];
      sheet.put(row, col, { ...sheet.cell(row, col)!, format: row % 2 ? '#,##0' : '0.00%', ...(style && { style }) });
    }
  }
  return dressed;
}

/** Every cell of the first sheet, whole; the model never changes a cell in place. */
export function looksOf(dressed: Book): BookedCell[] {
  return dressed.sheets[0]!.rows.flatMap((line, row) => line.map((cell, col) => ({ row, col, cell: cell })));
}
