import { readBook } from '../../../src/file/book';
import { patchWorkbook } from '../../../src/file/patch';
import { Parts } from '../../../src/file/patch/parts';
import { prefixOf } from '../../../src/file/xml';
import type { Book } from '../../host/model/book';
import type { Baseline } from './baseline';
import { emptyXlsx } from './empty-xlsx';
import { differences } from './differences';
import { saveCustomParts } from './custom-parts';
import { saveSheets } from './sheets';
import { withResults } from './results';

export interface Saveable {
  readonly book: Book;
  /** The file as it was opened; null for a workbook made here. */
  readonly bytes: Uint8Array | null;
  readonly baseline: Baseline;
}

/**
 * The workbook as a file: cells, fills, notes, sheets, custom XML parts and settings that changed; every part that they
 * do not concern keeps its bytes. Formats, widths and merges that changed in sheets of the file are not written.
 */
export function savedBytes({ book, bytes, baseline }: Saveable): Uint8Array {
  const start = bytes ?? emptyXlsx();
  const { edits, results } = differences(book, baseline);
  const patched = edits.length > 0 ? patchWorkbook(start, edits) : start;
  const parts = new Parts(patched);
  const { sheets } = readBook(parts.archive, parts.budget);
  for (const [{ name }, changed] of results) {
    const part = sheets.find((sheet) => sheet.name === name)?.part;
    if (!part || changed.length === 0) continue;
    const xml = parts.text(part)!;
    const prefix = prefixOf(xml, 'worksheet');
    parts.set(part, withResults(xml, prefix ? `${prefix}:` : '', changed));
  }
  saveSheets(parts, book, baseline);
  saveCustomParts(parts, book);
  return parts.save();
}
