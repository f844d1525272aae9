import type { Area } from '../core/model/cell-ref';
import { WHOLE } from './address';
import type { BookSheet } from './book-sheet';
import { bounding, EMPTY, isBlank, without, type BookCell } from './cells';

/** A formula in the top left cell of `area` whose results fill all of it, row by row. */
export interface Spill {
  readonly area: Area;
  readonly results: readonly (readonly Pick<BookCell, 'value' | 'error'>[])[];
}

/**
 * All that formulas fill on a sheet now, as a calculator gives it: what they filled before and do no longer is blank
 * again. No edit, so neither undo nor onChanged. The answer: the area in which something is another; null where nothing is.
 */
export function putSpills(sheet: BookSheet, spills: readonly Spill[]): Area | null {
  const filled = new Map(spills.flatMap((spill) => cellsFilled(spill)));
  let touched: Area | null = null;
  const put = (row: number, col: number, cell: BookCell): void => {
    const here = { top: row, left: col, bottom: row, right: col };
    touched = touched ? bounding(touched, here) : here;
    sheet.put(row, col, cell);
  };
  for (const [row, col, cell] of [...sheet.stored(WHOLE)]) {
    const key = `${row}:${col}`;
    if (cell.spilledFrom && !filled.has(key)) put(row, col, { ...without(cell, 'spilledFrom', 'error'), value: null });
    if (cell.spill && !spills.some(({ area }) => area.top === row && area.left === col)) put(row, col, without(cell, 'spill'));
  }
  for (const { area } of spills) {
    const anchor = sheet.cell(area.top, area.left);
    if (anchor?.formula !== undefined) put(area.top, area.left, { ...anchor, spill: area });
  }
  for (const { row, col, from, result } of filled.values()) {
    const before = sheet.cell(row, col);
    // What a person has typed there meanwhile stands; the formula is about to say #SPILL!.
    if (before?.spilledFrom ?? isBlank(before)) put(row, col, { ...without(before ?? EMPTY, 'error'), ...result, spilledFrom: from });
  }
  return touched;
}

interface Filled {
  readonly row: number;
  readonly col: number;
  readonly from: { readonly row: number; readonly col: number };
  readonly result: Pick<BookCell, 'value' | 'error'>;
}

/** Every cell but the formula's own, by "row:col". */
function cellsFilled({ area: { top, left }, results }: Spill): [string, Filled][] {
  const all = results.flatMap((line, r) =>
    line.map((result, c): Filled => ({ row: top + r, col: left + c, from: { row: top, col: left }, result })),
  );
  return all.slice(1).map((one) => [`${one.row}:${one.col}`, one]);
}
