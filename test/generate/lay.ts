import type { Dice } from './dice';
import type { Dress } from './dress';
import type { Book, Page } from './book';
import type { Figure } from './figure';
import type { Key } from './truth';
import { recalculate } from './book';
import { round } from './figure';
import { keyOf } from './truth';
import { identityOf, numberCell, numbersOf } from './numbering';
import type { ColumnSpec, LineSpec, Row, TableSpec } from './table';
import { compute } from './table';

/** A table laid out: where its rows and columns came to stand. */
export interface Laid {
  readonly page: Page;
  readonly top: number;
  /** First row below the table. */
  readonly end: number;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly colOf: ReadonlyMap<string, number>;
  readonly left: number;
  readonly width: number;
  /** First row of the lines. */
  readonly body: number;
}

/** Lays `spec` out at (top, left): header, numbering row, lines; notes every identity that is meant. */
export function lay(book: Book, page: Page, spec: TableSpec, dress: Dress, d: Dice, top: number, left = 0): Laid {
  const width = spec.stub.length + spec.columns.length;
  const numbers = numbersOf(spec.columns, spec.stub.length, dress);
  let row = layHeader(page, spec, dress, numbers, top, left);
  if (dress.numbering !== 'none') layNumbering(page, spec, dress, numbers, row++, left);
  const body = row;
  const rowOf = rowsOf(spec, dress, body);
  const colOf = new Map(spec.columns.map((column, i) => [column.key, left + spec.stub.length + i]));
  const known = dress.unknown ? withUnknown(spec, dress.unknown, d) : spec;
  const rows = compute(dress.formulas === 'totals' ? asTyped(known) : known);
  for (const line of spec.lines) {
    layStub(page, spec, line, dress, rowOf.get(line.id)!, left);
    layFigures(book, page, line, spec.columns, rows.get(line.id)!, dress, d, rowOf.get(line.id)!, colOf);
  }
  const laid = { page, top, body, end: Math.max(...rowOf.values()) + 1, rowOf, colOf, left, width };
  meanAll(book, spec, dress, laid);
  recalculate(book.truths, book.figures);
  return laid;
}

/** Row of each line; with gaps a blank row stands before each group. */
function rowsOf(spec: TableSpec, dress: Dress, body: number): Map<string, number> {
  let row = body;
  return new Map(
    spec.lines.map((line, i) => {
      const opens = i > 0 && !line.joined && !line.level && (line.role === 'subtotal' || line.role === 'heading');
      if (dress.gaps && opens) row++;
      return [line.id, row++] as const;
    }),
  );
}

/**
 * A figure of one of the lowest lines is not known ("…") or can't be ("x"). "x" adds nothing, like 0; what is not known makes
 * its total unknown too. Both stand only where nothing along the line is computed from them.
 */
function withUnknown(spec: TableSpec, mark: string, d: Dice): TableSpec {
  const used = new Set(spec.columns.flatMap(({ made }) => made?.of ?? []));
  const free = spec.columns.filter((column) => !column.made && !column.text && column.adds && !used.has(column.key));
  const divided = new Set(spec.lines.flatMap(({ quotient }) => quotient?.slice(0, 2) ?? []));
  const items = spec.lines.filter((line) => line.values && !line.parts && line.role !== 'heading' && !divided.has(line.id));
  if (free.length === 0 || spec.columns.length < 2 || items.length < 4) return spec;
  const [column, line] = [d.pick(free), d.pick(items)];
  return {
    ...spec,
    lines: spec.lines.map((other) => (other === line ? { ...other, values: { ...other.values, [column.key]: mark } } : other)),
  };
}

/** Who lets Excel add the totals adds what was typed: nothing hidden behind the printed digits. */
function asTyped(spec: TableSpec): TableSpec {
  const decimals = new Map(spec.columns.map((column) => [column.key, column.decimals]));
  const lines = spec.lines.map((line) => ({
    ...line,
    ...(line.values
      ? {
          values: Object.fromEntries(
            Object.entries(line.values).map(([key, v]) => [
              key,
              typeof v === 'number' ? round(v, line.decimals ?? decimals.get(key) ?? 0) : v,
            ]),
          ),
        }
      : {}),
  }));
  return { ...spec, lines };
}

