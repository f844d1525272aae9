import { invalid } from '../../../src/book/errors';
import { readAddress, type Spot } from '../../../src/book/address';
import type { Book } from '../../../src/book/book';
import type { BookSheet } from '../../../src/book/book-sheet';
import { isNode } from '../protocol/node';

/** Arguments arrive as JSON; one that is left out is null. */
export function text(value: unknown, where?: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw invalid(where);
}

export function whole(value: unknown, where?: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalid(where);
}

export function flag(value: unknown, where?: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalid(where);
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A range argument: an object of the client, or an address read on `home`. */
export function spot(value: unknown, book: Book, home: BookSheet, where?: string): Spot {
  if (isNode(value) && value.of.name === 'Range') return value.on as Spot;
  const found = typeof value === 'string' ? readAddress(book, value, home) : null;
  if (!found) throw invalid(where);
  return found;
}
