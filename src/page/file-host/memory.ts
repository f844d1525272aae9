import type { Book } from '../../book/book';
import { MEMORY_NAMESPACE, readMemoryPart, writeMemoryPart } from '../../host/memory-part';
import { partsOf, replaceParts } from './xml-parts';

/** Small things that travel with the workbook, in the part that the add-in keeps them in. */
export function readMemory(book: Book): ReadonlyMap<string, string> {
  return readMemoryPart(partsOf(book, MEMORY_NAMESPACE)[0]);
}

export function writeMemory(book: Book, key: string, value: string | null): void {
  const kept = new Map(readMemory(book));
  if (value === null) kept.delete(key);
  else kept.set(key, value);
  replaceParts(book, MEMORY_NAMESPACE, kept.size > 0 ? [writeMemoryPart(kept)] : []);
}
