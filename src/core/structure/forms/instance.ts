import type { Sheet, Workbook } from '../../model/sheet';
import type { Column, Table } from '../../model/table';
import type { SheetUnderstanding } from '../../model/understanding';
import { fold } from '../../text/fold';
import { FORMS } from './catalogue';
import type { Form, FormColumn } from './form';
import type { Head } from './heads';
import { headOf } from './heads';
import type { PlaceLine, Series } from './places';
import { placeLines } from './places';
import { periodOf, scopeOf } from './scope';

/** A table of the workbook that is a known form. */
export interface Instance {
  readonly form: Form;
  readonly sheet: number;
  readonly table: Table;
  /** Column of a key; where a form gives households and persons in columns of their own, one for each. */
  readonly columnOf: (key: string, series: Series) => number | undefined;
  readonly lines: readonly PlaceLine[];
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
  const candidates = named.length > 0 ? named : FORMS.filter((form) => form.telling);
  const figures = table.columns.filter((c) => c.role === 'figures');
  const heads = figures.map(headOf);
  const inRows = table.columns.some((c) => c.role === 'breakdown');
  const fitting = candidates.flatMap((form) => {
    const columns = columnsOf(form, figures, heads, inRows);
    return columns ? [{ form, columns }] : [];
  });
  if (fitting.length !== 1) return null;
  const { form, columns } = fitting[0]!;
  return {
    form, sheet, table, lines: placeLines(table), inRows, period: periodOf(table.title, read.name), scope: scopeOf(read, table), visible: read.visibility === 'visible',
    columnOf: (key, series) => columns.get(inRows ? `${key}:households` : `${key}:${series}`),
  };
}

/** Columns by "key:series"; null where one that the form can't be without is missing or could be two. */
function columnsOf(form: Form, figures: readonly Column[], heads: readonly Head[], inRows: boolean): Map<string, number> | null {
  const found = new Map<string, number>();
  for (const column of form.columns) {
    const own = matching(column, figures, heads, inRows);
    if (own.size === 0 && !column.optional && !column.blank) return null;
    for (const [key, col] of own) found.set(key, col);
  }
  // Two keys for one column: the heads were misread.
  return new Set(found.values()).size === found.size ? found : null;
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
