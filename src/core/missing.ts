import { State } from './model/figures';
import { placeKey } from './model/place';
import type { CellPlace } from './model/place';
import { operandCells, resultCell } from './model/relation';
import type { SheetUnderstanding, Understanding } from './model/understanding';

/**
 * Totals over lines that are marked "…" (exists, not known): nobody can say what such a total holds of the missing line,
 * so another relation that breaks on it is undecided, not broken. Keys of cells, see `placeKey`.
 */
export function totalsOverMissing(sheet: SheetUnderstanding, understanding: Understanding): ReadonlySet<string> {
  const tainted = new Set<string>();
  if (!sheet.figures.state.includes(State.Missing)) return tainted;
  const sums = sheet.relations.filter((r) => r.kind === 'sum' && r.signs.every((s) => s === 1));
  const unknown = (cell: CellPlace): boolean => {
    const figures = understanding.sheets[cell.sheet]!.figures;
    return figures.state[cell.row * figures.cols + cell.col] === State.Missing || tainted.has(placeKey(cell));
  };
  // A grand total of tainted subtotals is tainted too; outlines are at most a few storeys deep.
  for (let storey = 0; storey < 4; storey++) {
    const before = tainted.size;
    for (const relation of sums) {
      for (const place of relation.places) {
        if (operandCells(relation, place).some(unknown)) tainted.add(placeKey(resultCell(relation, place)));
      }
    }
    if (tainted.size === before) break;
  }
  return tainted;
}
