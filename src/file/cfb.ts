import XLSX from '@e965/xlsx';
import { refuse } from './refusal';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const FREE = 0xffffffff;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * Looks into a compound file (.xls; the container of every encrypted .xlsx) before a library reads it.
 * Throws `Refused` cut-off, encrypted, not-a-workbook.
 */
export function examineCompoundFile(bytes: Uint8Array): void {
  if (bytes.length < lengthNeeded(bytes)) throw refuse('cut-off');
  const names = streamNames(bytes);
  if (names.includes('encryptedpackage') || names.includes('encryptioninfo')) throw refuse('encrypted');
  if (!names.includes('workbook') && !names.includes('book')) throw refuse('not-a-workbook');
}

/** The end of the last sector that the allocation table has in use; the last one need not be filled. */
function lengthNeeded(bytes: Uint8Array): number {
  if (bytes.length < 512) return 512;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  const tables = Math.min(view.getUint32(44, true), 109);
  let last = -1;
  for (let i = 0; i < tables; i++) {
    const start = (view.getUint32(76 + 4 * i, true) + 1) * size;
    if (start + size > bytes.length) return start + size;
    for (let k = 0; k < size / 4; k++) if (view.getUint32(start + 4 * k, true) !== FREE) last = (i * size) / 4 + k;
  }
  return (last + 1) * size + 1;
}

/** Names of the streams, in lower case. Throws `Refused` cut-off where the directory can't be read. */
function streamNames(bytes: Uint8Array): string[] {
  try {
    const container = XLSX.CFB.read(bytes, { type: 'buffer' });
    return (container.FullPaths as string[]).map((path) => (path.split('/').pop() ?? '').toLowerCase());
  } catch {
    throw refuse('cut-off', 'damaged');
  }
}
