import { withoutOwnSheets } from '../core/notes/own-sheets';
import type { Sheet, Workbook } from '../core/model/sheet';
import { decodeOldFonts } from '../core/text/old-fonts';
import { figureRecords } from './biff';
import { isCompoundFile, workbookStream } from './cfb';
import { readCsv } from './csv';
import { decodeText, looksBinary } from './decode';
import { readHtml } from './html';
import { LIMITS } from './limits';
import type { Refusal } from './refusal';
import { Refused, isRefusal, refuse } from './refusal';
import { documentPart, readDocx } from './docx/read-docx';
import { readBySheetJs } from './sheetjs';
import { readTxt } from './txt';
import { readXlsx } from './xlsx';
import { examineXmlSpreadsheet } from './xml-spreadsheet';
import { openArchive } from './zip';

export { isRefusal };

/**
 * Reads what is to be checked of a workbook from the bytes of a file: all but the sheets that we wrote into it. What the
 * bytes are is judged by themselves, `name` decides only where they are text. Resolves to a `Refusal` where the file can't
 * be checked. Needs no Node: it also runs in a browser.
 */
export async function readBytes(name: string, bytes: Uint8Array): Promise<Workbook | Refusal> {
  return readFilled(name, bytes, withoutOwnSheets);
}

/** The same with our own sheets, for who shows or saves the workbook. */
export async function readWhole(name: string, bytes: Uint8Array): Promise<Workbook | Refusal> {
  return readFilled(name, bytes, (workbook) => workbook);
}

async function readFilled(name: string, bytes: Uint8Array, wanted: (read: Workbook) => Workbook): Promise<Workbook | Refusal> {
  try {
    const workbook = wanted(decodeOldFonts(await readAny(name, bytes)));
    if (!workbook.sheets.some(hasContent)) throw refuse('empty');
    return workbook;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function hasContent({ cells, paragraphs = [] }: Sheet): boolean {
  return cells.some((row) => row?.some(Boolean)) || paragraphs.some(({ text }) => text.trim() !== '');
}

async function readAny(name: string, bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length === 0) throw refuse('empty', 'no-bytes');
  if (bytes.length > LIMITS.fileBytes) throw refuse('too-large', 'bytes', { limit: LIMITS.fileBytes / 1024 / 1024 });
  if (isArchive(bytes)) return readPackage(bytes);
  if (isCompoundFile(bytes)) return readXls(bytes);
  const extension = /\.([^.\\/]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes.length < 8 && !TEXT_TYPES.includes(extension)) throw refuse('not-a-workbook');
  if (looksBinary(bytes)) throw refuse('not-a-workbook');
  return readText(name, extension, bytes);
}

const TEXT_TYPES = ['csv', 'tsv', 'txt'];
const PASSES_FOR_XLS = ['xls', 'xlsx', 'xlt', 'htm', 'html', 'xml'];

function readXls(bytes: Uint8Array): Workbook {
  if (bytes.length > LIMITS.legacyBytes) throw refuse('too-large', 'bytes', { limit: LIMITS.legacyBytes / 1024 / 1024 });
  const records = figureRecords(workbookStream(bytes));
  return readOrRefuse(() => readBySheetJs(records));
}

/** A Word document or a workbook: both are archives, told apart by their main part. */
function readPackage(bytes: Uint8Array): Workbook | Promise<Workbook> {
  const archive = openArchive(bytes);
  const main = documentPart(archive, { left: LIMITS.inflatedBytes });
  return main === null ? readXlsx(bytes) : readDocx(archive, main);
}

/** Programs of many offices save a web page or a text with tabs under the name .xls; Excel opens them, so do we. */
function readText(name: string, extension: string, bytes: Uint8Array): Workbook {
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  const head = text.slice(0, 4096);
  if (/<office:document[\s>]/.test(head)) throw refuse('unsupported-format', '', { format: 'FODS' });
  if (PASSES_FOR_XLS.includes(extension)) {
    if (/<(?:\w+:)?Workbook[\s>]/.test(head) && head.includes('urn:schemas-microsoft-com:office:spreadsheet'))
      return readXmlSpreadsheet(text);
    if (/<(?:html|table)[\s>]/i.test(text)) return readPage(text);
    if (extension === 'xls' && text.includes('\t')) return readCsv(name, bytes);
  }
  if (!TEXT_TYPES.includes(extension)) throw refuse('not-a-workbook');
  return extension === 'txt' ? readTxt(text) : readCsv(name, bytes);
}

function readPage(text: string): Workbook {
  if (!/<table[\s>]/i.test(text)) throw refuse('not-a-workbook');
  if (!/<\/table\s*>/i.test(text)) throw refuse('cut-off');
  return readHtml(text);
}

function readXmlSpreadsheet(text: string): Workbook {
  if (!/<\/(?:\w+:)?Workbook>\s*$/.test(text.slice(-100))) throw refuse('cut-off');
  examineXmlSpreadsheet(text);
  return readOrRefuse(() => readBySheetJs(text));
}

/** The library's own errors say that the file is not what it should be; it names a password when it meets one. */
function readOrRefuse(read: () => Workbook): Workbook {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) throw error;
    const text = String(error);
    throw /password|encrypt/i.test(text) ? refuse('encrypted') : refuse('not-a-workbook', 'damaged');
  }
}

/** "PK" and the mark of a local header, of the end (an archive with nothing in it) or of a spanned archive. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes.length === 2 || bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}
