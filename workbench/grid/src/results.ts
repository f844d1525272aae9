import type { FWorksheet } from '@univerjs/sheets/facade';
import type { GridHandlers } from '../../page/grid-port';
import { generalPattern, isGeneral } from './general';

/** What has to change in the looks of those results that are shown as General, as the grid's matrix; null where nothing has. */
export function generalLooks(
  sheet: FWorksheet,
  results: Parameters<GridHandlers['calculated']>[1],
): Record<number, Record<number, unknown>> | null {
  const matrix: Record<number, Record<number, unknown>> = {};
  for (const [row, col, value] of results) {
    const style = sheet.getSheet().getComposedCellStyle(row, col);
    const old = style.n?.pattern;
    const pattern = typeof value === 'number' ? generalPattern(value, sheet.getColumnWidth(col), style.fs ?? undefined) : null;
    if (isGeneral(old) && (old ?? null) !== pattern)
      (matrix[row] ??= {})[col] = { s: { ...style, n: pattern === null ? null : { pattern } } };
  }
  return Object.keys(matrix).length > 0 ? matrix : null;
}
