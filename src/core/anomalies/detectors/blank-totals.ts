import type { Found } from '../anomaly-rule';
import { blankCells } from './blank-cells';
import { blankColumns, blankRows } from './blank-lines';
import type { Look } from './look';

/** Blank cells of totals whose lines have figures: single cells of totals that are right elsewhere, and totals that have none at all. */
export function blankTotals(look: Look): Found[] {
  const cells = blankCells(look);
  const told = new Set(cells.map(({ cell }) => `${cell.row}:${cell.col}`));
  const lines = look.drafts.flatMap((draft) => [...blankRows(look, draft), ...blankColumns(look, draft)]);
  return [...cells, ...lines.filter(({ cell }) => !told.has(`${cell.row}:${cell.col}`))];
}
