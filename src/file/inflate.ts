import { Inflate } from 'fflate';
import { crc32 } from './crc';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import type { Archive, Entry } from './zip';
import { findEntry } from './zip';

/** How many bytes may still be inflated; shared by all parts of a file. */
export interface Budget {
  left: number;
}

const LOCAL = 0x04034b50;

/** The packed bytes of a part. */
export function packedBytes(archive: Archive, entry: Entry): Uint8Array {
  const { buffer, byteOffset, byteLength } = archive.bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL) throw refuse('cut-off', 'damaged');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return archive.bytes.subarray(start, start + entry.packed);
}

/** Inflates a part piece by piece, so that a bomb is met before it has filled the memory. */
export function inflatePart(archive: Archive, entry: Entry, budget: Budget, take: (piece: Uint8Array) => void): void {
  if (entry.flags & 1) throw refuse('encrypted');
  const packed = packedBytes(archive, entry);
  let crc = 0;
  const count = (piece: Uint8Array) => {
    budget.left -= piece.length;
    if (budget.left < 0) throw refuse('too-large', 'inflated');
    crc = crc32(piece, crc);
    take(piece);
  };
  if (entry.method === 0) count(packed);
  else if (entry.method === 8) inflate(packed, count);
  else throw refuse('unsupported-format', '', { format: `zip ${entry.method}` });
  if (crc !== entry.crc) throw refuse('cut-off', 'damaged');
}

/** Deflate grows at most 1,032-fold: a step of 16 KiB gives at most 17 MB at once. */
const STEP = 16 * 1024;

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate((piece) => take(piece));
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    const last = at + STEP >= packed.length;
    damagedUnlessRefused(() => inflater.push(packed.subarray(at, at + STEP), last));
  }
}

/** fflate's own errors mean that the part is damaged; ours travel on as they are. */
function damagedUnlessRefused(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw typeof (error as { code?: unknown }).code === 'number' ? refuse('cut-off', 'damaged') : error;
  }
}

/** A whole part; null where the archive has none of that name (case does not count in part names). */
export function readPart(archive: Archive, name: string, budget: Budget): Uint8Array | null {
  const entry = findEntry(archive, name);
  if (!entry) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  inflatePart(archive, entry, budget, (piece) => {
    size += piece.length;
    if (size > LIMITS.keptBytes) throw refuse('too-large', 'inflated');
    pieces.push(piece.slice());
  });
  return joinBytes(pieces);
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((n, piece) => n + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
