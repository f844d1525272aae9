/** Excel's limits: rows and columns of a sheet. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A cell's position as it was written into the workbook, 0-based; null for what is none. */
export function position(row: string | undefined, col: string | undefined): { readonly row: number; readonly col: number } | null {
  const [r, c] = [index(row, ROWS), index(col, COLUMNS)];
  return r === null || c === null ? null : { row: r, col: c };
}

function index(text: string | undefined, limit: number): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) && Number(text) < limit ? Number(text) : null;
}
