import type { RowCol } from '../core/model/cell-ref';
import { columnIndex } from '../core/text/a1';

/** Lines that came (count above 0) or went, from index `at` on. */
export interface Shift {
  readonly axis: 'row' | 'col';
  readonly at: number;
  readonly count: number;
}

type Change = `${Excel.DataChangeType}`;

const AXES: Readonly<Partial<Record<Change, Shift['axis']>>> = {
  RowInserted: 'row',
  RowDeleted: 'row',
  ColumnInserted: 'col',
  ColumnDeleted: 'col',
};

/** Where the cells of a reading stand by now: whole lines that were inserted or deleted in their sheets since. */
export class LineShifts {
  private readonly sheets: Map<string, Shift[]>;

  constructor(sheets: ReadonlyMap<string, Shift[]> = new Map()) {
    this.sheets = new Map(sheets);
  }

  copy(): LineShifts {
    return new LineShifts(this.sheets);
  }

  note(sheet: string, shift: Shift): void {
    this.sheets.set(sheet, [...(this.sheets.get(sheet) ?? []), shift]);
  }

  /** The cell's place now; null where its line was deleted. */
  now(sheet: string, cell: RowCol): RowCol | null {
    return (this.sheets.get(sheet) ?? []).reduce<RowCol | null>((place, shift) => place && moved(place, shift), cell);
  }

  /** Where a cell that stands there now was in the reading; null where its line came since. */
  then(sheet: string, cell: RowCol): RowCol | null {
    const back = (this.sheets.get(sheet) ?? []).map(({ count, ...line }) => ({ ...line, count: -count })).reverse();
    return back.reduce<RowCol | null>((place, shift) => place && moved(place, shift), cell);
  }
}

/** The place after lines came or went; null where its own went. */
export function moved({ row, col }: RowCol, { axis, at, count }: Shift): RowCol | null {
  const place = { row, col };
  if (place[axis] < at) return place;
  if (count < 0 && place[axis] < at - count) return null;
  place[axis] += count;
  return place;
}

/** What Excel tells of a change, "RowInserted" at "5:6"; null where no whole lines came or went. */
export function shiftOf(change: string, address: string): Shift | null {
  const axis = AXES[change as Change];
  const lines = axis && linesOf(axis, address.slice(address.lastIndexOf('!') + 1));
  if (!axis || !lines) return null;
  const count = lines.last - lines.first + 1;
  return { axis, at: lines.first, count: change.endsWith('Inserted') ? count : -count };
}

/** The rows, or the columns, of "5:6", "C:C" or "A5:XFD6". */
function linesOf(axis: Shift['axis'], address: string): { readonly first: number; readonly last: number } | null {
  const names = address.match(axis === 'row' ? /\d+/g : /[A-Z]+/g);
  if (!names) return null;
  const indexes = names.map((name) => (axis === 'row' ? Number(name) - 1 : columnIndex(name)));
  return { first: indexes[0]!, last: indexes.at(-1)! };
}
