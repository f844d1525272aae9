import type { Cell, Sheet, Workbook } from '../../model/sheet';
import type { OldCode } from './codes';
import { codeOfTexts, isWrittenIn, recode } from './recode';

export { codeOfFont } from './codes';
export { codeOfTexts, recode };
export type { OldCode };

/**
 * The workbook with texts typed in fonts of before Unicode (TCVN3, also called ABC; VNI) as a person sees them: in the code
 * of the cell's font where it is known, else in that of the sheet's letters. All else is as it was.
 */
export function decodeOldFonts(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map(decoded);
  return sheets.some((sheet, i) => sheet !== workbook.sheets[i]) ? { ...workbook, sheets } : workbook;
}

function decoded(sheet: Sheet): Sheet {
  const code = codeOfTexts(textsOf(sheet));
  if (code === null && !sheet.cells.some((row) => row?.some((cell) => cell?.oldFont))) return sheet;
  return { ...sheet, cells: sheet.cells.map((row) => row?.map((cell) => cell && inUnicode(cell, code))) };
}

function* textsOf({ cells }: Sheet): Generator<string> {
  for (const row of cells) {
    for (const cell of row ?? []) if (typeof cell?.value === 'string') yield cell.value;
  }
}

function inUnicode(cell: Cell, ofSheet: OldCode | null): Cell {
  const { value } = cell;
  if (typeof value !== 'string' || !/[^ -~]/.test(value)) return cell;
  const code = cell.oldFont ?? ofSheet;
  // In a sheet that is in Unicode else, an old font may be left from a template: the cell's own letters must say so too.
  if (code === null || (ofSheet === null && !isWrittenIn(value, code))) return cell;
  return { ...cell, value: recode(value, code) };
}
