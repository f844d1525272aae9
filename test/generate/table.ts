import type { Quantity } from './figure';

/** How a column follows from others of the same line. `share` is of the table's `whole` line, in the same column. */
export type Made =
  | { readonly op: 'sum'; readonly of: readonly string[]; readonly signs?: readonly (1 | -1)[] }
  | { readonly op: 'ratio' | 'growth' | 'product'; readonly of: readonly [string, string]; readonly factor: number }
  | { readonly op: 'share'; readonly of: readonly [string]; readonly factor: number };

export interface ColumnSpec {
  readonly key: string;
  /** Header texts from the top level down. */
  readonly path: readonly string[];
  readonly quantity: Quantity;
  readonly decimals: number;
  readonly percent?: boolean;
  readonly made?: Made;
  /** Lines with parts add this column up. */
  readonly adds: boolean;
  /** The identity is not meant to be printed even where the form prints others. */
  readonly mute?: boolean;
  /** Number in the numbering row, where it is not just the next ("1.2.1"). */
  readonly number?: string;
  /** No figures at all: remarks, marks. */
  readonly text?: boolean;
}

export interface LineSpec {
  readonly id: string;
  readonly tt?: string;
  readonly label: string;
  readonly unit?: string;
  readonly breakdown?: string;
  readonly code?: string;
  readonly level?: number;
  readonly role?: 'item' | 'subtotal' | 'total' | 'of-which' | 'heading';
  /** Ids of the lines this one adds up. */
  readonly parts?: readonly string[];
  readonly signs?: readonly (1 | -1)[];
  /** Figures of the columns that are not made; texts and null stand as they are, made columns may be overridden so. */
  readonly values?: Readonly<Record<string, number | string | null>>;
  /** Plan tables: the line decides what its figures are. */
  readonly quantity?: Quantity;
  readonly decimals?: number;
  readonly percent?: boolean;
  /** TT and name are merged with the line above: a second physical row of the same place. */
  readonly joined?: boolean;
  /** A rate line made of two others: [numerator, denominator], in every column that adds. */
  readonly quotient?: readonly [string, string, number];
}

export type StubKind = 'tt' | 'name' | 'unit' | 'breakdown' | 'code';

export interface TableSpec {
  readonly title: readonly string[];
  readonly unit?: string;
  readonly stub: readonly (readonly [StubKind, string])[];
  readonly columns: readonly ColumnSpec[];
  readonly lines: readonly LineSpec[];
  /** The line whose figures are 100 % for `share` columns. */
  readonly whole?: string;
}

export type Row = Record<string, number | string | null>;

/** Fills in what follows: sums over parts, then what is made along the line. Figures stay unrounded. */
export function compute(spec: TableSpec): Map<string, Row> {
  const byId = new Map(spec.lines.map((line) => [line.id, line]));
  const rows = new Map<string, Row>();
  const rowOf = (id: string): Row => {
    const known = rows.get(id);
    if (known) return known;
    const line = byId.get(id);
    if (!line) throw new Error(`no line ${id} in ${spec.title.join(' ')}`);
    const row: Row = { ...line.values };
    rows.set(id, row);
    if (line.parts) addUp(spec, line, row, rowOf);
    if (line.quotient) divide(spec, line, row, rowOf);
    if (line.role !== 'heading') along(spec, line, row);
    return row;
  };
  for (const line of spec.lines) rowOf(line.id);
  shares(spec, rows);
  return rows;
}

const numeric = (value: number | string | null | undefined): number => (typeof value === 'number' ? value : 0);

function addUp(spec: TableSpec, line: LineSpec, row: Row, rowOf: (id: string) => Row): void {
  for (const { key, adds, made } of spec.columns) {
    if (!adds || made?.op === 'share' || row[key] !== undefined) continue;
    row[key] = line.parts!.reduce((sum, part, i) => sum + (line.signs?.[i] ?? 1) * numeric(rowOf(part)[key]), 0);
  }
}

function divide(spec: TableSpec, line: LineSpec, row: Row, rowOf: (id: string) => Row): void {
  const [a, b, factor] = line.quotient!;
  for (const { key, adds } of spec.columns) {
    if (!adds || row[key] !== undefined) continue;
    const base = numeric(rowOf(b)[key]);
    row[key] = base === 0 ? 0 : (factor * numeric(rowOf(a)[key])) / base;
  }
}

function along(spec: TableSpec, line: LineSpec, row: Row): void {
  const byKey = new Map(spec.columns.map((column) => [column.key, column]));
  // A total may stand before the totals that it adds up.
  const valueOf = (key: string): number => {
    const made = byKey.get(key)?.made;
    if (row[key] === undefined && made && made.op !== 'share') row[key] = follow(made, made.of.map(valueOf));
    return numeric(row[key]);
  };
  for (const { key } of spec.columns) valueOf(key);
}

function follow(made: Exclude<Made, { op: 'share' }>, values: readonly number[]): number {
  const [a, b] = values as [number, number];
  if (made.op === 'sum') return values.reduce((sum, v, i) => sum + (made.signs?.[i] ?? 1) * v, 0);
  if (made.op === 'product') return made.factor * a * b;
  if (made.op === 'ratio') return b === 0 ? 0 : (made.factor * a) / b;
  return a === 0 ? 0 : (made.factor * (b - a)) / a;
}

function shares(spec: TableSpec, rows: Map<string, Row>): void {
  for (const { key, made } of spec.columns) {
    if (made?.op !== 'share') continue;
    const whole = numeric(rows.get(spec.whole!)![made.of[0]]);
    for (const line of spec.lines) {
      const row = rows.get(line.id)!;
      if (line.role !== 'heading' && row[key] === undefined) row[key] = (made.factor * numeric(row[made.of[0]])) / whole;
    }
  }
}
