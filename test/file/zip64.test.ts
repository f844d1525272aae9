// Archives whose sizes and places stand in the wide fields (zip64), as some writers of large files make every archive.
import { readBytes, isRefusal } from '../../src/file/read';
import { oneSheet } from './package';

const PLAIN = oneSheet('<row r="1"><c r="A1"><v>28372</v></c><c r="B1"><v>15963</v></c></row>');
const FULL = 0xffffffff;
const RECORD = 0x02014b50;
const END = 0x06054b50;

interface Directory {
  readonly start: number;
  readonly records: readonly Uint8Array[];
}

function directoryOf(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const records: Uint8Array[] = [];
  for (let at = start; view.getUint32(at, true) === RECORD; at += records.at(-1)!.length) {
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    records.push(bytes.slice(at, at + length));
  }
  return { start, records };
}

/** The record with both sizes and the offset in a field of id 1, behind a field of another id. */
function widened(record: Uint8Array): Uint8Array {
  const old = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const name = old.getUint16(28, true);
  const made = new Uint8Array(46 + name + 6 + 28);
  made.set(record.subarray(0, 46 + name));
  const view = new DataView(made.buffer);
  view.setUint16(30, 6 + 28, true);
  view.setUint16(32, 0, true);
  let at = 46 + name;
  view.setUint16(at, 0x7075, true);
  view.setUint16(at + 2, 2, true);
  at += 6;
  view.setUint16(at, 1, true);
  view.setUint16(at + 2, 24, true);
  [24, 20, 42].forEach((field, i) => {
    view.setBigUint64(at + 4 + 8 * i, BigInt(old.getUint32(field, true)), true);
    view.setUint32(field, FULL, true);
  });
  return made;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const made = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => (made.set(piece, at), at + piece.length), 0);
  return made;
}

function asZip64(bytes: Uint8Array, claimed?: number): Uint8Array {
  const { start, records } = directoryOf(bytes);
  const wide = records.map(widened);
  const size = wide.reduce((sum, { length }) => sum + length, 0);
  const tail = new Uint8Array(56 + 20 + 22);
  const view = new DataView(tail.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setBigUint64(24, BigInt(wide.length), true);
  view.setBigUint64(32, BigInt(wide.length), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(claimed ?? start), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(start + size), true);
  view.setUint32(76, END, true);
  view.setUint16(76 + 8, 0xffff, true);
  view.setUint16(76 + 10, 0xffff, true);
  view.setUint32(76 + 12, FULL, true);
  view.setUint32(76 + 16, FULL, true);
  return join([bytes.subarray(0, start), ...wide, tail]);
}

async function figures(bytes: Uint8Array): Promise<unknown> {
  const read = await readBytes('a.xlsx', bytes);
  return isRefusal(read) ? read.code : read.sheets[0]!.cells[0]!.map((cell) => cell?.value);
}

test('a zip64 archive is read as the same archive with narrow fields', async () => {
  expect(await figures(PLAIN)).toEqual([28372, 15963]);
  expect(await figures(asZip64(PLAIN))).toEqual([28372, 15963]);
});

test('bytes in front of the archive do not move its parts', async () => {
  const front = new Uint8Array(512).fill(0x41);
  front.set([0x50, 0x4b, 3, 4]);
  expect(await figures(join([front, PLAIN]))).toEqual([28372, 15963]);
});

test('a directory that would begin before the file, or is none, is of a file cut off', async () => {
  expect(await figures(asZip64(PLAIN, PLAIN.length * 2))).toBe('cut-off');
  const broken = PLAIN.slice();
  broken[directoryOf(PLAIN).start] = 0;
  expect(await figures(broken)).toBe('cut-off');
});

test('a part that claims to reach beyond the directory is cut off', async () => {
  const longer = PLAIN.slice();
  const { start } = directoryOf(PLAIN);
  new DataView(longer.buffer, longer.byteOffset).setUint32(start + 20, PLAIN.length, true);
  expect(await figures(longer)).toBe('cut-off');
});
