import type { Sheet, Workbook } from '../../model/sheet';
import type { Column, Table } from '../../model/table';
import type { SheetUnderstanding } from '../../model/understanding';
import { formNumber } from '../../tables/vocabulary/documents';
import { isHouseholdTotalHead } from '../../tables/vocabulary/households';
import { fold } from '../../text/fold';
import { FORMS } from './catalogue';
import type { Form, FormColumn } from './form';
import type { Head } from './heads';
import { headOf } from './heads';
import type { UnitLine, Series } from './unit-lines';
import { unitLines } from './unit-lines';
import { periodOf, scopeOf } from './scope';
import { greatest } from '../../collections/of-many';

/** A table of the workbook that is a known form. */
export interface Instance {
  readonly form: Form;
  readonly sheet: number;
  readonly table: Table;
  /** Column of a key; where a form gives households and persons in columns of their own, one for each. */
  readonly columnOf: (key: string, series: Series) => number | undefined;
  readonly lines: readonly UnitLine[];
  /** Households and persons stand in rows of their own, not in columns. */
  readonly inRows: boolean;
  /** Year and part of the year, '' where the sheet says nothing of it. */
  readonly period: string;
  /** "xa ba cum": whose report it is, '' where the sheet says nothing of it. */
  readonly scope: string;
  readonly visible: boolean;
}

/** The known forms of a workbook, sheet by sheet. */
export function instancesOf(workbook: Workbook, sheets: readonly SheetUnderstanding[]): Instance[] {
  return sheets.flatMap(({ sheet, tables }) => tables.flatMap((table) => instanceOf(workbook.sheets[sheet]!, sheet, table) ?? []));
}

function instanceOf(read: Sheet, sheet: number, table: Table): Instance | null {
  const title = fold(`${table.title} ${read.name}`);
  const named = FORMS.filter((form) => form.title(title));
  // A title that could be two forms is neither's.
  const candidates = named.length > 0 ? named : FORMS.filter((form) => form.informative);
  const figures = table.columns.filter((c) => c.role === 'figures');
  const heads = figures.map(headOf);
  const inRows = table.columns.some((c) => c.role === 'breakdown');
  const known = candidates.flatMap((form) => {
    const columns = columnsOf(form, figures, named.length > 0 ? ratesWhere(form, heads) : heads, inRows);
    return columns ? [{ form, columns }] : [];
  });
  const number = formNumber(fold(read.name));
  const fitting = known.length > 1 ? known.filter(({ form }) => Number(/\d+$/.exec(form.id)?.[0]) === Number(number)) : known;
  if (fitting.length !== 1) return null;
  const { form, columns } = fitting[0]!;
  return {
    form,
    sheet,
    table,
    lines: unitLines(table),
    inRows,
    period: periodOf(table.title, read.name),
    scope: scopeOf(read, table),
    visible: read.visibility === 'visible',
    columnOf: (key, series) => columns.get(inRows ? `${key}:households` : `${key}:${series}`),
  };
}

/** In a form that its title calls one of rates, and whose heads name only what is lacking, all but the households are rates. */
function ratesWhere(form: Form, heads: readonly Head[]): readonly Head[] {
  if (!form.ratesOf || heads.some(({ rate }) => rate)) return heads;
  return heads.map((head) => (isHouseholdTotalHead(head.name) ? head : { ...head, rate: true }));
}

/** Columns by "key:series"; null where one that the form can't be without is missing or could be two. */
function columnsOf(form: Form, figures: readonly Column[], heads: readonly Head[], inRows: boolean): Map<string, number> | null {
  const found = new Map<string, number>();
  const missing: number[] = [];
  form.columns.forEach((column, i) => {
    const own = matching(column, figures, heads, inRows);
    if (own.size === 0 && !column.optional && !column.blank) missing.push(i);
    for (const [key, col] of own) found.set(key, col);
  });
  if (missing.length > 0 && !(missing.length === 1 && form.columns.length >= WIDE && findByNeighbours(missing[0]!, form, figures, found)))
    return null;
  // Two keys for one column: the heads were misread.
  return new Set(found.values()).size === found.size ? found : null;
}

/** Forms of so many columns are known by the others where the head of one is misspelt. */
const WIDE = 8;

/** A column whose head no pattern knows is known by its place: the only one left between its neighbours. */
function findByNeighbours(at: number, form: Form, figures: readonly Column[], found: Map<string, number>): boolean {
  const [before, after] = [form.columns[at - 1], form.columns[at + 1]].map((column) => column && found.get(`${column.key}:households`));
  const taken = new Set(found.values());
  const last = greatest(figures.map(({ col }) => col)) + 1;
  if (before === undefined || (after === undefined && at < form.columns.length - 1)) return false;
  const free = figures.filter(({ col }) => col > before && col < (after ?? last) && !taken.has(col));
  if (free.length !== 1) return false;
  found.set(`${form.columns[at]!.key}:households`, free[0]!.col);
  return true;
}

function matching(column: FormColumn, figures: readonly Column[], heads: readonly Head[], inRows: boolean): Map<string, number> {
  const own = new Map<string, number>();
  const twice = new Set<string>();
  heads.forEach((head, i) => {
    if (!column.is(head)) return;
    const key = `${column.key}:${head.persons && !inRows ? 'persons' : 'households'}`;
    if (own.has(key)) twice.add(key);
    own.set(key, figures[i]!.col);
  });
  for (const key of twice) own.delete(key);
  return own;
}
