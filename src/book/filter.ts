import type { Area } from '../core/model/cell-ref';
import { ApiError, invalid } from './errors';
import type { Book } from './book';
import type { BookSheet, SheetFilter } from './book-sheet';
import { widthOf } from './cells';
import { display } from './display';
import { checkProtection } from './edit';
import type { Actor } from './events';

type Criterion = Readonly<Record<string, unknown>>;

/** Puts a filter on `area` (its first row is the header) and hides the rows that fail. `column` counts from its left edge. */
export function applyFilter(
  book: Book,
  actor: Actor,
  sheet: BookSheet,
  area: Area,
  column: number | null,
  criterion: Criterion | null,
): void {
  checkProtection(sheet, area, 'allowAutoFilter');
  const same = sheet.filter && sheet.filter.area.top === area.top && sheet.filter.area.left === area.left;
  const criteria = same ? [...sheet.filter!.criteria] : new Array<Criterion | null>(widthOf(area)).fill(null);
  if (column !== null) {
    if (column < 0 || column >= criteria.length) throw invalid('AutoFilter.apply');
    criteria[column] = criterion;
  }
  refresh(book, actor, sheet, { area, criteria });
}

export function clearCriteria(book: Book, actor: Actor, sheet: BookSheet): void {
  if (sheet.filter) refresh(book, actor, sheet, { area: sheet.filter.area, criteria: sheet.filter.criteria.map(() => null) });
}

export function removeFilter(book: Book, actor: Actor, sheet: BookSheet): void {
  if (!sheet.filter) return;
  clearCriteria(book, actor, sheet);
  sheet.filter = null;
  book.emit(actor, { type: 'filtered', sheet });
}

function refresh(book: Book, actor: Actor, sheet: BookSheet, filter: SheetFilter): void {
  sheet.filter = filter;
  const { area, criteria } = filter;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const kept = criteria.every((criterion, i) => criterion === null || matches(book, sheet, row, area.left + i, criterion));
    if (kept) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
  book.emit(actor, { type: 'filtered', sheet });
}

function matches(book: Book, sheet: BookSheet, row: number, col: number, criterion: Criterion): boolean {
  const shown = display(sheet.cell(row, col), book.culture);
  if (criterion.filterOn === 'Values') return Array.isArray(criterion.values) && criterion.values.includes(shown);
  if (criterion.filterOn === 'Custom' && typeof criterion.criterion1 === 'string')
    return custom(sheet, row, col, shown, criterion.criterion1);
  throw new ApiError(
    'NotImplemented',
    `The workbench filters by values and by one custom criterion, not by ${String(criterion.filterOn)}.`,
  );
}

/** "=x", "<>x", ">5"; a text alone is an equality. */
function custom(sheet: BookSheet, row: number, col: number, shown: string, criterion: string): boolean {
  const [, sign = '=', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion)!;
  const value = sheet.cell(row, col)?.value ?? '';
  if (sign === '=') return shown === operand || String(value) === operand;
  if (sign === '<>') return shown !== operand && String(value) !== operand;
  if (typeof value !== 'number' || operand === '') return false;
  const limit = Number(operand);
  return sign === '>' ? value > limit : sign === '<' ? value < limit : sign === '>=' ? value >= limit : value <= limit;
}
