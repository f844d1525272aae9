import type { Workbook } from '../../core/model/sheet';
import { isRefusal, readBytes } from '../../file/read';
import type { Refusal } from '../../file/refusal';
import type { ListedFile } from '../files/use-files';
import { isReport } from './is-report';

/** A report that is open on the page, and the workbooks of the list that it is held against. */
export interface OpenReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  /** All of them as one; the names of its sheets begin with their file. */
  readonly against: Workbook;
  /** By sheet of `against`: its file, and its number there. */
  readonly places: readonly { readonly file: ListedFile; readonly sheet: number }[];
}

export async function openReport(report: ListedFile, list: readonly ListedFile[]): Promise<OpenReport | Refusal> {
  const bytes = new Uint8Array(await report.file.arrayBuffer());
  const workbook = await readBytes(report.path, bytes);
  if (isRefusal(workbook)) return workbook;
  const sheets: Workbook['sheets'][number][] = [];
  const places: OpenReport['places'][number][] = [];
  for (const file of list) {
    if (isReport(file.path) || file.answer?.kind !== 'checked') continue;
    const read = await readBytes(file.path, new Uint8Array(await file.file.arrayBuffer()));
    if (isRefusal(read)) continue;
    const name = file.path.replace(/^.*\//, '');
    for (const [sheet, one] of read.sheets.entries()) {
      sheets.push({ ...one, name: `[${name}]${one.name}` });
      places.push({ file, sheet });
    }
  }
  return { name: report.path, bytes, workbook, against: { sheets }, places };
}
