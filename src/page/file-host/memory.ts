import type { Book } from '../../book/book';
import { MEMORY_NAMESPACE, readMemoryPart, writeMemoryPart } from '../../host/memory-part';

const partOf = (book: Book) => book.xmlParts.find(({ xml }) => xml.includes(`"${MEMORY_NAMESPACE}"`));

/** Small things that travel with the workbook, in the part that the add-in keeps them in. */
export function readMemory(book: Book): ReadonlyMap<string, string> {
  return readMemoryPart(partOf(book)?.xml);
}

export function writeMemory(book: Book, key: string, value: string | null): void {
  const kept = new Map(readMemory(book));
  if (value === null) kept.delete(key);
  else kept.set(key, value);
  const part = partOf(book);
  if (part) book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
  if (kept.size > 0) book.xmlParts.push({ id: book.guid(), xml: writeMemoryPart(kept) });
}
