import { cellAt, type Sheet } from '../../model/sheet';
import type { Column, Table } from '../../model/table';
import { fold } from '../../text/fold';
import { readLoneNumber } from '../../text/number';
import type { BoardLine, BoardSettings, PlanLevel } from './model';

const RESULT = /\b(?:thuc hien|ket qua|uoc th|th nam|th \d|dat duoc|uoc dat)\b/;
const BASELINE = /\b(?:hien trang|nam goc|xuat phat|co so|dau ki)\b/;
const TARGET = /\b(?:muc tieu|chi tieu|ke hoach|kh nam|phan dau|den nam|giao)\b/;

interface Columns {
  readonly number: number | null;
  readonly name: number;
  readonly unit: number | null;
  readonly targets: readonly { readonly col: number; readonly year: number }[];
  readonly result: { readonly col: number; readonly year: number | null } | null;
  readonly baseline: { readonly col: number; readonly year: number | null } | null;
}

const pathOf = (column: Column): string => fold(column.path.join(' '));
const yearIn = (text: string): number | null => Number(/\b(20\d\d)\b/.exec(text)?.[1] ?? NaN) || null;

/** The columns of a plan annex by their headings; null where there is no column of targets beside a column of names. */
function columnsOf(table: Table): Columns | null {
  const by = (role: Column['role'], heading: RegExp): Column | null => table.columns.find((column) => column.role === role) ?? table.columns.find((column) => heading.test(pathOf(column))) ?? null;
  const name = by('name', /^(?:ten )?(?:chi tieu|noi dung|muc tieu)/);
  if (!name) return null;
  const others = table.columns.filter((column) => column !== name);
  const find = (pattern: RegExp) => others.find((column) => pattern.test(pathOf(column)) && !TARGET.test(pathOf(column).replace(pattern, '')));
  const [result, baseline] = [find(RESULT), find(BASELINE)];
  const targets = others.filter((column) => column !== result && column !== baseline && TARGET.test(pathOf(column)) && yearIn(pathOf(column)) !== null);
  if (targets.length === 0) return null;
  const dated = (column: Column | undefined) => (column ? { col: column.col, year: yearIn(pathOf(column)) } : null);
  return {
    number: by('serial', /^(?:tt|stt|so tt)$/)?.col ?? null,
    name: name.col,
    unit: by('unit', /^(?:don vi|dvt|dv tinh)/)?.col ?? null,
    targets: targets.map((column) => ({ col: column.col, year: yearIn(pathOf(column))! })),
    result: dated(result),
    baseline: dated(baseline),
  };
}

/** What a table of a sheet gives to the target board; null where it is no plan annex. */
export function readBoard(sheet: Sheet, table: Table, today: { readonly year: number; readonly level: PlanLevel | null }): { readonly lines: readonly BoardLine[]; readonly settings: BoardSettings } | null {
  const columns = columnsOf(table);
  if (!columns) return null;
  const lines: BoardLine[] = [];
  for (let row = table.body.top; row <= table.body.bottom; row++) {
    const text = (col: number | null): string => (col === null ? '' : String(cellAt(sheet, row, col)?.value ?? '').trim());
    const value = (col: number): string | number | null => {
      const cell = cellAt(sheet, row, col)?.value ?? null;
      return typeof cell === 'boolean' ? String(cell) : cell;
    };
    if (text(columns.name) === '') continue;
    const start = columns.baseline ? value(columns.baseline.col) : null;
    lines.push({
      row,
      number: text(columns.number),
      label: text(columns.name),
      unit: text(columns.unit),
      targets: columns.targets.map(({ col }) => value(col)),
      result: columns.result ? value(columns.result.col) : null,
      baseline: typeof start === 'string' ? (readLoneNumber(start)?.value ?? null) : start,
    });
  }
  const settings: BoardSettings = {
    targetYears: columns.targets.map(({ year }) => year),
    year: columns.result?.year ?? today.year,
    baselineYear: columns.baseline?.year ?? null,
    level: today.level,
  };
  return { lines, settings };
}
