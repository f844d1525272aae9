import { faultOf } from '../core/faults';
import { message } from '../core/model/message';
import type { Fault } from '../core/model/report';
import type { Workbook } from '../core/model/sheet';
import { readFile } from '../file/disk';
import { isRefusal } from '../file/read';
import type { Refusal } from '../file/refusal';
import { visible } from '../report/visible';
import type { Language } from '../messages';
import { text } from '../messages';
import type { Found } from './find-files';
import type { Outlet } from './outlet';

export type Read = { readonly workbook: Workbook } | { readonly refusal: Refusal };

/** What is done with the files of a call, one after the other; `at` counts them. */
export interface Taker {
  take(path: string, read: Read, at: number): void;
  /** `take` broke down by a mistake of ours: what is said of the file instead. */
  broken(path: string, workbook: Workbook, fault: Fault, at: number): void;
}

/** Reads each file and hands it on. A mistake of ours in one costs the user none of the others. */
export async function eachFile(files: readonly Found[], language: Language, outlet: Outlet, { take, broken }: Taker): Promise<void> {
  if (files.length === 0) outlet.note(`${text(language, 'cli.no-files')}\n`);
  for (const [i, file] of files.entries()) {
    const { path } = file;
    if (files.length > 1) progress(outlet, text(language, 'cli.progress', { n: i + 1, of: files.length, path: visible(path) }));
    const read = await readFound(file, outlet);
    try {
      take(path, read, i);
    } catch (error) {
      if ('refusal' in read) throw error;
      broken(path, read.workbook, noted(error, outlet), i);
    }
  }
  if (files.length > 1 && outlet.live) outlet.note('\r\u001B[K');
}

async function readFound({ path, refusal }: Found, outlet: Outlet): Promise<Read> {
  if (refusal) return { refusal };
  try {
    const read = await readFile(path);
    return isRefusal(read) ? { refusal: read } : { workbook: read };
  } catch (error) {
    return { refusal: { code: 'not-a-workbook', message: message('cli.failed', { why: noted(error, outlet).why }) } };
  }
}

/** A mistake of ours is told in full on standard error. */
export function noted(error: unknown, outlet: Outlet): Fault {
  const fault = faultOf(error);
  noteFault(fault, outlet);
  return fault;
}

export function noteFault({ stack }: Fault, outlet: Outlet): void {
  outlet.note(`${stack.split('\n').map(visible).join('\n')}\n`);
}

function progress(outlet: Outlet, line: string): void {
  outlet.note(outlet.live ? `\r\u001B[K${line}` : `${line}\n`);
}
