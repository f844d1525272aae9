import { Book } from './book';
import type { Dice } from './dice';
import type { Dress } from './dress';
import { foot, head } from './frame';
import type { Laid } from './lay';
import { lay } from './lay';
import type { ColumnSpec, LineSpec, Made, TableSpec } from './table';

/** What a family gets to work with. */
export interface Scene {
  readonly book: Book;
  readonly d: Dice;
  readonly dress: Dress;
}

export type Family = (scene: Scene) => void;

export function count(key: string, ...path: string[]): ColumnSpec {
  return { key, path, quantity: 'count', decimals: 0, adds: true };
}

export function amount(key: string, decimals: number, ...path: string[]): ColumnSpec {
  return { key, path, quantity: 'amount', decimals, adds: true };
}

/** A percentage of two other columns; totals don't add it, they compute it anew. */
export function percent(key: string, of: readonly [string, string], ...path: string[]): ColumnSpec {
  return { key, path, quantity: 'rate', decimals: 2, percent: true, adds: false, made: { op: 'ratio', of, factor: 100 } };
}

export function quotient(key: string, of: readonly [string, string], factor: number, decimals: number, ...path: string[]): ColumnSpec {
  return { key, path, quantity: 'rate', decimals, adds: false, made: { op: 'ratio', of, factor } };
}

export function sum(key: string, of: readonly string[], signs: readonly (1 | -1)[] | undefined, ...path: string[]): ColumnSpec {
  const made: Made = signs ? { op: 'sum', of, signs } : { op: 'sum', of };
  return { key, path, quantity: 'count', decimals: 0, adds: true, made };
}

/** A column of remarks: always the last, mostly empty. */
export const remarks: ColumnSpec = { key: 'note', path: ['Ghi chú'], quantity: 'count', decimals: 0, adds: false, text: true };

/** Adds a total over `lines` (or over those of `parts`) at the end that the dress says. */
export function withTotal(scene: Scene, lines: readonly LineSpec[], parts?: readonly string[], label?: string, tt?: string): LineSpec[] {
  const { dress } = scene;
  const total: LineSpec = {
    id: 'total',
    label: label ?? dress.totalWord,
    role: 'total',
    parts: parts ?? lines.map((line) => line.id),
    ...(tt ? { tt } : {}),
  };
  return placeTotal(dress, total, lines);
}

/** The total where this author puts it: first, last, or first and once more at the end. */
export function placeTotal(dress: Dress, total: LineSpec, lines: readonly LineSpec[]): LineSpec[] {
  if (dress.totalAt === 'first') return [total, ...lines];
  return dress.totalAt === 'last' ? [...lines, total] : [total, ...lines, { ...total, id: `${total.id} again` }];
}

/** One sheet with head, table and foot. */
export function stage(scene: Scene, name: string, spec: TableSpec, place = 'Huyện Tây Sơn'): Laid {
  const { book, d, dress } = scene;
  const page = book.page(name);
  const coded = dress.codes && !spec.stub.some(([kind]) => kind === 'code') ? withCodes(spec, d) : spec;
  const width = dress.margin + coded.stub.length + coded.columns.length;
  const top = head(page, coded, dress, d, place, width);
  const laid = lay(book, page, coded, dress, d, top, dress.margin);
  foot(page, dress, d, laid.end, width);
  return laid;
}

/** Five-digit codes of places or indicators, as numbers, which are no figures. */
function withCodes(spec: TableSpec, d: Dice): TableSpec {
  let code = d.int(20000, 24000);
  const lines = spec.lines.map((line) =>
    line.role === 'item' || line.role === undefined ? { ...line, code: String((code += d.int(1, 7))) } : line,
  );
  const [first, ...rest] = spec.stub;
  return { ...spec, stub: [first!, ['code', d.pick(['Mã số', 'Mã đơn vị'])], ...rest], lines };
}

/** Hides a line of the table, as officers do with what is not for everybody; it goes on counting. */
export function maybeHide(scene: Scene, laid: Laid): void {
  const { d } = scene;
  if (d.chance(0.08)) laid.page.hiddenRows.add(d.int(laid.body, laid.end - 1));
  if (d.chance(0.05)) laid.page.hiddenCols.add(laid.left + laid.width - 1);
}
