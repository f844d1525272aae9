import type { Dress } from './dress';
import type { ColumnSpec, Made } from './table';

/** The number of each figure column, by key. */
export type Numbers = ReadonlyMap<string, string>;

export function numbersOf(columns: readonly ColumnSpec[], stubWidth: number, dress: Dress): Numbers {
  const first = dress.stub === 'numbers' ? stubWidth + 1 : 1;
  return new Map(columns.map((column, i) => [column.key, column.number ?? String(first + i)]));
}

/** "4=3/1*100", "(5)=(3)-(4)", "9=1-2-3-\n4+5+6"; null where nothing is printed for the column. */
export function identityOf(column: ColumnSpec, numbers: Numbers, dress: Dress): string | null {
  const { made } = column;
  if (!made || made.op === 'share' || column.mute) return null;
  const paren = dress.numbering === 'paren';
  const name = (key: string): string => (paren ? `(${numbers.get(key)!})` : numbers.get(key)!);
  const text = `${name(column.key)}=${rightSide(made, made.of.map(name), dress)}`;
  return dress.wrapped ? text.replace(/^(.{7,9}?[-+])(?=.)/, '$1\n').replace(/(\n.{6,8}?[-+])(?=.)/, '$1\n') : text;
}

function rightSide(made: Made, [a, b, ...rest]: string[], dress: Dress): string {
  if (made.op === 'sum') return [a, b, ...rest].map((n, i) => (made.signs?.[i] === -1 ? '-' : i ? '+' : '') + n).join('');
  if (made.op === 'product') return `${a}${dress.times.includes('x') ? 'x' : '*'}${b}`;
  const times = made.factor === 100 ? dress.times : made.factor === 1 ? '' : `${dress.times.includes('x') ? 'x' : '*'}${made.factor}`;
  if (made.op === 'growth') return `(${b}-${a})${dress.over}${a}${times}`;
  return `${a}${dress.over}${b}${times}`;
}

/** What stands in the numbering row over a figure column. */
export function numberCell(column: ColumnSpec, numbers: Numbers, dress: Dress): string | number {
  const identity = dress.identities === 'row' ? identityOf(column, numbers, dress) : null;
  if (identity) return identity;
  const number = numbers.get(column.key)!;
  if (dress.numbering === 'paren') return `(${number})`;
  if (dress.numbering === 'float' && /^\d+$/.test(number)) return `${number}.0`;
  return dress.numbering === 'plain' && /^\d+$/.test(number) ? Number(number) : number;
}
