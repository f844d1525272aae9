import { HostRefusal } from '../host/host';
import type { CellRef } from '../core/model/cell-ref';
import type { Cell, Workbook } from '../core/model/sheet';
import { cellAt } from '../core/model/sheet';
import type { ReadWorkbook } from './read/read-workbook';

const NOTHING: ReadWorkbook = { workbook: { sheets: [] }, ids: [], skipped: [], ours: [] };

/** The reading that counts: the indexes of findings and fixes are those of that reading, Excel knows sheets by their ids. */
export class KnownSheets {
  private read = NOTHING;
  /** Cells that we changed since: they stand as we left them, not as they were read. */
  private ours = new Map<string, Cell | undefined>();

  learn(read: ReadWorkbook): void {
    this.read = read;
    this.ours = new Map();
  }

  get workbook(): Workbook {
    return this.read.workbook;
  }

  get skipped(): readonly string[] {
    return this.read.skipped;
  }

  /** Excel's id of the sheet; refuses an index that the last reading did not give. */
  id(sheet: number): string {
    const id = this.read.ids[sheet];
    if (id === undefined) throw new HostRefusal('sheet-gone', `#${sheet}`);
    return id;
  }

  name(sheet: number): string {
    return this.read.workbook.sheets[sheet]?.name ?? `#${sheet}`;
  }

  /** The index of the sheet with Excel's `id`, null where it was not read. */
  index(id: string): number | null {
    const index = this.read.ids.indexOf(id);
    return index < 0 ? null : index;
  }

  /** The cell as it should stand there now, as far as we know. */
  cell(cell: CellRef): Cell | undefined {
    const key = keyOf(this.id(cell.sheet), cell.row, cell.col);
    if (this.ours.has(key)) return this.ours.get(key);
    const sheet = this.read.workbook.sheets[cell.sheet];
    return sheet && cellAt(sheet, cell.row, cell.col);
  }

  changed(id: string, row: number, col: number, cell: Cell | undefined): void {
    this.ours.set(keyOf(id, row, col), cell);
  }
}

function keyOf(id: string, row: number, col: number): string {
  return `${id}:${row}:${col}`;
}
