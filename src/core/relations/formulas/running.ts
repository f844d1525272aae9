import type { Area } from '../../model/cell-ref';
import type { Workbook } from '../../model/sheet';
import { parseArea } from '../../text/a1';
import type { Operand, Shape } from '../../text/formula/shape';

/**
 * Listed cell by cell, the running totals of n lines take n²/2 cells: 8,000 lines would fill the memory. Up to this many cells
 * they take some megabytes.
 */
const LISTED = 300;

const SUM = /^\s*\+?SUM\(\s*(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7})\s*\)\s*$/i;

/**
 * SUM($A$2:A900) below SUM($A$2:A899) states the cell above and one line more; the same from left to right. null: no such
 * formula, or one that is short enough to be listed.
 */
export function runningTotal({ sheets }: Workbook, sheet: number, row: number, col: number): Shape | null {
  const { cells } = sheets[sheet]!;
  const area = areaOf(cells[row]?.[col]?.formula);
  if (!area || sizeOf(area) <= LISTED) return null;
  const above = areaOf(cells[row - 1]?.[col]?.formula);
  if (above && isSame(above, { ...area, bottom: area.bottom - 1 })) return withLine({ row: row - 1, col }, { ...area, top: area.bottom });
  const before = areaOf(cells[row]?.[col - 1]?.formula);
  if (before && isSame(before, { ...area, right: area.right - 1 })) return withLine({ row, col: col - 1 }, { ...area, left: area.right });
  return null;
}

function areaOf(formula: string | undefined): Area | null {
  const range = formula === undefined ? null : SUM.exec(formula);
  return range && parseArea(range[1]!);
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function withLine(total: { readonly row: number; readonly col: number }, line: Area): Shape {
  const operands: Operand[] = [{ sheet: null, ...total, sign: 1 }];
  for (let row = line.top; row <= line.bottom; row++)
    for (let col = line.left; col <= line.right; col++) operands.push({ sheet: null, row, col, sign: 1 });
  return { kind: 'sum', operands, factor: 1 };
}
