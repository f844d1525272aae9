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

const END = 0x06054b50;
const END64 = 0x06064b50;
const RECORD = 0x02014b50;
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

export function findEntry(archive: Archive, name: string): Entry | undefined {
  const wanted = name.toLowerCase();
  return archive.entries.find((entry) => entry.name === name) ?? archive.entries.find((entry) => entry.name.toLowerCase() === wanted);
}
