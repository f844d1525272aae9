import type { Cell, Sheet, Workbook } from '../../model/sheet';
import type { OldCode } from './codes';
import { codeOfTexts, isWrittenIn, recode } from './recode';

export { codeOfFont } from './codes';
export { codeOfTexts, recode };
export type { OldCode };

/**
 * The workbook with texts typed in fonts of before Unicode (TCVN3, also called ABC; VNI) as a person sees them: in the code
 * of the cell's font where it is known, else in that of the sheet's letters, or of its other fonts. All else is as it was.
 */
export function decodeOldFonts(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map(decoded);
  return sheets.some((sheet, i) => sheet !== workbook.sheets[i]) ? { ...workbook, sheets } : workbook;
}

function decoded(sheet: Sheet): Sheet {
  const letters = codeOfTexts(textsOf(sheet));
  const fonts = letters ?? codeOfFonts(sheet);
  if (fonts === null) return sheet;
  return { ...sheet, cells: sheet.cells.map((row) => row?.map((cell) => cell && inUnicode(cell, letters, fonts))) };
}

/** The code of the first old font whose cell is written in it: Excel's pane asks for the fonts of the first columns only. */
function codeOfFonts({ cells }: Sheet): OldCode | null {
  for (const row of cells)
    for (const cell of row ?? [])
      if (cell?.oldFont && typeof cell.value === 'string' && isWrittenIn(cell.value, cell.oldFont))
        return cell.oldFont === 'vni' ? 'vni' : 'tcvn3';
  return null;
}

function* textsOf({ cells }: Sheet): Generator<string> {
  for (const row of cells) {
    for (const cell of row ?? []) if (typeof cell?.value === 'string') yield cell.value;
  }
}

function inUnicode(cell: Cell, letters: OldCode | null, fonts: OldCode): Cell {
  const { value } = cell;
  if (typeof value !== 'string' || !/[^ -~]/.test(value)) return cell;
  const code = cell.oldFont ?? fonts;
  // In a sheet that is in Unicode else, an old font may be left from a template: the cell's own letters must say so too.
  if (letters === null && !isWrittenIn(value, code)) return cell;
  return { ...cell, value: recode(value, code) };
}
