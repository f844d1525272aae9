import { HostRefusal } from '../host/host';
import type { CellRef, RowCol } from '../core/model/cell-ref';
import type { Cell, Workbook } from '../core/model/sheet';
import { cellAt } from '../core/model/sheet';
import { cellName } from '../core/text/a1';
import { LineShifts } from './line-shifts';
import type { ReadWorkbook } from './read/read-workbook';

const NOTHING: ReadWorkbook = { workbook: { sheets: [] }, ids: [], skipped: [], ours: [] };

/** The reading that counts: the indexes of findings and fixes are those of that reading, Excel knows sheets by their ids. */
export class KnownSheets {
  private read = NOTHING;
  /** Cells that we changed since: they stand as we left them, not as they were read. */
  private ours = new Map<string, Cell | undefined>();
  /** Lines that came or went since, and the cells below and beside them with them. */
  shifts = new LineShifts();

  /** `since`: what has moved since that reading, where somebody kept count. */
  learn(read: ReadWorkbook, since = new LineShifts()): void {
    this.read = read;
    this.ours = new Map();
    this.shifts = since.copy();
  }

  isOf(read: ReadWorkbook): boolean {
    return this.read === read;
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

  /** Where the cell of the reading stands now; refuses one whose line was deleted. */
  place(cell: CellRef): RowCol {
    const now = this.shifts.now(this.id(cell.sheet), cell);
    if (!now) throw new HostRefusal('cell-gone', `${this.name(cell.sheet)}!${cellName(cell.row, cell.col)}`);
    return now;
  }

  /** The cell as it should stand there now, as far as we know. */
  cell(cell: CellRef): Cell | undefined {
    const key = keyOf(this.id(cell.sheet), cell.row, cell.col);
    if (this.ours.has(key)) return this.ours.get(key);
    const sheet = this.read.workbook.sheets[cell.sheet];
    return sheet && cellAt(sheet, cell.row, cell.col);
  }

  /** We wrote `cell` where it stands now. */
  changed(id: string, row: number, col: number, cell: Cell | undefined): void {
    const then = this.shifts.then(id, { row, col });
    if (then) this.ours.set(keyOf(id, then.row, then.col), cell);
  }
}

function keyOf(id: string, row: number, col: number): string {
  return `${id}:${row}:${col}`;
}
