import type { Figures } from '../model/figures';
import type { CellRef } from '../model/cell-ref';
import type { Link } from './board';
import type { Cells, SheetEquation } from './sheet-equation';

/** A figure's part in an equation of a sheet. */
export interface SheetLink extends Link {
  readonly equation: SheetEquation;
}

/** The figures and equations of a workbook, by cell and by number. */
export interface SheetBoard extends Cells {
  figuresIn(sheet: number): Figures;
  cellOf(id: number): CellRef;
  /** What stands in the cell; 0 where it is no figure. */
  keyed(id: number): number;
  links(id: number): readonly SheetLink[];
}
