import type { Figures } from '../model/figures';
import { judgeAt } from '../model/judge';
import type { Relation } from '../model/relation';
import { cellOf } from '../model/relation';
import type { Table } from '../model/table';
import { inArea } from '../model/place';

/** Below this, chance no longer explains that rounded parts add up exactly again and again. */
const CHANCE = Math.log(1e-7);

/**
 * Rounded parts do not add up exactly time after time: where they do, the figures were added as printed, and a
 * difference of one in the last place is then a slip, not rounding. Sets the slack of such tables to nothing.
 */
export function sharpen(tables: readonly Table[], relations: readonly Relation[], figures: Figures): void {
  for (const table of tables) {
    const sums = relations.filter((r) => r.kind === 'sum' && r.operands.length >= 2 && ofTable(r, table));
    if (sums.length > 0 && addsExactly(sums, figures)) clearSlack(table, figures);
  }
}

function ofTable(relation: Relation, table: Table): boolean {
  if (relation.operands.some((o) => o.sheet !== undefined || o.at !== undefined) || relation.places.length === 0) return false;
  const cell = cellOf(relation, relation.result, relation.places[0]!);
  return inArea(table.body, cell.row, cell.col);
}

function addsExactly(sums: readonly Relation[], figures: Figures): boolean {
  let chance = 0;
  let exact = 0;
  let loose = 0;
  for (const relation of sums) {
    for (const place of relation.places) {
      const { state, actual, expected, tolerance } = judgeAt(relation, place, () => figures);
      if (state !== 'holds' || tolerance < 1e-6 || actual === 0) continue;
      if (Math.abs(actual - expected) <= tolerance * 1e-3) {
        exact++;
        // The error of n + 1 roundings has a variance of (n + 1)/12 units: the chance that it vanishes in print.
        chance += Math.log(Math.min(0.75, 1.1 / Math.sqrt((2 * Math.PI * (relation.operands.length + 1)) / 12)));
      } else loose++;
    }
  }
  return exact > 0 && chance < CHANCE && loose <= 1;
}

function clearSlack(table: Table, figures: Figures): void {
  for (const column of table.columns) {
    if (column.role !== 'figures' || column.nature === 'rate' || column.nature === 'norm') continue;
    for (const line of table.lines) {
      if (line.nature === 'rate' || line.nature === 'norm') continue;
      figures.slack[line.row * figures.cols + column.col] = 0;
    }
  }
}
