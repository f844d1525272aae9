import { addAll } from '../../core/collections/of-many';
import type { Book } from '../../book/book';

/** The texts of the book's custom XML parts of one namespace. */
export function partsOf({ xmlParts }: Book, namespace: string): string[] {
  return xmlParts.map(({ xml }) => xml).filter((xml) => isOf(xml, namespace));
}

/** Puts other texts in their place. */
export function replaceParts(book: Book, namespace: string, texts: readonly string[]): void {
  const kept = book.xmlParts.filter(({ xml }) => !isOf(xml, namespace));
  book.xmlParts.length = 0;
  addAll(book.xmlParts, kept);
  for (const xml of texts) book.xmlParts.push({ id: book.guid(), xml });
}

const isOf = (xml: string, namespace: string): boolean => xml.includes(`"${namespace}"`);
