import type { CellRef } from '../model/cell-ref';
import { operandCells } from '../model/relation';
import { areaName, cellName } from '../text/a1';
import type { SheetEquation } from './sheet-equation';

/** Parts of a formula that a person still reads. */
const MOST_PARTS = 12;

/**
 * The formula that says what the relation says: "SUM(C4:C14)", "D5-E5"; undefined where the relation is of another kind, of several
 * sheets, or too long to be read.
 */
export function mendedFormula({ relation, position }: SheetEquation): string | undefined {
  const cells = operandCells(relation, position);
  if (relation.factor !== 1 || cells.some(({ sheet }) => sheet !== relation.sheet)) return undefined;
  if (relation.kind !== 'sum' && relation.kind !== 'average') return undefined;
  if (relation.signs.every((sign) => sign === 1)) {
    const parts = stretches(cells);
    const name = relation.kind === 'sum' ? 'SUM' : 'AVERAGE';
    return parts.length <= MOST_PARTS ? `${name}(${parts.join(',')})` : undefined;
  }
  if (relation.kind !== 'sum' || cells.length > MOST_PARTS) return undefined;
  const terms = cells.map(({ row, col }, i) => `${relation.signs[i] === 1 ? '+' : '-'}${cellName(row, col)}`).join('');
  return terms.replace(/^\+/, '');
}

/** Cells side by side become one range. */
function stretches(cells: readonly CellRef[]): string[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const parts: { first: CellRef; last: CellRef }[] = [];
  for (const cell of sorted) {
    const part = parts[parts.length - 1];
    if (part && follows(part.first, part.last, cell)) part.last = cell;
    else parts.push({ first: cell, last: cell });
  }
  return parts.map(({ first, last }) => areaName({ top: first.row, left: first.col, bottom: last.row, right: last.col }));
}

/** Goes on in the direction that the stretch has. */
function follows(first: CellRef, last: CellRef, { row, col }: CellRef): boolean {
  const down = row === last.row + 1 && col === last.col && first.col === col;
  return down || (col === last.col + 1 && row === last.row && first.row === row);
}
