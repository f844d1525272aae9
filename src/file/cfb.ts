import XLSX from '@e965/xlsx';
import { refuse } from './refusal';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Entries of the allocation table up to this one name the next sector of a chain. */
const LAST_SECTOR = 0xfffffffa;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * The workbook's stream in a compound file (.xls; the container of every encrypted .xlsx).
 * Throws `Refused` cut-off, encrypted, not-a-workbook.
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes.length < lengthNeeded(bytes)) throw refuse('cut-off');
  const container = openContainer(bytes);
  const find = (name: string) => XLSX.CFB.find(container, name) as { content: Uint8Array | number[] } | null;
  if (find('EncryptedPackage') ?? find('EncryptionInfo')) throw refuse('encrypted');
  // Every .xls begins with the record "beginning of file", number 9.
  const content = (find('Workbook') ?? find('Book'))?.content;
  if (content?.[0] !== 9) throw refuse('not-a-workbook');
  return Uint8Array.from(content);
}

/**
 * How long the file must at least be: up to the last sector that a chain of the allocation table leads to. That one need
 * not be filled; ends of chains are no witness, for some programs fill the unused rest of the table with them.
 */
function lengthNeeded(bytes: Uint8Array): number {
  if (bytes.length < 512) return 512;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  const tables = Math.min(view.getUint32(44, true), 109);
  let last = -1;
  for (let i = 0; i < tables; i++) {
    const start = (view.getUint32(76 + 4 * i, true) + 1) * size;
    if (start + size > bytes.length) return start + size;
    for (let k = 0; k < size / 4; k++) {
      const next = view.getUint32(start + 4 * k, true);
      if (next <= LAST_SECTOR) last = Math.max(last, next);
    }
  }
  return (last + 1) * size + 1;
}

/** Throws `Refused` cut-off where the directory can't be read. */
function openContainer(bytes: Uint8Array): ReturnType<typeof XLSX.CFB.read> {
  try {
    return XLSX.CFB.read(bytes, { type: 'buffer' });
  } catch {
    throw refuse('cut-off', 'damaged');
  }
}
