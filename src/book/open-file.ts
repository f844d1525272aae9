import type { Workbook } from '../core/model/sheet';
import { Parts } from '../file/patch/parts';
import { isRefusal, readWhole } from '../file/read';
import type { Refusal } from '../file/refusal';
import { Book } from './book';
import { WHOLE } from './address';
import { enter } from './edit';
import { bookOf } from './from-workbook';
import { dress } from './looks';
import { baselineOf } from './save/baseline';
import { readCustomParts } from './save/custom-parts';
import type { Saveable } from './save';

/** A workbook that was opened, and what was read of its file. */
export interface Opened extends Saveable {
  readonly read: Workbook;
}

/**
 * A file's bytes → workbook; a refusal where it can't be read. `entered`: figures in a file of texts (.csv) become numbers, as
 * when Excel opens it; else they stay the texts that the check reads.
 */
export async function openFile(name: string, bytes: Uint8Array, { entered = true } = {}): Promise<Opened | Refusal> {
  const read = await readWhole(name, bytes);
  if (isRefusal(read)) return read;
  const book = bookOf(read, name);
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (entered && /\.[ct]sv$/i.test(name)) enterTexts(book);
  if (zip) {
    const parts = new Parts(bytes);
    dress(book, parts);
    readCustomParts(parts, book);
  }
  book.undo.steps.length = 0;
  // What is no .xlsx is saved as one made anew: all its sheets are new then.
  return { read, book, bytes: zip ? bytes : null, baseline: zip ? baselineOf(book) : { sheets: [], comments: new Map() } };
}

/** A file of texts is read as if it were typed: Excel makes figures of what looks like figures in the machine's marks. */
function enterTexts(book: Book): void {
  for (const sheet of book.sheets) {
    for (const [row, col, cell] of [...sheet.stored(WHOLE)])
      if (typeof cell.value === 'string') sheet.put(row, col, enter(book, cell, cell.value, true));
  }
}

export function emptyBook(): Saveable {
  const book = new Book('Book1.xlsx');
  book.addSheet('Sheet1');
  return { book, bytes: null, baseline: { sheets: [], comments: new Map() } };
}
