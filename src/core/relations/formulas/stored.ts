import type { Figures } from '../../model/figures';
import { State } from '../../model/figures';
import type { CellRef } from '../../model/cell-ref';
import type { Workbook } from '../../model/sheet';
import { cellAt } from '../../model/sheet';
import { formatFacts } from '../../tables/cells/scan';
import type { Source } from './added';
import type { Shape } from '../../text/formula/shape';

/** The number that is stored in a cell; null where there is none. */
export function numberAt(workbook: Workbook, { sheet, row, col }: CellRef): number | null {
  const value = cellAt(workbook.sheets[sheet]!, row, col)?.value;
  return typeof value === 'number' ? value : null;
}

/** A number that a formula reads where the tables have no figure: a cell above them, a time, a column of codes. */
export function numberBeside(source: Source, workbook: Workbook, { state, rows, cols }: Figures): number | null {
  const isInside = source.row < rows && source.col < cols;
  return isInside && state[source.row * cols + source.col] === State.Text ? numberAt(workbook, source) : null;
}

/**
 * The factor between figures as they are read (4.82 where 0.0482 is shown as 4,82 %) that a formula between them as they are
 * stored comes to; null where a sum mixes the two.
 */
export function factorAsRead({ kind, factor }: Shape, sources: readonly Source[], cell: CellRef, workbook: Workbook): number | null {
  const own = isPercent(cell, workbook) ? 100 : 1;
  const numbers = sources.filter((source) => numberAt(workbook, source) !== null);
  const scales = numbers.map((source): number => (isPercent(source, workbook) ? 100 : 1));
  if (kind === 'product') return (factor * own) / scales.reduce((product, scale) => product * scale, 1);
  if (kind === 'ratio') return sources.length === 2 && scales.length === 2 ? (factor * own * scales[1]!) / scales[0]! : factor * own;
  if (new Set(scales).size > 1) return null;
  return kind === 'growth' ? factor * own : (factor * own) / (scales[0] ?? own);
}

function isPercent(cell: CellRef, workbook: Workbook): boolean {
  const { value, format } = cellAt(workbook.sheets[cell.sheet]!, cell.row, cell.col) ?? {};
  return typeof value === 'number' && formatFacts(format).percent;
}
