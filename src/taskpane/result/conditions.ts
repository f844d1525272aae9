import type { Surroundings } from '../../host/host';
import { message } from '../../core/model/message';
import type { Message } from '../../core/model/message';
import type { Report } from '../../core/model/report';
import type { Cell, Sheet, Workbook } from '../../core/model/sheet';
import { callsOneOf } from '../../core/text/calls';
import { breather } from '../breathe';

/** Something to know before the result counts: said first, and only where it applies. */
export interface Condition {
  readonly id: string;
  readonly message: Message;
}

type Own = ReadonlySet<string>;

/** What the host tells without reading a cell. */
export function outerConditions(surroundings: Surroundings | null): Condition[] {
  if (!surroundings) return [];
  const { automaticCalculation, marked, unreadable, protectedSheets, filteredSheets, skippedSheets } = surroundings;
  return [
    ...(automaticCalculation ? [] : [condition('manual')]),
    ...(filteredSheets.length ? [condition('filtered', { sheets: listed(filteredSheets) })] : []),
    ...(protectedSheets.length ? [condition('protected', { sheets: listed(protectedSheets) })] : []),
    ...(marked ? [condition('marked', { count: marked })] : []),
    ...(unreadable ? [condition('unreadable', { count: unreadable })] : []),
    ...(skippedSheets.length ? [condition('skipped', { sheets: listed(skippedSheets) })] : []),
  ];
}

/** Cells looked at without a pause: some milliseconds, formulas included. */
const SLICE = 5000;

/**
 * What the cells tell: figures that a reader can't see, formulas whose results may be old or missing elsewhere. Looks at
 * every cell once, with a `pause` every few thousand.
 */
export async function innerConditions({ sheets, notes }: Workbook, own: Own, pause = breather()): Promise<Condition[]> {
  const formulas = { withoutValue: 0, external: 0, ours: 0 };
  const filled = new Set<Sheet>();
  const hiding = new Set<Sheet>();
  let looked = 0;
  for (const sheet of sheets) {
    for (const [r, row] of sheet.cells.entries()) {
      if (!row) continue;
      if ((looked += row.length) > SLICE) looked = await pause().then(() => 0);
      if (row.some(isFilled)) filled.add(sheet);
      if (row.some((cell, c) => typeof cell?.value === 'number' && (sheet.hiddenRows.has(r) || sheet.hiddenCols.has(c)))) hiding.add(sheet);
      for (const cell of row) if (cell?.formula) countFormula(cell as Formula, own, formulas);
    }
  }
  const { withoutValue, external, ours } = formulas;
  const hidden = namesOf([...hiding].filter(({ visibility }) => visibility === 'visible'));
  return [
    ...(filled.size ? [] : [condition('empty')]),
    ...(withoutValue ? [condition('without-value', { count: withoutValue })] : []),
    ...(external ? [condition('external', { count: external })] : []),
    ...(hidden ? [condition('hidden', { sheets: hidden })] : []),
    ...(ours ? [condition('own-functions', { count: ours })] : []),
    ...(notes?.aside ? [condition('notes-aside', { count: notes.aside.length })] : []),
    ...hiddenSheets([...filled]),
  ];
}

/** Sheets on which a mistake of ours was met while they were checked. */
export function faultConditions({ sheets }: Report): Condition[] {
  const failed = sheets.filter((sheet) => sheet.failed);
  return failed.length ? [condition('failed', { sheets: listed(failed.map(({ name }) => name)), why: failed[0]!.failed!.why })] : [];
}

function hiddenSheets(filled: readonly Sheet[]): Condition[] {
  const hidden = filled.filter(({ visibility }) => visibility !== 'visible');
  if (hidden.length === 0) return [];
  return [condition(hidden.length === filled.length ? 'only-hidden-sheets' : 'hidden-sheets', { sheets: namesOf(hidden) })];
}

function namesOf(sheets: readonly Sheet[]): string {
  return listed(sheets.map(({ name }) => name));
}

/** More names than this are counted instead: fifty of them would push the verdict off the pane. */
const MOST_NAMES = 6;

function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), `… (+${names.length - MOST_NAMES + 1})`] : names;
  return shown.join(', ');
}

export function condition(id: string, args: Record<string, string | number> = {}): Condition {
  return { id, message: message(`pane.condition.${id}`, args) };
}

/** "[so.xlsx]Biểu1!", "'C:\…\[so.xlsx]Biểu 1'!", "so.xlsx!Tên"; a table's column, "Bảng[Cột]", is no such thing. */
const EXTERNAL = /\[[^[\]]+\](?:[\p{L}\p{N}_.]+|[^'![\]]*')!|\.xl\w+'?!/u;

type Formula = Cell & { readonly formula: string };

function countFormula(cell: Formula, own: Own, counts: { withoutValue: number; external: number; ours: number }): void {
  if (cell.value === null && !cell.error) counts.withoutValue++;
  if (EXTERNAL.test(cell.formula)) counts.external++;
  if (callsOneOf(cell.formula, own)) counts.ours++;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.error !== undefined || cell.formula !== undefined || (cell.value !== null && cell.value !== ''));
}