function layHeader(page: Page, spec: TableSpec, dress: Dress, numbers: ReadonlyMap<string, string>, top: number, left: number): number {
  const depth = Math.max(...spec.columns.map((column) => column.path.length));
  const bold = dress.bold ? { bold: true } : {};
  spec.stub.forEach(([, label], i) => {
    page.write(top, left + i, dress.speak(label), bold);
    if (dress.merged) page.merge(top, left + i, top + depth - 1, left + i);
  });
  const first = left + spec.stub.length;
  spec.columns.forEach((column, i) => {
    column.path.forEach((text, level) => {
      const starts = i === 0 || !sameGroup(spec.columns[i - 1]!, column, level);
      const leaf = level === column.path.length - 1;
      if (!starts && !leaf) return;
      const identity = leaf && dress.identities === 'label' ? identityOf(column, numbers, dress) : null;
      const label = headText(text, dress);
      page.write(
        top + level,
        first + i,
        identity ? `${label}${dress.wrapped ? '\n' : ' '}${identity.includes('(') ? identity : `(${identity})`}` : label,
        bold,
      );
      if (!dress.merged) return;
      const last = leaf ? i : lastOfGroup(spec.columns, i, level);
      page.merge(top + level, first + i, leaf ? top + depth - 1 : top + level, first + last);
    });
  });
  return top + depth;
}

/** A year stands as a number; long labels are broken where a line was full. */
function headText(text: string, dress: Dress): string | number {
  if (/^\d{4}$/.test(text) && dress.serialAs === 'number') return Number(text);
  const spoken = dress.speak(text);
  return dress.broken ? spoken.replace(/^(\S+ \S+) (?=\S+ )/, '$1\n') : spoken;
}

function sameGroup(a: ColumnSpec, b: ColumnSpec, level: number): boolean {
  if (a.path.length <= level + 1 || b.path.length <= level + 1) return false;
  return a.path.slice(0, level + 1).every((text, i) => text === b.path[i]);
}

function lastOfGroup(columns: readonly ColumnSpec[], from: number, level: number): number {
  let last = from;
  while (last + 1 < columns.length && sameGroup(columns[last]!, columns[last + 1]!, level)) last++;
  return last;
}

function layNumbering(page: Page, spec: TableSpec, dress: Dress, numbers: ReadonlyMap<string, string>, row: number, left: number): void {
  spec.stub.forEach((_, i) => {
    const letter = 'ABCDE'[i]!;
    const label = {
      letters: letter,
      'paren-letters': `(${letter})`,
      numbers: dress.numbering === 'paren' ? `(${i + 1})` : i + 1,
      blank: null,
    }[dress.stub];
    if (label !== null) page.write(row, left + i, label);
  });
  spec.columns.forEach((column, i) => page.write(row, left + spec.stub.length + i, numberCell(column, numbers, dress)));
}

function layStub(page: Page, spec: TableSpec, line: LineSpec, dress: Dress, row: number, left: number): void {
  const strong = dress.bold && (line.role === 'total' || line.role === 'subtotal' || line.role === 'heading');
  const look = { ...(strong ? { bold: true } : {}), ...(dress.indent && line.level ? { indent: line.level } : {}) };
  const indent = !dress.indent && dress.merged && line.level ? '  '.repeat(line.level) : '';
  const inFront =
    dress.totalInFront &&
    line.role === 'total' &&
    !line.tt &&
    !line.breakdown &&
    spec.stub[0]?.[0] === 'tt' &&
    spec.stub[1]?.[0] === 'name';
  if (inFront) {
    page.write(row, left, dress.speak(line.label), look);
    if (dress.merged) page.merge(row, left, row, left + 1);
    return;
  }
  spec.stub.forEach(([kind], i) => {
    if (line.joined && (kind === 'tt' || kind === 'name')) {
      if (dress.merged) page.merge(row - 1, left + i, row, left + i);
      return;
    }
    const text = kind === 'name' ? indent + dress.speak(line.label) : line[kind];
    if (text === undefined || text === '') return;
    const plain = (kind === 'code' || kind === 'tt') && dress.serialAs === 'number' && /^[1-9]\d*$/.test(text);
    page.write(row, left + i, plain ? Number(text) : text, look);
  });
}

