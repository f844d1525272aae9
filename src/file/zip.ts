import { Inflate } from 'fflate';
import { crc32 } from './crc';
import { LIMITS } from './limits';
import { refuse } from './refusal';

/** One part of an archive, as its central directory has it. `offset` is where the local header begins. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
  /** The record of the central directory, to copy what is not ours to change. */
  readonly record: Uint8Array;
}

export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  /** Where the central directory begins: the end of the last part. */
  readonly end: number;
}

/** How many bytes may still be inflated; shared by all parts of a file. */
export interface Budget {
  left: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL32 = 0xffffffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the central directory. Throws `Refused` cut-off where it, or a part that it names, lies beyond the file's end. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = viewOf(bytes);
  const { start, count, shift } = directoryOf(view);
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== RECORD) throw refuse('cut-off', 'damaged');
    const entry = entryAt(bytes, view, at, shift);
    if (entry.offset + 30 + entry.packed > start) throw refuse('cut-off');
    entries.push(entry);
    at += entry.record.length;
  }
  return { bytes, entries, end: start };
}

/** The end record stands in the last 64 KiB. `shift`: bytes put in front of the archive. */
function directoryOf(view: DataView): { start: number; count: number; shift: number } {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) !== END) continue;
    let count = view.getUint16(at + 10, true);
    let size = view.getUint32(at + 12, true);
    let start = view.getUint32(at + 16, true);
    let end = at;
    if ((start === FULL32 || count === 0xffff) && at >= 76 && view.getUint32(at - 76, true) === END64) {
      end = at - 76;
      count = Number(view.getBigUint64(end + 32, true));
      size = Number(view.getBigUint64(end + 40, true));
      start = Number(view.getBigUint64(end + 48, true));
    }
    const shift = end - size - start;
    if (shift < 0) throw refuse('cut-off');
    return { start: start + shift, count, shift };
  }
  throw refuse('cut-off');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, shift: number): Entry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const wide = wideFields(view, at, at + 46 + nameLength, extraLength);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    name: name.replace(/\\/g, '/').replace(/^\//, ''),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: wide.packed,
    offset: wide.offset + shift,
    record: bytes.subarray(at, at + length),
  };
}

/** Sizes and offset, from the zip64 field (id 1) where the short ones are full. */
function wideFields(view: DataView, at: number, extra: number, extraLength: number): { packed: number; offset: number } {
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const fullSize = view.getUint32(at + 24, true) === FULL32;
  for (let i = extra; i + 4 <= Math.min(extra + extraLength, view.byteLength); i += 4 + view.getUint16(i + 2, true)) {
    if (view.getUint16(i, true) !== 1) continue;
    let field = i + 4 + (fullSize ? 8 : 0);
    if (packed === FULL32 && field + 8 <= view.byteLength) {
      packed = Number(view.getBigUint64(field, true));
      field += 8;
    }
    if (offset === FULL32 && field + 8 <= view.byteLength) offset = Number(view.getBigUint64(field, true));
  }
  return { packed, offset };
}

/** The packed bytes of a part. */
export function packedBytes(archive: Archive, entry: Entry): Uint8Array {
  const view = viewOf(archive.bytes);
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

export function findEntry(archive: Archive, name: string): Entry | undefined {
  const wanted = name.toLowerCase();
  return archive.entries.find((entry) => entry.name === name) ?? archive.entries.find((entry) => entry.name.toLowerCase() === wanted);
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
