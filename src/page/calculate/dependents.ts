import type { Area } from '../../core/model/cell-ref';
import { append } from '../../core/collections/append';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { WHOLE } from '../../book/address';
import type { Reckoned } from './precedents';
import { reckonedOf } from './precedents';

/** A cell with a formula. */
export interface FormulaCell extends Reckoned {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly col: number;
  readonly formula: string;
}

/** A wider area is looked through for every change: it would stand in too many columns' lists. */
const WIDE = 64;

interface Reading {
  readonly area: Area;
  readonly by: FormulaCell;
}

/** Which formulas read a cell: the columns of a sheet, each with the areas in it that formulas read. */
export class Dependents {
  private readonly columns = new Map<string, Reading[]>();
  private readonly wide = new Map<string, Reading[]>();
  readonly formulas = new Map<string, FormulaCell>();

  constructor(book: Book) {
    for (const sheet of book.sheets) {
      for (const [row, col, cell] of sheet.stored(WHOLE)) if (cell.formula !== undefined) this.add(book, sheet, row, col, cell.formula);
    }
  }

  /** Whether the formulas in `area` are those that are known; an edit may have written or removed some. */
  fits(sheet: BookSheet, area: Area): boolean {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        if (this.formulas.get(keyOf({ sheet, row, col }))?.formula !== sheet.cell(row, col)?.formula) return false;
      }
    }
    return true;
  }

  /** The formulas that read something in `area`. */
  of(sheet: BookSheet, area: Area): FormulaCell[] {
    const found = new Set<FormulaCell>();
    const look = (readings: readonly Reading[] = []): void => {
      for (const reading of readings) if (meet(reading.area, area)) found.add(reading.by);
    };
    for (let col = area.left; col <= area.right; col++) look(this.columns.get(`${sheet.id}:${col}`));
    look(this.wide.get(sheet.id));
    return [...found];
  }

  private add(book: Book, sheet: BookSheet, row: number, col: number, formula: string): void {
    const cell: FormulaCell = { sheet, row, col, formula, ...reckonedOf(formula) };
    this.formulas.set(keyOf(cell), cell);
    for (const { sheet: name, area } of cell.reads) {
      const target = name === null ? sheet : book.sheet(name);
      if (!target) continue;
      const reading = { area, by: cell };
      if (area.right - area.left >= WIDE) append(this.wide, target.id, reading);
      else for (let at = area.left; at <= area.right; at++) append(this.columns, `${target.id}:${at}`, reading);
    }
  }
}

export const keyOf = ({ sheet, row, col }: Pick<FormulaCell, 'sheet' | 'row' | 'col'>): string => `${sheet.id}:${row}:${col}`;

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
