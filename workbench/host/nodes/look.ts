import { invalid } from '../../../src/book/errors';
import type { Spot } from '../../../src/book/address';
import { EMPTY, sizeOf, type BookCell, type Style } from '../../../src/book/cells';
import { styleCells, withStyle } from '../../../src/book/edit';
import type { Call, Property } from '../protocol/node';

const COLOR = /^#?[0-9a-f]{6}$/i;
const NAMED: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  red: '#FF0000',
  orange: '#FFA500',
  white: '#FFFFFF',
  black: '#000000',
  green: '#008000',
  blue: '#0000FF',
  pink: '#FFC0CB',
  lightyellow: '#FFFFE0',
};

/** "#RRGGBB" in capitals, as Excel answers; a colour it does not know is refused. */
export function color(value: unknown, where: string): string {
  const text = typeof value === 'string' ? value : '';
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  if (!COLOR.test(text)) throw invalid(where);
  return `#${text.replace('#', '').toUpperCase()}`;
}

/** What all cells share, or `mixed`. Cells that are not stored look like an empty one. */
export function shared(on: Spot, read: (cell: BookCell) => unknown, mixed: unknown): unknown {
  let stored = 0;
  let first: unknown;
  for (const [, , cell] of on.sheet.stored(on.area)) {
    const value = read(cell);
    if (stored > 0 && value !== first) return mixed;
    first = value;
    stored += 1;
  }
  if (stored === sizeOf(on.area)) return first;
  const blank = read(EMPTY);
  return stored === 0 || blank === first ? blank : mixed;
}

type Field = Exclude<keyof Style, 'lines'>;

interface Look {
  readonly since?: string;
  readonly initial: unknown;
  readonly mixed?: unknown;
  /** Checks and normalises what is assigned; throws InvalidArgument. */
  readonly take: (value: unknown, where: string) => Style[Field];
}

export function look(label: string, field: Field, { since, initial, mixed = null, take }: Look): Property<Spot> {
  return {
    ...(since ? { since } : {}),
    get: (on) => shared(on, (cell) => cell.style?.[field] ?? initial, mixed),
    put: (on, value, { book }: Call) => {
      const wanted = take(value, label);
      styleCells(book, 'addin', on.sheet, on.area, label, (cell) => withStyle(cell, { [field]: wanted }));
    },
  };
}

export const typed =
  <T extends 'string' | 'number' | 'boolean'>(type: T) =>
  (value: unknown, where: string): never => {
    if (typeof value !== type) throw invalid(where);
    return value as never;
  };

export const oneOf =
  (...names: readonly string[]) =>
  (value: unknown, where: string): string => {
    if (typeof value !== 'string' || !names.includes(value)) throw invalid(where);
    return value;
  };
