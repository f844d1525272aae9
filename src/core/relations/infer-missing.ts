import type { Figures } from '../model/figures';
import { State } from '../model/figures';
import type { CellRef } from '../model/cell-ref';
import { inArea } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import { operandCells, resultCell } from '../model/relation';
import type { Table } from '../model/table';
import { Verdict, verdictOf } from '../arithmetic/verdict';

/** So many "…" must have been nothing in totals that hold without them, at so many positions. */
const LEAST_CELLS = 4;
const LEAST_POSITIONS = 2;

/**
 * What "…" is worth in a table is read from its own totals. Where they hold again and again without the lines that are
 * marked so, the mark stands for nothing, as "-" does: then a total that does not hold is wrong, and not undecided.
 * Where they don't, it is a figure that exists and is not known.
 */
export function inferMissing(tables: readonly Table[], relations: readonly Relation[], figures: Figures): Figures {
  if (!figures.state.includes(State.Missing)) return figures;
  const sums = relations.filter((r) => r.kind === 'sum' && r.exhaustive !== false);
  const nothing = tables.flatMap((table) => {
    const over = sums.flatMap((relation) => overUnknown(relation, table, figures));
    const cells = over.flatMap(({ unknown }) => unknown);
    return cells.length >= LEAST_CELLS && countNothing(over, figures) ? cells : [];
  });
  if (nothing.length === 0) return figures;
  const state = figures.state.slice();
  for (const at of nothing) state[at] = State.Dash;
  return { ...figures, state };
}

/** A total at one position, and the marks among its parts as indices of the figures. */
interface OverUnknown {
  readonly relation: Relation;
  readonly position: number;
  readonly unknown: readonly number[];
}

function overUnknown(relation: Relation, { body }: Table, figures: Figures): OverUnknown[] {
  const index = ({ row, col }: CellRef): number => row * figures.cols + col;
  return relation.positions.flatMap((position) => {
    const { row, col, sheet } = resultCell(relation, position);
    if (sheet !== relation.sheet || !inArea(body, row, col)) return [];
    const unknown = operandCells(relation, position)
      .filter((c) => c.sheet === relation.sheet && figures.state[index(c)] === State.Missing)
      .map(index);
    return unknown.length > 0 ? [{ relation, position, unknown }] : [];
  });
}

/** One slip breaks one total, or one in the row and one in the column: more that break were not added without the marks. */
function countNothing(over: readonly OverUnknown[], figures: Figures): boolean {
  const state = Uint8Array.from(figures.state, (kind) => (kind === State.Missing ? State.Dash : kind));
  const without = { ...figures, state };
  let [holds, fails, cells] = [0, 0, 0];
  for (const { relation, position, unknown } of over) {
    const verdict = verdictOf(relation, without)(position);
    if (verdict === Verdict.Fails) fails++;
    if (verdict !== Verdict.Holds) continue;
    holds++;
    cells += unknown.length;
  }
  return holds >= LEAST_POSITIONS && cells >= LEAST_CELLS && fails <= Math.max(1, holds / 3);
}
