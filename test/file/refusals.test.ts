import { deflateRawSync, constants } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { text } from '../../src/messages';
import { crc32 } from '../../src/file/crc';
import { readFile } from '../../src/file/disk';
import { LIMITS } from '../../src/file/limits';
import { isRefusal, readBytes } from '../../src/file/read';
import { makeParts, makeXlsx, oneSheet } from './package';

jest.setTimeout(60_000);

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readBytes(name, bytes);
  if (!isRefusal(read)) return 'read';
  // Every refusal has its sentence in both languages.
  for (const language of ['vi', 'en'] as const) expect(text(language, read.message.key).length).toBeGreaterThan(20);
  return read.code;
}

const GOOD = oneSheet(
  Array.from({ length: 300 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${(i * 7919) % 9973}</v></c></row>`).join(''),
);

describe('cut off', () => {
  test.each([3, 30, 500, GOOD.length - 400, GOOD.length - 30, GOOD.length - 1])('an .xlsx of %d bytes', async (length) => {
    expect(await codeOf('a.xlsx', GOOD)).toBe('read');
    expect(await codeOf('a.xlsx', GOOD.slice(0, length))).toBe('cut-off');
  });

  test('an .xlsx with zeros instead of its second half', async () => {
    const bytes = GOOD.slice();
    bytes.fill(0, bytes.length / 2);
    expect(await codeOf('a.xlsx', bytes)).toBe('cut-off');
  });

  test('a part whose bytes are damaged', async () => {
    const bytes = GOOD.slice();
    bytes.fill(0x55, 1900, 1930);
    expect(await codeOf('a.xlsx', bytes)).toBe('cut-off');
  });

  test('a sheet part that ends in the middle', async () => {
    const sheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>5';
    expect(await codeOf('a.xlsx', makeXlsx({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toBe('cut-off');
  });

  test('a sheet part or the shared texts missing', async () => {
    expect(await codeOf('a.xlsx', makeXlsx({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': null } }))).toBe('cut-off');
    expect(await codeOf('a.xlsx', oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'))).toBe('cut-off');
  });

  test('an .xls', async () => {
    const bytes = xls([['Xã', 'Số hộ'], ...Array.from({ length: 500 }, (_, i) => [`Xã ${i}`, i])]);
    expect(await codeOf('a.xls', bytes)).toBe('read');
    for (const length of [100, 700, Math.floor(bytes.length / 2), bytes.length - 1024])
      expect(await codeOf('a.xls', bytes.slice(0, length))).toBe('cut-off');
  });
});

describe('encrypted', () => {
  test('an .xlsx with a password is a compound file with an encrypted package', async () => {
    expect(await codeOf('a.xlsx', compound({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(200) }))).toBe(
      'encrypted',
    );
  });

  test('an .xls with a password has a FILEPASS record', async () => {
    const bof = [0x09, 0x08, 16, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 6, 0, 0, 0];
    const pass = [0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78];
    expect(await codeOf('a.xls', compound({ Workbook: new Uint8Array([...bof, ...pass, ...new Array<number>(5000).fill(7)]) }))).toBe(
      'encrypted',
    );
  });
});

describe('other formats', () => {
  test('.xlsb and .ods are named', async () => {
    const xlsb = zipSync({ ...makeParts({ sheets: [''] }), 'xl/workbook.bin': new Uint8Array(9) });
    const ods = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<office:document-content/>'),
    });
    for (const [name, bytes, format] of [
      ['a.xlsb', xlsb, 'XLSB'],
      ['a.ods', ods, 'ODS'],
      ['a.xlsx', ods, 'ODS'],
    ] as const) {
      expect(await readBytes(name, bytes)).toMatchObject({ code: 'unsupported-format', message: { args: { format } } });
    }
  });

  test('a text, a picture, a compound file of another program are no workbooks; a Word document without text is empty', async () => {
    expect(
      await codeOf('a.docx', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') })),
    ).toBe('empty');
    expect(await codeOf('a.xlsx', strToU8('Đây chỉ là một đoạn văn.\nDòng hai.'))).toBe('not-a-workbook');
    expect(await codeOf('a.rtf', strToU8('a,b\n1,2\n'))).toBe('not-a-workbook');
    expect(await codeOf('a.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toBe('not-a-workbook');
    expect(await codeOf('a.xls', compound({ WordDocument: new Uint8Array(5000) }))).toBe('not-a-workbook');
    expect(await codeOf('a.xls', compound({ Workbook: new Uint8Array(5000).fill(1) }))).toBe('not-a-workbook');
    expect(await codeOf('a.xls', strToU8('<html><body>Không có bảng</body></html>'))).toBe('not-a-workbook');
  });
});

test('empty: no bytes, no cell, only formats', async () => {
  expect(await codeOf('a.xlsx', new Uint8Array())).toBe('empty');
  expect(await codeOf('a.csv', strToU8('\n;;\n'))).toBe('empty');
  expect(await codeOf('a.xlsx', oneSheet('<row r="1"><c r="A1" s="1"/></row>'))).toBe('empty');
  expect(await codeOf('a.xlsx', makeXlsx({ sheets: ['<sheetData/>'] }))).toBe('empty');
});

describe('too large', () => {
  test('a bomb: a sheet of a gigabyte in a small file, whose directory says it is small', async () => {
    const bytes = bomb('<row r="1"><c r="A1"><v>1</v></c></row>\n', 1024);
    expect(bytes.length).toBeLessThan(12_000_000);
    const before = process.memoryUsage().rss;
    expect(await codeOf('a.xlsx', bytes)).toBe('too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(900 * 1024 * 1024);
  });

  test('a bomb of blanks, and one of cells without content, are met by the count of bytes', async () => {
    for (const block of [' '.repeat(64), '<c r="A1" s="1"/>'])
      expect(await readBytes('a.xlsx', bomb(block, 1024))).toMatchObject({ message: { key: 'refusal.too-large.inflated' } });
  });

  test('a bomb beside the sheets is never inflated', async () => {
    const parts = makeParts({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });
    expect(await codeOf('a.xlsx', withEntry(parts, 'xl/media/image1.png', repeated('\0'.repeat(64), 2048)))).toBe('read');
  });

  test('many files that overlap: the same bytes named a hundred times', async () => {
    const sheets = Array.from({ length: 40 }, () => '');
    const small = bomb(' '.repeat(64), 20, { sheets });
    expect(await codeOf('a.xlsx', small)).toBe('too-large');
  });

  test('a file of more bytes than the limit', async () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1);
    bytes.set(strToU8('PK'));
    expect(await readBytes('a.xlsx', bytes)).toMatchObject({
      code: 'too-large',
      message: { key: 'refusal.too-large.bytes', args: { limit: 100 } },
    });
  });
});

describe('from the disk', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'khopso-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('not found, a folder, a good file', async () => {
    expect(await readFile(path.join(folder, 'không có.xlsx'))).toMatchObject({ code: 'not-found' });
    expect(await readFile(path.join(folder, 'x', 'y.xlsx'))).toMatchObject({ code: 'not-found' });
    expect(await readFile(folder)).toMatchObject({ code: 'not-a-workbook' });
    writeFileSync(path.join(folder, 'tốt.xlsx'), GOOD);
    expect(await readFile(path.join(folder, 'tốt.xlsx'))).toMatchObject({ sheets: [{ name: 'Sheet1' }] });
  });
});

function xls(rows: unknown[][]): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Biểu');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

function compound(streams: Record<string, Uint8Array>): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** A deflate stream of `mebibytes` made of one block said over and over behind `head`. */
function repeated(block: string, mebibytes: number, head = ''): Buffer {
  const piece = Buffer.from(block.repeat(Math.floor((1024 * 1024) / block.length)));
  const flushed = deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH });
  const first = deflateRawSync(Buffer.from(head), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([first, ...Array.from({ length: mebibytes }, () => flushed), deflateRawSync(Buffer.alloc(0))]);
}

function bomb(block: string, mebibytes: number, { sheets = [''] }: { sheets?: string[] } = {}): Uint8Array {
  const parts = makeParts({ sheets });
  const packed = repeated(block, mebibytes, '<worksheet><sheetData>');
  return sheets.reduce<Uint8Array>(
    (archive, _, i) => replaceEntry(archive, `xl/worksheets/sheet${i + 1}.xml`, packed),
    zipSync(parts, { level: 0 }),
  );
}

/** Appends the packed bytes once more and lets the directory's record of `name` point at them, with a false size. */
function replaceEntry(archive: Uint8Array, name: string, packed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const start = bytes.readUInt32LE(end + 16);
  const directory = Buffer.from(bytes.subarray(start, end));
  const at = directory.indexOf(name) - 46;
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const tail = Buffer.from(bytes.subarray(end));
  directory.writeUInt16LE(8, at + 10);
  directory.writeUInt32LE(crc32(Buffer.from('x')), at + 16);
  directory.writeUInt32LE(packed.length, at + 20);
  directory.writeUInt32LE(1000, at + 24);
  const known = bytes.indexOf(packed.subarray(0, 2000));
  const shared = known > 0 && packed.length > 2000;
  directory.writeUInt32LE(shared ? known - local.length : start, at + 42);
  const added = shared ? [] : [local, packed];
  tail.writeUInt32LE(start + added.reduce((n, piece) => n + piece.length, 0), 16);
  return Buffer.concat([bytes.subarray(0, start), ...added, directory, tail]);
}

function withEntry(parts: ReturnType<typeof makeParts>, name: string, packed: Uint8Array): Uint8Array {
  return replaceEntry(zipSync({ ...parts, [name]: new Uint8Array(9) }, { level: 0 }), name, packed);
}
