import type { Block } from './blocks';
import type { UsedRange } from './list';
import type { Cell } from '../../core/model/sheet';
import { cellFrom, dressed } from './cells';

/** The columns on the left whose font and indent are asked for, and up to how many rows: forms, not registers. */
const LABEL_COLUMNS = 4;
const FORM_ROWS = 2000;

/** What a block answered. */
export interface Reading {
  readonly block: Block;
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
}

/** Queues the questions about one block; the answer is to be taken after the sync, null where the sheet is gone. */
export function ask(context: Excel.RequestContext, sheetId: string, block: Block, used: UsedRange): () => Reading | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const range = sheet.getRangeByIndexes(block.row, block.col, block.rows, block.cols);
  range.load({ values: true, formulas: true, numberFormat: true });
  const hiddenRows = used.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const hiddenCols = used.columnHidden === null && block.row === used.row ? range.getColumnProperties({ columnHidden: true }) : null;
  const dress = used.rows <= FORM_ROWS && block.col === used.col ? askDress(sheet, block) : null;
  return () => {
    if (range.isNullObject) return null;
    return {
      block,
      rows: cellsOf(range, dress?.value),
      hiddenRows: hidden(
        hiddenRows?.value.map((row) => row.rowHidden),
        used.rowHidden,
        block.row,
        block.rows,
      ),
      hiddenCols: hidden(
        hiddenCols?.value.map((col) => col.columnHidden),
        block.row === used.row && used.columnHidden,
        block.col,
        block.cols,
      ),
    };
  };
}

type Dresses = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

function askDress(sheet: Excel.Worksheet, block: Block): Dresses {
  const labels = sheet.getRangeByIndexes(block.row, block.col, block.rows, Math.min(block.cols, LABEL_COLUMNS));
  return labels.getCellProperties({ format: { font: { bold: true, name: true }, indentLevel: true } });
}

function cellsOf({ values, formulas, numberFormat }: Excel.Range, dress: Excel.CellProperties[][] | undefined): (Cell | undefined)[][] {
  return values.map((line, r) =>
    line.map((value: unknown, c) => {
      const cell = cellFrom(value, formulas[r]![c], numberFormat[r]![c]);
      const format = cell && dress?.[r]?.[c]?.format;
      return format ? dressed(cell, { bold: format.font?.bold, font: format.font?.name, indent: format.indentLevel }) : cell;
    }),
  );
}

/** Positions that are hidden: each answered for itself, or all alike. */
function hidden(each: readonly (boolean | undefined)[] | undefined, alike: boolean | null, from: number, count: number): number[] {
  const positions = Array.from({ length: count }, (_, i) => i);
  return positions.filter((i) => (each ? each[i] : alike)).map((i) => i + from);
}
