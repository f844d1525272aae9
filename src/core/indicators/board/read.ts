import { cellAt, type Cell, type Sheet } from '../../model/sheet';
import type { Column, Table } from '../../model/table';
import { fold } from '../../text/fold';
import { readLoneNumber } from '../../text/number';
import { yearSpan } from '../../text/part-of-year';
import { roundHalfAway } from '../../text/round';
import type { BoardLine, BoardSettings, PlanLevel } from './model';

const RESULT = /\b(?:thuc hien|ket qua|uoc th|th nam|th \d|dat duoc|uoc dat)\b/;
const BASELINE = /\b(?:hien trang|nam goc|xuat phat|co so|dau ki)\b/;
const TARGET = /\b(?:muc tieu|chi tieu|ke hoach|kh nam|phan dau|den nam|giao)\b/;

interface Dated {
  readonly col: number;
  readonly year: number | null;
  readonly heading: string;
}

interface Columns {
  readonly number: number | null;
  readonly name: number;
  readonly unit: number | null;
  readonly targets: readonly Dated[];
  readonly result: Dated | null;
  readonly baseline: Dated | null;
}

const yearIn = (text: string): number | null => Number(/\b(20\d\d)\b/.exec(text)?.[1] ?? NaN) || null;

function dated(column: Column): Dated {
  const heading = fold(column.path.join(' '));
  return { col: column.col, year: yearIn(heading), heading };
}

/** The columns of a plan annex by their headings; null where there is no column of targets beside a column of names. */
function columnsOf(table: Table): Columns | null {
  const by = (role: Column['role'], heading: RegExp) =>
    table.columns.find((column) => column.role === role) ?? table.columns.find((column) => heading.test(dated(column).heading)) ?? null;
  const name = by('name', /^(?:ten )?(?:chi tieu|noi dung|muc tieu)/);
  const others = table.columns.filter((column) => column !== name).map(dated);
  // The latest result counts; one of an earlier year is where the plan started from.
  const results = others
    .filter(({ heading }) => RESULT.test(heading) && !/so voi|so sanh|%/.test(heading))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const result = results[0] ?? null;
  const baseline =
    others.find(({ heading }) => BASELINE.test(heading)) ??
    results.find(({ year }) => year !== null && result !== null && year < (result.year ?? 0)) ??
    null;
  const targets = others.filter((each) => !results.includes(each) && each !== baseline && TARGET.test(each.heading) && each.year !== null);
  if (!name || targets.length === 0) return null;
  return {
    number: by('serial', /^(?:tt|stt|so tt)$/)?.col ?? null,
    name: name.col,
    unit: by('unit', /^(?:don vi|dvt|dv tinh)/)?.col ?? null,
    targets,
    result,
    baseline,
  };
}

/** A percentage stored as 0.95 and shown as 95 % is 95, as it is printed. */
function printedValue(cell: Cell | undefined): string | number | null {
  const value = cell?.value ?? null;
  if (typeof value === 'number' && cell?.format?.includes('%')) return roundHalfAway(value * 100, 10);
  return typeof value === 'boolean' ? String(value) : value;
}

function lineAt(sheet: Sheet, row: number, columns: Columns): BoardLine | null {
  const value = (col: number | null): string | number | null => (col === null ? null : printedValue(cellAt(sheet, row, col)));
  const text = (col: number | null): string => String(value(col) ?? '').trim();
  if (text(columns.name) === '') return null;
  const start = value(columns.baseline?.col ?? null);
  return {
    row,
    number: text(columns.number),
    label: text(columns.name),
    unit: text(columns.unit),
    targets: columns.targets.map(({ col }) => value(col)),
    result: value(columns.result?.col ?? null),
    baseline: typeof start === 'string' ? (readLoneNumber(start)?.value ?? null) : start,
  };
}

const OFFICES: Readonly<Record<string, PlanLevel>> = {
  tinh: 'province',
  huien: 'district',
  quan: 'district',
  'thi xa': 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi tran': 'commune',
  'dac khu': 'commune',
};

/** Whose plan it is: "… của UBND huyện Ea Súp". A city (thành phố) may be of any level. */
export function levelIn(title: string): PlanLevel | null {
  const office = /\b(?:ubnd|ui ban nhan dan|hdnd|hoi dong nhan dan) (tinh|huien|quan|thi xa|xa|phuong|thi tran|dac khu)\b/.exec(
    fold(title),
  )?.[1];
  return office === undefined ? null : OFFICES[office]!;
}

/** What is known of the day and of the office, where the sheet does not say. */
export interface Today {
  readonly year: number;
  /** undefined: as the title says. */
  readonly level?: PlanLevel | null;
}

/** What a table of a sheet gives to the target board; null where it is no plan annex. */
export function readBoard(
  sheet: Sheet,
  table: Table,
  today: Today,
): { readonly lines: readonly BoardLine[]; readonly settings: BoardSettings } | null {
  const columns = columnsOf(table);
  if (!columns) return null;
  const { targets, result, baseline } = columns;
  const rows = Array.from({ length: table.body.bottom - table.body.top + 1 }, (_, i) => table.body.top + i);
  return {
    lines: rows.map((row) => lineAt(sheet, row, columns)).filter((line) => line !== null),
    settings: {
      targetYears: targets.map(({ year }) => year!),
      year: result?.year ?? today.year,
      partYear: (yearSpan(result?.heading ?? '') ?? yearSpan(table.title)) === 'part',
      baselineYear: baseline?.year ?? null,
      level: today.level === undefined ? levelIn(table.title) : today.level,
    },
  };
}
