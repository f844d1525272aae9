import type ExcelJS from 'exceljs';
import type { Cell, Sheet } from '../core/model/sheet';
import { EMPTY_TEXT, styleNumber } from './slim';
import type { CellStyle } from './styles';

/** Cells as they were read, row by row, sparse. */
export type Grid = (Cell | undefined)[][];

export function gridOf(read: ExcelJS.Worksheet, styles: readonly CellStyle[]): Grid {
  const cells: Grid = [];
  read.eachRow((row, r) => {
    const line: (Cell | undefined)[] = [];
    row.eachCell((cell, c) => {
      const content = cellOf(cell, styles);
      if (content) line[c - 1] = content;
    });
    if (line.length > 0) cells[r - 1] = line;
  });
  return cells;
}

function cellOf(cell: ExcelJS.Cell, styles: readonly CellStyle[]): Cell | undefined {
  const formula = cell.formula as string | undefined;
  // `cell.value.result` is undefined for a cached 0, false or "" (exceljs #2943); `cell.result` is not.
  const content = contentOf(formula === undefined ? cell.value : (cell.result as ExcelJS.CellValue | undefined));
  if (content === undefined && formula === undefined) return undefined;
  return {
    value: null,
    ...content,
    ...(formula === undefined ? {} : { formula: plainFormula(formula) }),
    ...styles[styleNumber(cell.numFmt)],
  };
}

function contentOf(value: ExcelJS.CellValue | undefined): Pick<Cell, 'value' | 'error'> | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : undefined;
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'string') return { value: value === EMPTY_TEXT ? '' : value };
  if (value === null || value === undefined) return undefined;
  if ('error' in value) return { value: null, error: value.error };
  if ('richText' in value) return { value: value.richText.map(({ text }) => text).join('') };
  return undefined;
}

/** Newer functions carry a mark in files that nobody sees in Excel. */
function plainFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(/_xl(?:fn|ws|udf)\./g, '');
}

/** SheetJS gives a formula without a cached value the value 0, unless something else stands there. */
export function restyled(cells: Sheet['cells'], styles: readonly CellStyle[]): Grid {
  return cells.map((row) =>
    (row ?? []).map((cell) => {
      if (!cell) return undefined;
      const { format, ...bare } = cell;
      return { ...bare, ...(bare.value === EMPTY_TEXT ? { value: '' } : {}), ...styles[styleNumber(format)] };
    }),
  );
}
