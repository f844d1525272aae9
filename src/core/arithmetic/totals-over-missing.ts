import { State } from '../model/figures';
import { cellKey } from '../model/cell-ref';
import type { CellRef } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import { isAddition, operandCells, resultCell } from '../model/relation';
import type { SheetUnderstanding, Understanding } from '../model/understanding';

/**
 * Totals are tainted along their own axis: column sums over a missing line say nothing against an identity between the
 * columns, but a grand total of such sums is still their sum.
 */
export function taintKey(axis: Relation['axis'], cell: CellRef): string {
  return `${axis}:${cellKey(cell)}`;
}

/**
 * Totals over lines that are marked "…" (exists, not known): nobody can say what such a total holds of the missing line,
 * so another relation that breaks on it is undecided, not broken. Keys: see `taintKey`.
 */
export function totalsOverMissing(sheet: SheetUnderstanding, understanding: Understanding): ReadonlySet<string> {
  const tainted = new Set<string>();
  if (!sheet.figures.state.includes(State.Missing)) return tainted;
  const sums = sheet.relations.filter(isAddition);
  const unknown = (axis: Relation['axis'], cell: CellRef): boolean => {
    const figures = understanding.sheets[cell.sheet]!.figures;
    return figures.state[cell.row * figures.cols + cell.col] === State.Missing || tainted.has(taintKey(axis, cell));
  };
  // A grand total of tainted subtotals is tainted too; outlines are at most a few levels deep.
  for (let level = 0; level < 4; level++) {
    const before = tainted.size;
    for (const relation of sums) {
      for (const position of relation.positions) {
        if (operandCells(relation, position).some((cell) => unknown(relation.axis, cell)))
          tainted.add(taintKey(relation.axis, resultCell(relation, position)));
      }
    }
    if (tainted.size === before) break;
  }
  return tainted;
}
