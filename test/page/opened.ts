import fs from 'node:fs';
import path from 'node:path';
import { FileHost } from '../../src/page/file-host/file-host';
import type { OpenBook } from '../../src/page/open-book';
import { openBook } from '../../src/page/open-book';
import { isRefusal } from '../../src/file/read';

export const SAMPLES = path.join(__dirname, '../../assets/samples');

/** A sample as the page opens it, and the pane's host over it. */
export async function openSample(name: string): Promise<{ open: OpenBook; host: FileHost; bytes: Uint8Array; copied: string[] }> {
  const bytes = new Uint8Array(fs.readFileSync(path.join(SAMPLES, name)));
  return { ...(await opened(name, bytes)), bytes };
}

export async function opened(name: string, bytes: Uint8Array): Promise<{ open: OpenBook; host: FileHost; copied: string[] }> {
  const open = await openBook(name, bytes);
  if (isRefusal(open)) throw new Error(open.code);
  const copied: string[] = [];
  const host = new FileHost(open.saveable.book, open.origin, {
    sheetName: (kind) => (kind === 'result' ? 'Phiếu kiểm tra' : 'Bảng chỉ tiêu'),
    ownFunctions: new Set(['POVERTYRATE']),
    save: () => undefined,
    changed: () => open.work.changed(),
    copy: async (formula) => copied.push(formula) > 0,
  });
  return { open, host, copied };
}
