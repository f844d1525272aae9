import type { Cell, CellValue } from '../../core/model/sheet';
import { codeOfFont } from '../../core/text/old-fonts';

/** What Excel shows for an error; a cell that was typed so is read alike. */
const ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA)$/;

/** A cell from Excel's three answers for it; undefined where there is nothing in it. */
export function cellFrom(value: unknown, formula: unknown, format: unknown): Cell | undefined {
  // A text typed as '=… is its own "formula"; a real formula never equals its result.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (value === '' && !isFormula) return undefined;
  const error = typeof value === 'string' && ERROR.test(value) ? value : undefined;
  return {
    value: error === undefined ? (value as CellValue) : null,
    ...(isFormula && { formula: formula.slice(1) }),
    ...(typeof format === 'string' && format !== 'General' && { format }),
    ...(error !== undefined && { error }),
  };
}

/** Font and indent of the label columns: the outline of a report is often written in nothing else, and old fonts have letters of their own. */
export interface Dress {
  readonly bold?: boolean | undefined;
  readonly font?: string | undefined;
  readonly indent?: number | undefined;
}

export function dressed(cell: Cell, { bold, font, indent }: Dress): Cell {
  const oldFont = codeOfFont(font ?? '');
  // A spread that is added to gives every cell a hidden class of its own, and slows down all that reads cells.
  return Object.assign({}, cell, bold && { bold }, indent && { indent }, oldFont && { oldFont });
}
