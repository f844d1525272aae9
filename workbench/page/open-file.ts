import { isRefusal, readBytes } from '../../src/file/read';
import type { Refusal } from '../../src/file/refusal';
import { Book } from '../host/model/book';
import { bookOf } from '../host/model/from-workbook';
import { dress } from './looks';

export interface OpenedFile {
  readonly book: Book;
  /** The file as it was, to save by changing only what changed; null for a workbook made here. */
  readonly bytes: Uint8Array | null;
}

/** A file's bytes → workbook; a refusal where it can't be read. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile | Refusal> {
  const workbook = await readBytes(name, bytes);
  if (isRefusal(workbook)) return workbook;
  const book = bookOf(workbook, name);
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zip) dress(book, bytes);
  book.undo.steps.length = 0;
  return { book, bytes: zip ? bytes : null };
}

export function emptyBook(): OpenedFile {
  const book = new Book('Book1.xlsx');
  book.addSheet('Sheet1');
  return { book, bytes: null };
}
