import type { Workbook } from '../../src/core/model/sheet';
import type { Expression } from '../../src/core/text/formula/parse';
import { parseFormula } from '../../src/core/text/formula/parse';

/** "sheet:row:col" of every cell that some formula of the workbook names, by itself or in a range. */
export function readByFormulas(workbook: Workbook): Set<string> {
  const read = new Set<string>();
  const indexOf = new Map(workbook.sheets.map(({ name }, i) => [name, i]));
  workbook.sheets.forEach(({ cells }, sheet) => {
    for (const row of cells)
      for (const cell of row ?? []) {
        const tree = cell?.formula === undefined ? null : parseFormula(cell.formula);
        if (tree) collect(tree, sheet, indexOf, workbook, read);
      }
  });
  return read;
}

function collect(e: Expression, own: number, indexOf: ReadonlyMap<string, number>, workbook: Workbook, read: Set<string>): void {
  if (e.type === 'call') for (const arg of e.args) collect(arg, own, indexOf, workbook, read);
  else if (e.type === 'binary') for (const side of [e.left, e.right]) collect(side, own, indexOf, workbook, read);
  else if (e.type === 'unary') collect(e.operand, own, indexOf, workbook, read);
  else if (e.type === 'range') {
    const sheet = e.sheet === null ? own : indexOf.get(e.sheet);
    if (sheet === undefined) return;
    // A range of whole columns ends where the sheet's cells end.
    const last = Math.min(e.area.bottom, workbook.sheets[sheet]!.cells.length - 1);
    for (let row = e.area.top; row <= last; row++)
      for (let col = e.area.left; col <= Math.min(e.area.right, 16_383); col++) read.add(`${sheet}:${row}:${col}`);
  }
}
