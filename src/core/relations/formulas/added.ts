import type { Cell, Workbook } from '../../model/sheet';
import type { Operand } from '../../text/formula/shape';

/** A cell that a formula reads, its sheet found. */
export type Source = Omit<Operand, 'sheet'> & { readonly sheet: number };

export interface Added {
  readonly cells: readonly Source[];
  /** Cells with a figure that it passes over because their line is hidden. */
  readonly hidden: readonly Source[];
}

/**
 * Which of the cells in its ranges a formula with the result `value` adds: SUBTOTAL leaves nested subtotals out, and hidden
 * lines. Whether a line was hidden by a filter or by hand the sheet does not tell; where that decides, the result does.
 */
export function addedCells(sources: readonly Source[], value: number, workbook: Workbook): Added {
  if (!sources.some((source) => source.passes)) return { cells: sources, hidden: [] };
  const counted = sources.filter((source) => !(source.passes?.totals && isSubtotal(cellOf(source, workbook))));
  const passed = counted.filter((source) => passesOver(source, workbook, ['all']));
  const always = without(counted, passed);
  const filtered = always.filter((source) => passesOver(source, workbook, ['filtered']));
  const shown = without(always, filtered);
  const isFiltered = filtered.length > 0 && !isSame(sumOf(always, workbook), value) && isSame(sumOf(shown, workbook), value);
  const hidden = isFiltered ? [...passed, ...filtered] : passed;
  return { cells: isFiltered ? shown : always, hidden: hidden.filter((source) => numberOf(source, workbook) !== 0) };
}

function without(sources: readonly Source[], left: readonly Source[]): readonly Source[] {
  if (left.length === 0) return sources;
  const gone = new Set(left);
  return sources.filter((source) => !gone.has(source));
}

function passesOver({ passes, sheet, row }: Source, workbook: Workbook, modes: readonly string[]): boolean {
  return passes !== undefined && modes.includes(passes.hidden) && workbook.sheets[sheet]!.hiddenRows.has(row);
}

function cellOf({ sheet, row, col }: Source, workbook: Workbook): Cell | undefined {
  return workbook.sheets[sheet]!.cells[row]?.[col];
}

function isSubtotal(cell: Cell | undefined): boolean {
  return cell?.formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i.test(cell.formula);
}

function numberOf(source: Source, workbook: Workbook): number {
  const value = cellOf(source, workbook)?.value;
  return typeof value === 'number' ? value : 0;
}

function sumOf(sources: readonly Source[], workbook: Workbook): number {
  return sources.reduce((sum, source) => sum + source.sign * numberOf(source, workbook), 0);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
