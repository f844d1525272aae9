/** A cell of a sheet: 0-based row and column. "B4" exists only in messages and at the rim. */
export interface RowCol {
  readonly row: number;
  readonly col: number;
}

/** A cell of a workbook; `sheet` is the 0-based index of the sheet in `Workbook.sheets`. */
export interface CellRef extends RowCol {
  readonly sheet: number;
}

/** A rectangle of cells, all four sides inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function inArea(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}

/** One string per cell, for maps and sets. */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet}:${cell.row}:${cell.col}`;
}
