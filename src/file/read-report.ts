import type { Workbook } from '../core/model/sheet';
import { decodeText } from './decode';
import { documentPart, readDocx } from './docx/read-docx';
import { LIMITS } from './limits';
import type { Refusal } from './refusal';
import { Refused, refuse } from './refusal';
import { readTxt } from './txt';
import { openArchive } from './zip';

/**
 * Reads a report, .docx or text, and nothing else: what a pane loads that has its workbook already, without the readers of
 * workbooks. Resolves to a `Refusal` where the file is none.
 */
export function readReport(name: string, bytes: Uint8Array): Workbook | Refusal {
  try {
    if (bytes.length > LIMITS.fileBytes) throw refuse('too-large', 'bytes', { limit: LIMITS.fileBytes / 1024 / 1024 });
    const workbook = /\.txt$/i.test(name) ? readTxt(decodeText(bytes).replace(/^\uFEFF/, '')) : ofDocument(bytes);
    if (!workbook.sheets.some(({ cells, paragraphs = [] }) => cells.length > 0 || paragraphs.some(({ text }) => text.trim() !== '')))
      throw refuse('empty');
    return workbook;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function ofDocument(bytes: Uint8Array): Workbook {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isPackage) throw refuse('not-a-workbook', 'report');
  const archive = openArchive(bytes);
  const main = documentPart(archive, { left: LIMITS.inflatedBytes });
  if (main === null) throw refuse('not-a-workbook', 'report');
  return readDocx(archive, main);
}
