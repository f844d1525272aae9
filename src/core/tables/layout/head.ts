import type { Area } from '../../model/cell-ref';
import type { HeaderCell } from '../../model/table';
import { tidy } from '../../text/fold';
import type { Scan } from '../cells/scan';
import { Kind, textIn } from '../cells/scan';
import type { Frame } from './tables';

/** A head cell with the columns it spans, by merge or by the blanks to its right. */
export interface HeadTree {
  readonly cells: readonly HeaderCell[];
  /** For each column of the frame (from its left), the head cells over it, top level first. */
  readonly over: readonly (readonly HeaderCell[])[];
}

/** The tree of heads of a table: up to seven levels, merged or with blanks where merges would be. */
export function headTree(scan: Scan, frame: Frame): HeadTree {
  const width = frame.area.right - frame.area.left + 1;
  const over: HeaderCell[][] = Array.from({ length: width }, () => []);
  const cells: HeaderCell[] = [];
  if (!frame.head) return { cells, over };
  const rows = headRows(frame);
  for (const row of rows) {
    for (let c = frame.area.left; c <= frame.area.right; c++) {
      const kind = scan.kind[row * scan.cols + c]!;
      if (kind === Kind.Blank || kind === Kind.Dash) continue;
      const area = spanOf(scan, frame, rows, row, c);
      const cell = { area, text: tidy(textIn(scan, row, c)) };
      cells.push(cell);
      for (let k = area.left; k <= area.right; k++) over[k - frame.area.left]?.push(cell);
    }
  }
  return { cells, over };
}

function headRows(frame: Frame): number[] {
  const rows: number[] = [];
  for (let r = frame.head!.top; r <= frame.head!.bottom; r++) if (r !== frame.numbering) rows.push(r);
  return rows;
}

function spanOf(scan: Scan, frame: Frame, rows: readonly number[], row: number, col: number): Area {
  const merge = scan.sheet.merges.find((m) => m.top === row && m.left === col);
  if (merge) return { ...merge, right: Math.min(merge.right, frame.area.right) };
  const lower = rows.filter((r) => r > row);
  if (!lower.some((r) => filled(scan, r, col))) return { top: row, left: col, bottom: row, right: col };
  // A blank on the right with a text of its own below, as this cell has, stands under the same head.
  let right = col;
  while (right < frame.area.right && !filled(scan, row, right + 1) && !mergedElsewhere(scan, row, right + 1)) {
    if (!lower.some((r) => filled(scan, r, right + 1))) break;
    right++;
  }
  return { top: row, left: col, bottom: row, right: boundedByUpper(scan, rows, row, col, right) };
}

/** A head can't reach past the head above it. */
function boundedByUpper(scan: Scan, rows: readonly number[], row: number, col: number, right: number): number {
  for (let c = col + 1; c <= right; c++) {
    if (rows.some((r) => r < row && filled(scan, r, c))) return c - 1;
  }
  return right;
}

function filled(scan: Scan, row: number, col: number): boolean {
  return scan.kind[row * scan.cols + col] !== Kind.Blank;
}

function mergedElsewhere(scan: Scan, row: number, col: number): boolean {
  return scan.sheet.merges.some((m) => m.top <= row && m.bottom >= row && m.left <= col && m.right >= col && m.bottom > m.top);
}
