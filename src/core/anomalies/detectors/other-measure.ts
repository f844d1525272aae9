import { addsUp } from '../../relations/series';
import type { RowCol } from '../../model/cell-ref';
import { rangesOf } from '../../text/formula/difference';
import { quantityOf } from '../../tables/read-tables';
import type { Look } from './look';
import type { Gap } from './typed-over';

/**
 * The run adds up counts, and the cell is in a column (or line) of rates: "16,8 %" in a line of totals is the rate of the
 * totals, typed there as in every line above it. A column of shares that is added up too has such a formula, and no gap.
 */
export function isOfOtherMeasure(look: Look, { cell, run, due }: Gap): boolean {
  const quantityAt = quantityOf(look.drafts);
  const adds = ({ row, col }: RowCol): boolean => addsUp(quantityAt(row, col));
  return !adds(cell) && run.members.every(adds) && rangesOf(due.tree).every(({ area }) => !adds({ row: area.top, col: area.left }));
}
