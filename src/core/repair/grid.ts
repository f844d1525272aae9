import type { CellRef } from '../model/cell-ref';
import { snap, stepOf } from './board';
import { cellOf } from '../model/relation';
import type { SheetBoard, SheetLink } from './sheet-board';
import { isLinear } from './sheet-equation';
import { extentOf } from '../collections/extent';

/** Neighbouring places and cells that are looked at for the usual number of decimals. */
const NEAR = 6;
const MOST_TYPED = 6;

/**
 * Decimal places that a correction of a figure may have: as many as the figures that it is added up with, or, for a
 * rate, as the other rates of its line (4.8 may have been 4.82).
 */
export function usualDecimals(board: SheetBoard, own: number, links: readonly SheetLink[]): number {
  let most = own;
  for (const { equation, slot } of links.slice(0, NEAR)) {
    const { relation, position } = equation;
    if (isLinear(relation.kind)) {
      for (const ref of [relation.result, ...relation.operands.slice(0, 2 * NEAR)])
        most = Math.max(most, decimalsAt(board, cellOf(relation, ref, position)));
    } else if (equation.refAt(slot).at === undefined) {
      const at = relation.positions.indexOf(position);
      const near = relation.positions.slice(Math.max(0, at - NEAR), at + NEAR + 1);
      const along = near.map((one) => decimalsAt(board, cellOf(relation, equation.refAt(slot), one)));
      // Where tons stand among cattle and people, the other figures of the same line say more than those above and below.
      const mixed = slot > 0 && 2 * along.filter((decimals) => decimals > 0).length < along.length;
      const beside = mixed ? relation.operands.map((ref) => decimalsAt(board, cellOf(relation, ref, position))) : along;
      most = Math.max(most, extentOf(beside)[1]);
    }
  }
  return most;
}

/** True where figures that it goes with hold more digits than they show: then what is right here may have as many. */
export function isUnrounded(board: SheetBoard, links: readonly SheetLink[]): boolean {
  return links
    .slice(0, NEAR)
    .some(({ equation: { relation, position } }) =>
      [relation.result, ...relation.operands.slice(0, 2 * NEAR)].some((ref) => holdsMore(board, cellOf(relation, ref, position))),
    );
}

function holdsMore(board: SheetBoard, cell: CellRef): boolean {
  if (!board.hasFigure(cell)) return false;
  const { cols, decimals, value } = board.figuresIn(cell.sheet);
  const at = cell.row * cols + cell.col;
  return decimals[at]! > MOST_TYPED || Math.abs(value[at]! - snap(value[at]!, decimals[at]!)) > 1e-6 * stepOf(decimals[at]!);
}

function decimalsAt(board: SheetBoard, cell: CellRef): number {
  if (!board.hasFigure(cell)) return 0;
  const { cols, decimals } = board.figuresIn(cell.sheet);
  const shown = decimals[cell.row * cols + cell.col]!;
  // Unrounded results of formulas show more digits than anybody would type.
  return shown <= MOST_TYPED ? shown : 0;
}
