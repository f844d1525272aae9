import type { CellValue, Workbook } from '../../model/sheet';
import { cellAt } from '../../model/sheet';
import type { NamedCell, Test } from '../../text/formula/tests';

/** The index of the sheet that a formula names; null where there is none. */
export type SheetOf = (name: string | null) => number | null;

const COMPARED = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** True where a cell is added; null where the criterion is one that is not read here (a pattern, a sheet that is not there). */
export function isAdded(tests: readonly Test[], sheetOf: SheetOf, workbook: Workbook): boolean | null {
  let all = true;
  for (const { tested, criterion } of tests) {
    const value = valueAt(tested, sheetOf, workbook);
    const asked = typeof criterion === 'object' ? valueAt(criterion, sheetOf, workbook) : criterion;
    const answer = value === undefined || asked === undefined ? null : meets(value, asked);
    if (answer === null) return null;
    all &&= answer;
  }
  return all;
}

function valueAt({ sheet, row, col }: NamedCell, sheetOf: SheetOf, workbook: Workbook): CellValue | undefined {
  const index = sheetOf(sheet);
  return index === null ? undefined : (cellAt(workbook.sheets[index]!, row, col)?.value ?? null);
}

/** As Excel compares: texts without regard to capitals, a number also with a text that reads as one. */
function meets(value: CellValue, asked: CellValue): boolean | null {
  const [, sign = '=', text] = COMPARED.exec(String(asked ?? ''))! as unknown as [string, string | undefined, string];
  if (asked === null || typeof asked === 'boolean' || /[*?~]/.test(text)) return null;
  const number = text.trim() === '' ? NaN : Number(text);
  if (sign === '=' || sign === '<>') return isSame(value, text, number) === (sign === '=');
  if (Number.isNaN(number)) return null;
  if (typeof value !== 'number') return false;
  return sign === '<' ? value < number : sign === '>' ? value > number : sign === '<=' ? value <= number : value >= number;
}

function isSame(value: CellValue, text: string, number: number): boolean {
  if (typeof value === 'number') return value === number;
  return String(value ?? '').toLowerCase() === text.toLowerCase();
}
