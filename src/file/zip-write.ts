import { deflateSync } from 'fflate';
import { crc32 } from './crc';
import type { Archive, Entry } from './zip';
import { joinBytes } from './inflate';

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980: the first day the format knows, so that the same edits give the same bytes. */
const NO_DAY = 0x21;

/** A part on its way out: where its local header will stand and what the directory will say of it. */
interface Placed {
  readonly record: Uint8Array;
  readonly local: Uint8Array;
}

/**
 * Writes the archive anew: parts in `changed` with new content (null: left out; unknown names: added at the end), every
 * other part with its very bytes, packed as it was, in the same order.
 */
export function rewriteArchive(archive: Archive, changed: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const byOffset = [...archive.entries].sort((a, b) => a.offset - b.offset);
  const first = byOffset[0]?.offset ?? 0;
  const pieces: Uint8Array[] = [archive.bytes.subarray(0, first)];
  const records = new Map<Entry, Uint8Array>();
  let at = first;
  byOffset.forEach((entry, i) => {
    const content = changed.get(entry.name);
    if (content === null) return;
    const end = byOffset[i + 1]?.offset ?? archive.end;
    const placed =
      content === undefined
        ? copied(entry, archive.bytes.subarray(entry.offset, end), at)
        : packed(nameOf(entry), content, at, entry.record);
    records.set(entry, placed.record);
    pieces.push(placed.local);
    at += placed.local.length;
  });
  const directory = archive.entries.flatMap((entry) => records.get(entry) ?? []);
  const known = new Set(archive.entries.map(({ name }) => name));
  for (const [name, content] of changed) {
    if (known.has(name) || content === null) continue;
    const placed = packed(new TextEncoder().encode(name), content, at, null);
    directory.push(placed.record);
    pieces.push(placed.local);
    at += placed.local.length;
  }
  return joinBytes([...pieces, ...directory, endRecord(directory, at)]);
}

function nameOf({ record }: Entry): Uint8Array {
  return record.subarray(46, 46 + viewOf(record).getUint16(28, true));
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The record is written with short fields: a file under the limits of reading needs no zip64. */
function copied(entry: Entry, local: Uint8Array, at: number): Placed {
  const old = viewOf(entry.record);
  const name = nameOf(entry);
  const extra = withoutZip64(entry.record.subarray(46 + name.length, 46 + name.length + old.getUint16(30, true)));
  const comment = entry.record.subarray(entry.record.length - old.getUint16(32, true));
  const record = joinBytes([entry.record.subarray(0, 46), name, extra.bytes, comment]);
  const view = viewOf(record);
  view.setUint32(20, entry.packed, true);
  if (extra.size !== null) view.setUint32(24, extra.size, true);
  view.setUint16(30, extra.bytes.length, true);
  view.setUint32(42, at, true);
  return { record, local };
}

/** The extra fields without the zip64 one, and the size that it gave. */
function withoutZip64(extra: Uint8Array): { bytes: Uint8Array; size: number | null } {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  let size: number | null = null;
  for (let i = 0; i + 4 <= extra.length;) {
    const length = 4 + view.getUint16(i + 2, true);
    if (view.getUint16(i, true) !== 1) kept.push(extra.subarray(i, i + length));
    else if (length >= 12) size = Number(view.getBigUint64(i + 4, true));
    i += length;
  }
  return { bytes: joinBytes(kept), size };
}

function packed(name: Uint8Array, content: Uint8Array, at: number, old: Uint8Array | null): Placed {
  const body = deflateSync(content, { level: 6 });
  const record = new Uint8Array(46 + name.length);
  const view = viewOf(record);
  const stamp = old && viewOf(old);
  view.setUint32(0, RECORD, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  // Of the flags only "the name is UTF-8" still applies.
  view.setUint16(8, stamp ? stamp.getUint16(8, true) & 0x800 : 0x800, true);
  view.setUint16(10, 8, true);
  view.setUint16(12, stamp ? stamp.getUint16(12, true) : 0, true);
  view.setUint16(14, stamp ? stamp.getUint16(14, true) : NO_DAY, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, body.length, true);
  view.setUint32(24, content.length, true);
  view.setUint16(28, name.length, true);
  view.setUint32(42, at, true);
  record.set(name, 46);
  return { record, local: joinBytes([localHeader(record, name), body]) };
}

/** Says the same as bytes 6 to 30 of the directory's record. */
function localHeader(record: Uint8Array, name: Uint8Array): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  viewOf(header).setUint32(0, LOCAL, true);
  header.set(record.subarray(6, 30), 4);
  header.set(name, 30);
  return header;
}

function endRecord(directory: readonly Uint8Array[], at: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((n, record) => n + record.length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return end;
}
