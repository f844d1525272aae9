import type { Area } from '../core/model/cell-ref';
import type { BookSheet } from './book-sheet';
import type { BookCell } from './cells';
import { movedLine, movedSpan, type LineShift } from './references';

type Rows = readonly (readonly (BookCell | undefined)[] | undefined)[];

/** What belongs to the lines of a sheet, as it was at one time. Cells are never changed in place, so the rows' arrays are copy enough. */
export interface SheetState {
  readonly rows: Rows;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly notes: ReadonlyMap<string, string>;
  readonly filter: BookSheet['filter'];
  readonly frozen: BookSheet['frozen'];
}

export function stateOf({ rows, merges, hiddenRows, hiddenCols, columnWidths, rowHeights, notes, filter, frozen }: BookSheet): SheetState {
  return {
    rows: rows.map((cells) => [...cells]),
    merges: [...merges],
    hiddenRows: new Set(hiddenRows),
    hiddenCols: new Set(hiddenCols),
    columnWidths: new Map(columnWidths),
    rowHeights: new Map(rowHeights),
    notes: new Map(notes),
    filter,
    frozen,
  };
}

/** Gives the sheet the state, in its own lists: steps to undo hold on to them. */
export function putState(sheet: BookSheet, state: SheetState): void {
  sheet.rows.length = 0;
  for (const cells of state.rows) sheet.rows.push([...(cells ?? [])]);
  sheet.merges = [...state.merges];
  for (const name of ['hiddenRows', 'hiddenCols'] as const) {
    sheet[name].clear();
    for (const line of state[name]) sheet[name].add(line);
  }
  for (const name of ['columnWidths', 'rowHeights'] as const) refill(sheet[name], state[name]);
  refill(sheet.notes, state.notes);
  sheet.filter = state.filter;
  sheet.frozen = state.frozen;
}

function refill<K, V>(map: Map<K, V>, from: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}

/** The state after lines came or went; formulas stay as they are written. New lines look like the one before them, as in Excel. */
export function shifted(state: SheetState, shift: LineShift): SheetState {
  const down = shift.axis === 'row';
  return {
    ...state,
    rows: down ? spliced(state.rows, shift, bare) : state.rows.map((cells) => cells && spliced(cells, shift, look)),
    merges: state.merges
      .flatMap((area) => movedArea(area, shift) ?? [])
      .filter(({ top, left, bottom, right }) => top < bottom || left < right),
    hiddenRows: down ? new Set(movedKeys(state.hiddenRows, shift)) : state.hiddenRows,
    hiddenCols: down ? state.hiddenCols : new Set(movedKeys(state.hiddenCols, shift)),
    rowHeights: down ? movedMap(state.rowHeights, shift) : state.rowHeights,
    columnWidths: down ? state.columnWidths : movedMap(state.columnWidths, shift),
    notes: new Map(
      [...state.notes].flatMap(([key, text]) => {
        const [row, col] = key.split(':').map(Number) as [number, number];
        const line = movedLine(down ? row : col, shift);
        return line === null ? [] : [[down ? `${line}:${col}` : `${row}:${line}`, text] as const];
      }),
    ),
    filter: state.filter && movedFilter(state.filter, shift),
  };
}

/** Every formula through `formulaOf`; the same state where none changes. */
export function withFormulas(state: SheetState, formulaOf: (formula: string) => string): SheetState {
  let changed = false;
  const rows = state.rows.map((cells) =>
    cells?.map((cell) => {
      const formula = cell?.formula === undefined ? undefined : formulaOf(cell.formula);
      if (!cell || formula === undefined || formula === cell.formula) return cell;
      changed = true;
      return { ...cell, formula };
    }),
  );
  return changed ? { ...state, rows } : state;
}

export function movedArea(area: Area, shift: LineShift): Area | null {
  const span = shift.axis === 'row' ? movedSpan(area.top, area.bottom, shift) : movedSpan(area.left, area.right, shift);
  if (!span) return null;
  return shift.axis === 'row' ? { ...area, top: span[0], bottom: span[1] } : { ...area, left: span[0], right: span[1] };
}

const look = (cell: BookCell | undefined): BookCell | undefined =>
  cell?.style || cell?.format
    ? { value: null, ...(cell.style ? { style: cell.style } : {}), ...(cell.format ? { format: cell.format } : {}) }
    : undefined;
const bare = (cells: readonly (BookCell | undefined)[] | undefined) => cells?.map(look);

function spliced<T>(
  list: readonly (T | undefined)[],
  { at, count }: LineShift,
  like: (before: T | undefined) => T | undefined,
): (T | undefined)[] {
  if (at >= list.length) return [...list];
  if (count < 0) return [...list.slice(0, at), ...list.slice(at - count)];
  const fresh = Array.from({ length: count }, () => like(at > 0 ? list[at - 1] : undefined));
  return [...list.slice(0, at), ...fresh, ...list.slice(at)];
}

const movedKeys = (keys: Iterable<number>, shift: LineShift) => [...keys].flatMap((key) => movedLine(key, shift) ?? []);

/** A new line is as wide as the one before it. */
function movedMap(sizes: ReadonlyMap<number, number>, shift: LineShift): ReadonlyMap<number, number> {
  const moved = new Map(
    [...sizes].flatMap(([key, size]) => {
      const line = movedLine(key, shift);
      return line === null ? [] : [[line, size] as const];
    }),
  );
  const before = sizes.get(shift.at - 1);
  if (before !== undefined) for (let i = 0; i < shift.count; i++) moved.set(shift.at + i, before);
  return moved;
}

function movedFilter(filter: NonNullable<BookSheet['filter']>, shift: LineShift): BookSheet['filter'] {
  const area = movedArea(filter.area, shift);
  if (!area) return null;
  const { left } = filter.area;
  const criteria = Array.from({ length: area.right - area.left + 1 }, () => null as (typeof filter.criteria)[number]);
  filter.criteria.forEach((criterion, i) => {
    const col = shift.axis === 'column' ? movedLine(left + i, shift) : left + i;
    if (col !== null) criteria[col - area.left] = criterion;
  });
  return { area, criteria };
}
