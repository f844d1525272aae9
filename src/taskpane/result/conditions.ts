import type { Surroundings } from '../../core/model/host';
import { message } from '../../core/model/message';
import type { Message } from '../../core/model/message';
import type { Cell, Sheet, Workbook } from '../../core/model/sheet';

/** Something to know before the result counts: said first, and only where it applies. */
export interface Condition {
  readonly id: string;
  readonly message: Message;
}

type Own = ReadonlySet<string>;

/** What the host tells without reading a cell. */
export function outerConditions(surroundings: Surroundings | null): Condition[] {
  if (!surroundings) return [];
  const { automaticCalculation, marked, protectedSheets, filteredSheets, skippedSheets } = surroundings;
  return [
    ...(automaticCalculation ? [] : [condition('manual')]),
    ...(filteredSheets.length ? [condition('filtered', { sheets: filteredSheets.join(', ') })] : []),
    ...(protectedSheets.length ? [condition('protected', { sheets: protectedSheets.join(', ') })] : []),
    ...(marked ? [condition('marked', { count: marked })] : []),
    ...(skippedSheets.length ? [condition('skipped', { sheets: skippedSheets.join(', ') })] : []),
  ];
}

/** What the cells tell: figures that a reader can't see, formulas whose results may be old or missing elsewhere. */
export function innerConditions(workbook: Workbook, own: Own): Condition[] {
  const hidden: string[] = [];
  let withoutValue = 0;
  let external = 0;
  let ours = 0;
  for (const sheet of workbook.sheets) {
    if (sheet.visibility === 'visible' && hidesFigures(sheet)) hidden.push(sheet.name);
    for (const cell of formulaCells(sheet)) {
      if (cell.value === null && !cell.error) withoutValue++;
      if (/\[[^\]]+\][^!]*!/.test(cell.formula)) external++;
      if (callsOurs(cell.formula, own)) ours++;
    }
  }
  return [
    ...(withoutValue ? [condition('without-value', { count: withoutValue })] : []),
    ...(external ? [condition('external', { count: external })] : []),
    ...(hidden.length ? [condition('hidden', { sheets: hidden.join(', ') })] : []),
    ...(ours ? [condition('own-functions', { count: ours })] : []),
    ...hiddenSheets(workbook),
  ];
}

function hiddenSheets({ sheets }: Workbook): Condition[] {
  const hidden = sheets.filter((sheet) => sheet.visibility !== 'visible' && hasContent(sheet)).map((sheet) => sheet.name);
  if (hidden.length === 0) return [];
  const nothingElse = !sheets.some((sheet) => sheet.visibility === 'visible' && hasContent(sheet));
  return [condition(nothingElse ? 'only-hidden-sheets' : 'hidden-sheets', { sheets: hidden.join(', ') })];
}

function condition(id: string, args: Record<string, string | number> = {}): Condition {
  return { id, message: message(`pane.condition.${id}`, args) };
}

function* formulaCells(sheet: Sheet): Generator<Cell & { formula: string }> {
  for (const row of sheet.cells) for (const cell of row ?? []) if (cell?.formula) yield cell as Cell & { formula: string };
}

/** Names of functions in a formula, outside texts; `own` holds ours in capitals. */
function callsOurs(formula: string, own: Own): boolean {
  if (own.size === 0) return false;
  const names = formula.replace(/"[^"]*"/g, '').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu);
  for (const [, name] of names) if (own.has(name!.toUpperCase().replace(/^_XLDUDF_|^_XLFN\./, '').replace(/^.*\./, ''))) return true;
  return false;
}

function hidesFigures(sheet: Sheet): boolean {
  return sheet.cells.some((row, r) => row?.some((cell, c) => typeof cell?.value === 'number' && (sheet.hiddenRows.has(r) || sheet.hiddenCols.has(c))));
}

export function hasContent(sheet: Sheet): boolean {
  return sheet.cells.some((row) => row?.some((cell) => cell && (cell.error !== undefined || cell.formula !== undefined || (cell.value !== null && cell.value !== ''))));
}
