import type { RowCol } from '../../model/cell-ref';
import { keptBy } from '../../collections/kept-by';
import type { Sheet, Workbook } from '../../model/sheet';
import { bareLabel } from '../../tables/outline/markers';
import { fold } from '../../text/fold';
import type { Expression } from '../../text/formula/parse';
import type { Look } from './look';

type Range = Expression & { type: 'range' };

/**
 * "='Biểu 2'!C58" in a line called as line 58 of that sheet is, where the run would read line 57, which is called otherwise:
 * the sheets do not have the same lines, and the names say which belongs to which.
 */
export function takesItsNamesake({ workbook, sheet }: Look, place: RowCol, own: Range, due: Range): boolean {
  if (own.sheet === null || own.sheet !== due.sheet || own.area.top === due.area.top || own.area.left !== due.area.left) return false;
  const other = sheetsByName(workbook).get(fold(own.sheet));
  const name = nameOf(workbook.sheets[sheet]!, place);
  if (!other || name === '') return false;
  return nameOf(other, corner(own)) === name && nameOf(other, corner(due)) !== name;
}

const kept = keptBy<Workbook, ReadonlyMap<string, Sheet>>();

const sheetsByName = (workbook: Workbook): ReadonlyMap<string, Sheet> =>
  kept(workbook, () => new Map(workbook.sheets.map((one) => [fold(one.name), one])));

const corner = ({ area }: Range): RowCol => ({ row: area.top, col: area.left });

/** The longest text left of the cell: the name of its line, without its number. */
function nameOf({ cells }: Sheet, { row, col }: RowCol): string {
  let name = '';
  for (const cell of (cells[row] ?? []).slice(0, col))
    if (typeof cell?.value === 'string' && cell.value.trim().length > name.length) name = cell.value.trim();
  return bareLabel(name);
}
