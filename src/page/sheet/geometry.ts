import { append } from '../../core/collections/append';
import type { Area } from '../../core/model/cell-ref';
import type { CellValue } from '../../core/model/sheet';
import { WHOLE } from '../../book/address';
import type { BookSheet } from '../../book/book-sheet';
import { COLUMNS, ROWS } from '../../book/cells';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../../book/sizes';

/** A point is 1/72 inch, a CSS pixel 1/96. */
const PIXELS_A_POINT = 4 / 3;
/** Empty lines after the last filled one, to be typed into; browsers draw no element of a million lines. */
const [ROWS_BELOW, COLUMNS_BESIDE, LEAST_ROWS, LEAST_COLUMNS] = [20, 4, 40, 14];

export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 48;

/** Where the lines of a sheet stand on the screen, in pixels: line i from `offsets[i]` to `offsets[i + 1]`; hidden ones have no width. */
export interface Lines {
  readonly count: number;
  readonly offsets: Float64Array;
}

export interface Geometry {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The merged area that a cell begins, or is covered by. */
  mergeAt(row: number, col: number): Area | undefined;
}

export function geometryOf(sheet: BookSheet): Geometry {
  const used = sheet.used(false, WHOLE) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = Math.min(ROWS, Math.max(LEAST_ROWS, used.bottom + 1 + ROWS_BELOW));
  const columns = Math.min(COLUMNS, Math.max(LEAST_COLUMNS, used.right + 1 + COLUMNS_BESIDE));
  const merges = mergesByCell(sheet.merges);
  return {
    rows: lines(rows, (row) => (sheet.hiddenRows.has(row) ? 0 : heightOf(sheet, row, merges.get(row)))),
    columns: lines(columns, (col) => (sheet.hiddenCols.has(col) ? 0 : widthOf(sheet, col))),
    frozenRows: Math.min(sheet.frozen.rows, rows),
    frozenColumns: Math.min(sheet.frozen.columns, columns),
    mergeAt: (row, col) => merges.get(row)?.find((merge) => col >= merge.left && col <= merge.right),
  };
}

const pixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

function lines(count: number, sizeOf: (index: number) => number): Lines {
  const offsets = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) offsets[i + 1] = offsets[i]! + sizeOf(i);
  return { count, offsets };
}

/** A row without a height of its own is as high as its texts need, as Excel makes it; merged cells do not count. */
function heightOf(sheet: BookSheet, row: number, merged: readonly Area[] = []): number {
  const given = sheet.rowHeights.get(row);
  if (given !== undefined) return pixels(given);
  let height = pixels(DEFAULT_HEIGHT);
  for (const [col, cell] of (sheet.rows[row] ?? []).entries()) {
    if (!cell?.style || cell.value === null || merged.some(({ left, right }) => col >= left && col <= right)) continue;
    const { size = 11, wrap } = cell.style;
    height = Math.max(height, Math.ceil(linesOf(cell.value, wrap ? widthOf(sheet, col) : Infinity, size) * lineHeight(size)));
  }
  return height;
}

/** A line of text is 1.2 of its size high and a letter of a heading somewhat more than half its size wide; sizes are points. */
const [LINE, LETTER] = [1.2 * PIXELS_A_POINT, 0.56 * PIXELS_A_POINT];
/** Padding and lines of a cell, left and right together (page.css). */
const BESIDES = 8;

/** Pixels of a line of text of a size in points. */
export function lineHeight(size = 11): number {
  return size * LINE;
}

/** Letters of a size in points that a line of a cell surely holds. */
export function lettersIn(width: number, size = 11): number {
  return Math.floor((width - BESIDES) / (size * LETTER));
}

function linesOf(value: CellValue, width: number, size: number): number {
  if (typeof value !== 'string') return 1;
  const letters = Math.max(1, lettersIn(width, size));
  return value.split('\n').reduce((lines, line) => lines + wrapped(line, letters), 0);
}

/** Lines that a text takes, broken between words; a word that is longer than a line is broken itself. */
function wrapped(text: string, letters: number): number {
  if (text.length <= letters) return 1;
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length <= letters) used += 1 + length;
    else {
      const own = Math.max(1, Math.ceil(length / letters));
      lines += used > 0 ? own : own - 1;
      used = length - (own - 1) * letters;
    }
  }
  return lines;
}

const widthOf = (sheet: BookSheet, col: number): number => pixels(sheet.columnWidths.get(col) ?? DEFAULT_WIDTH);

/** A file may merge a million rows in one area: only the first lines of such an area are looked up. */
const DEEPEST_MERGE = 10_000;

function mergesByCell(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + DEEPEST_MERGE); row++) append(byRow, row, merge);
  }
  return byRow;
}

/** The size of lines `from`..`to` together. */
export function span({ offsets, count }: Lines, from: number, to: number): number {
  return offsets[Math.min(to, count - 1) + 1]! - offsets[from]!;
}
