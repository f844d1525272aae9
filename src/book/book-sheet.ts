import type { Area } from '../core/model/cell-ref';
import type { Visibility } from '../core/model/sheet';
import { isBlank, type BookCell } from './cells';

export interface Protection {
  readonly password?: string;
  /** Excel's WorksheetProtectionOptions: allowFormatCells, selectionMode, … */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Columns of `criteria` count from the filter's left edge. */
export interface SheetFilter {
  readonly area: Area;
  readonly criteria: readonly (Readonly<Record<string, unknown>> | null)[];
}

/** A sheet of the workbook. Cells are sparse and ragged: `rows[row]?.[col]`. */
export class BookSheet {
  readonly rows: (BookCell | undefined)[][] = [];
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenCols = new Set<number>();
  /** In points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  visibility: Visibility = 'visible';
  tabColor = '';
  protection: Protection | null = null;
  filter: SheetFilter | null = null;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  showGridlines = true;
  /** What `Worksheet.pageLayout` was told: orientation, paperSize, zoom. */
  readonly page = new Map<string, unknown>();
  /** Notes of the old kind, by "row:col": shown, and out of the reach of add-ins below ExcelApi 1.18. */
  readonly notes = new Map<string, string>();
  readonly customProperties = new Map<string, string>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, col: number): BookCell | undefined {
    return this.rows[row]?.[col];
  }

  put(row: number, col: number, cell: BookCell | undefined): void {
    const cells = (this.rows[row] ??= []);
    if (cell) cells[col] = cell;
    // An assignment of undefined beyond the end would grow the row for nothing.
    else if (col < cells.length) cells[col] = undefined;
  }

  /** The cells of `area` that are stored, row by row. */
  *stored(area: Area): Generator<[row: number, col: number, cell: BookCell]> {
    const bottom = Math.min(area.bottom, this.rows.length - 1);
    for (let row = area.top; row <= bottom; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      const right = Math.min(area.right, cells.length - 1);
      for (let col = area.left; col <= right; col++) {
        const cell = cells[col];
        if (cell) yield [row, col, cell];
      }
    }
  }

  /**
   * The smallest area around every used cell within `within`; null where there is none. As in Excel a cell that is only
   * formatted counts, unless `valuesOnly`.
   */
  used(valuesOnly: boolean, within: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, col, cell] of this.stored(within)) {
      if (isBlank(cell) && (valuesOnly || (!cell.style && !cell.format))) continue;
      top = Math.min(top, row);
      left = Math.min(left, col);
      bottom = Math.max(bottom, row);
      right = Math.max(right, col);
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }
}
