import type { OpenedFile } from './open-file';

/** The workbook as a file: the original's bytes with only what changed changed. */
export function savedBytes({ bytes }: OpenedFile): Uint8Array {
  if (!bytes) throw new Error('no file');
  return bytes;
}