function layFigures(
  book: Book,
  page: Page,
  line: LineSpec,
  columns: readonly ColumnSpec[],
  values: Row,
  dress: Dress,
  d: Dice,
  row: number,
  colOf: ReadonlyMap<string, number>,
): void {
  if (line.role === 'heading') return;
  const bold = dress.bold && (line.role === 'total' || line.role === 'subtotal');
  for (const column of columns) {
    const value = values[column.key];
    const col = colOf.get(column.key)!;
    if (value === null || value === undefined) continue;
    if (typeof value === 'string') {
      page.write(row, col, value);
      continue;
    }
    const own = column.made && column.made.op !== 'sum' ? column : { ...column, ...pick(line) };
    const grouped = dress.hand.grouped === 'all' || (dress.hand.grouped === 'some' && d.chance(0.5));
    const figure: Figure = {
      value,
      decimals: own === column && column.percent ? Math.min(column.decimals, dress.rateDecimals) : own.decimals,
      quantity: own.quantity,
      percent: own.percent ?? false,
      hand: dress.hand,
      bold,
      formula: -1,
      grouped,
    };
    book.figure(page, row, col, figure);
  }
}

function pick({ quantity, decimals, percent }: LineSpec): Partial<Pick<ColumnSpec, 'quantity' | 'decimals' | 'percent'>> {
  return {
    ...(quantity ? { quantity } : {}),
    ...(decimals !== undefined ? { decimals } : {}),
    ...(percent !== undefined ? { percent } : {}),
  };
}

function meanAll(book: Book, spec: TableSpec, dress: Dress, laid: Laid): void {
  const at = (line: string, key: string): Key => keyOf(laid.page.index, laid.rowOf.get(line)!, laid.colOf.get(key)!);
  const live = dress.formulas === 'all';
  for (const line of spec.lines) {
    for (const column of spec.columns) {
      if (column.text) continue;
      if (line.parts && column.adds && column.made?.op !== 'share') {
        const operands = line.parts.map((part) => at(part, column.key));
        meanSum(book, at(line.id, column.key), operands, line.signs, 'lines', dress.formulas !== 'none');
      }
      if (line.quotient && column.adds) {
        const [a, b, factor] = line.quotient;
        meanQuotient(book, at(line.id, column.key), [at(a, column.key), at(b, column.key)], factor, 'rate line', live);
      }
      // A rate of the whole is no sum of the rates.
      if (column.made && !(line.quotient && column.adds)) meanMade(book, spec, line, column, at, live);
    }
  }
}

function meanMade(
  book: Book,
  spec: TableSpec,
  line: LineSpec,
  column: ColumnSpec,
  at: (line: string, key: string) => Key,
  live: boolean,
): void {
  const made = column.made!;
  const result = at(line.id, column.key);
  if (made.op === 'sum')
    return meanSum(
      book,
      result,
      made.of.map((key) => at(line.id, key)),
      made.signs,
      'columns',
      live,
    );
  if (made.op === 'share')
    return meanQuotient(book, result, [at(line.id, made.of[0]), at(spec.whole!, made.of[0])], made.factor, 'share', live);
  const operands = made.of.map((key) => at(line.id, key));
  if (made.op === 'ratio') return meanQuotient(book, result, operands, made.factor, 'rate', live);
  if (!operands.every((key) => book.figures.has(key))) return;
  if (made.op === 'growth' && book.figures.get(operands[0]!)!.value === 0) return;
  book.mean({ kind: made.op, result, operands, signs: [1, 1], factor: made.factor, name: made.op }, live);
}

/** Parts that are no figures ("-", "…", blank) drop out: "…" makes the sum unknown, the others add nothing. */
function meanSum(
  book: Book,
  result: Key,
  operands: readonly Key[],
  signs: readonly (1 | -1)[] | undefined,
  name: string,
  live: boolean,
): void {
  const kept = operands.map((key, i) => ({ key, sign: signs?.[i] ?? (1 as const) })).filter(({ key }) => book.figures.has(key));
  const unknown = operands.some((key) => {
    const [sheet, row, col] = key.split(':').map(Number) as [number, number, number];
    return !book.figures.has(key) && ['…', '...'].includes(String(book.pages[sheet]!.cells[row]?.[col]?.value));
  });
  if (kept.length === 0 || unknown) return;
  book.mean({ kind: 'sum', result, operands: kept.map((k) => k.key), signs: kept.map((k) => k.sign), factor: 1, name }, live);
}

function meanQuotient(book: Book, result: Key, operands: readonly Key[], factor: number, name: string, live: boolean): void {
  const base = book.figures.get(operands[1]!);
  if (!base || base.value === 0) return;
  book.mean({ kind: 'ratio', result, operands, signs: [1, 1], factor, name }, live);
}
