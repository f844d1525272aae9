import type { CellRef } from '../../core/model/cell-ref';
import type { Edit, Fix } from '../../core/model/finding';
import type { Cell, Workbook } from '../../core/model/sheet';
import { isFormula as isFormulaText } from '../../core/text/formula/is-formula';
import { asTyped, separatorsIn } from '../../core/text/formula/as-typed';
import { cellAt } from '../../core/model/sheet';
import type { Language } from '../../messages';
import { printedValue } from './printed';

export function contentAt({ sheet, row, col }: CellRef, workbook: Workbook): Cell | undefined {
  const found = workbook.sheets[sheet];
  return found && cellAt(found, row, col);
}

export function isFormula({ value }: Edit): boolean {
  return isFormulaText(value);
}

/** What the cell will show, in the reader's separators. */
export function editedTo(edit: Edit, workbook: Workbook, language: Language): string {
  if (isFormula(edit)) return asTyped(String(edit.value), separatorsIn(language));
  return printedValue(edit.value, contentAt(edit.cell, workbook)?.format, language);
}

/** A figure typed over a formula would hide what is wrong, and never follow its cells again: no button offers that. */
export function typesOverFormula(fix: Fix | null, workbook: Workbook): boolean {
  return fix !== null && fix.edits.some((edit) => !isFormula(edit) && contentAt(edit.cell, workbook)?.formula !== undefined);
}
