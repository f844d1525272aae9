import type { RowCol } from '../../core/model/cell-ref';
import type { Geometry, Lines } from './geometry';
import { span } from './geometry';

type Move = (at: RowCol, geometry: Geometry) => RowCol;

/** The next line that is shown, or the same where there is none. */
function next(lines: Lines, from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < lines.count; at += step) if (span(lines, at, at) > 0) return at;
  return from;
}

const page = (lines: Lines, from: number, step: 1 | -1): number => {
  let at = from;
  for (let i = 0; i < 20; i++) at = next(lines, at, step);
  return at;
};

/** What the keys do to the selection; merged cells are left by their far edge. */
export const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: ({ row, col }, g) => ({ row: next(g.rows, g.mergeAt(row, col)?.bottom ?? row, 1), col }),
  ArrowUp: ({ row, col }, g) => ({ row: next(g.rows, row, -1), col }),
  ArrowRight: ({ row, col }, g) => ({ row, col: next(g.columns, g.mergeAt(row, col)?.right ?? col, 1) }),
  ArrowLeft: ({ row, col }, g) => ({ row, col: next(g.columns, col, -1) }),
  PageDown: ({ row, col }, g) => ({ row: page(g.rows, row, 1), col }),
  PageUp: ({ row, col }, g) => ({ row: page(g.rows, row, -1), col }),
  Home: ({ row }, g) => ({ row, col: next(g.columns, -1, 1) }),
  End: ({ row }, g) => ({ row, col: next(g.columns, g.columns.count, -1) }),
};

/** The cell that stands for a place: the first of a merged area. */
export function anchorOf({ row, col }: RowCol, geometry: Geometry): RowCol {
  const merge = geometry.mergeAt(row, col);
  return merge ? { row: merge.top, col: merge.left } : { row, col };
}
