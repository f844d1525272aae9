import type { Cell, Sheet } from '../../model/sheet';

/** How much of a sheet is looked at: its first rows and columns. */
export interface Extent {
  readonly rows: number;
  readonly cols: number;
}

/** So many empty places cost nothing that is felt: 40 MB, a tenth of a second. */
const FREE = 2_000_000;
/** A grid of more places than this is cut, whatever stands in it: a gigabyte. */
const LARGEST_GRID = 24_000_000;
/** Of a table less is empty. */
const FILLED_SHARE = 50;
/** Behind a gap of a quarter of all rows or columns stands no table, but what somebody typed by mistake. */
const LONG_GAP = 0.25;

/** Where the last content stands. A stray cell far away is left out: with it the grid would fill the memory. */
export function extentOf({ cells }: Sheet): Extent {
  let used = usedLines(cells);
  let extent = extentWithin(used, { rows: Infinity, cols: Infinity });
  while (isSparse(extent, used.filled, FREE)) {
    const less = withoutStray(extent, used);
    if (less === null) break;
    // What stood in the rows that are left out makes the others no wider.
    used = usedLines(cells.slice(0, less.rows));
    extent = extentWithin(used, less);
  }
  if (!isSparse(extent, used.filled, LARGEST_GRID)) return extent;
  return { rows: Math.floor(LARGEST_GRID / extent.cols), cols: extent.cols };
}

/** Up to the last row and column with content, as far as `most` goes. */
function extentWithin({ rows, cols }: Used, most: Extent): Extent {
  return { rows: Math.min(most.rows, 1 + (rows.at(-1) ?? -1)), cols: Math.min(most.cols, 1 + (cols.at(-1) ?? -1)) };
}

interface Used {
  /** Rows and columns with content, from the first to the last. */
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly filled: number;
}

function usedLines(cells: Sheet['cells']): Used {
  const rows: number[] = [];
  const cols: boolean[] = [];
  let filled = 0;
  for (let r = 0; r < cells.length; r++) {
    const before = filled;
    cells[r]?.forEach((cell, c) => {
      if (isEmpty(cell)) return;
      cols[c] = true;
      filled++;
    });
    if (filled > before) rows.push(r);
  }
  return { rows, cols: [...cols.keys()].filter((c) => cols[c]), filled };
}

function isEmpty(cell: Cell | undefined): boolean {
  return !cell || ((cell.value === null || cell.value === '') && !cell.formula && !cell.error);
}

function isSparse({ rows, cols }: Extent, filled: number, free: number): boolean {
  return rows * cols > free && rows * cols > FILLED_SHARE * filled;
}

/** Cut at the longest gap, if that is a long one. */
function withoutStray({ rows, cols }: Extent, used: Used): Extent | null {
  const [down, across] = [longestGap(used.rows, rows), longestGap(used.cols, cols)];
  if (Math.max(down.share, across.share) < LONG_GAP) return null;
  return down.share >= across.share ? { rows: down.from, cols } : { rows, cols: across.from };
}

/** Between lines with content, of `count` lines; never before the first. */
function longestGap(lines: readonly number[], count: number): { readonly from: number; readonly share: number } {
  let longest = { from: count, share: 0 };
  for (let i = 1; i < lines.length && lines[i]! < count; i++) {
    const share = (lines[i]! - lines[i - 1]! - 1) / count;
    if (share > longest.share) longest = { from: lines[i - 1]! + 1, share };
  }
  return longest;
}
