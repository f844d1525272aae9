import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../src/core/check';
import { explanationOf, writeNotes } from '../../src/core/notes/notes';
import { isRefusal, readBytes } from '../../src/file/read';
import { oneSheet } from '../file/package';

// Every call is a process of its own, on a machine that may be busy.
jest.setTimeout(120_000);

const root = path.resolve(__dirname, '../..');
const folder = fs.mkdtempSync(path.join(tmpdir(), 'khopso-cli-'));

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (r: number, label: string, ...values: number[]) =>
  `<row r="${r}">${text(`A${r}`, label)}${values.map((value, i) => `<c r="${'BCD'[i]}${r}"><v>${value}</v></c>`).join('')}</row>`;
const HEAD = `<row r="1">${text('A1', 'Xã')}${text('B1', 'Số hộ nghèo')}${text('C1', 'Số hộ cận nghèo')}</row>`;

/** Six communes and their total; `off` is added to the total of the poor households. */
const sheet = (off = 0) =>
  oneSheet(
    HEAD +
      [
        [120, 85],
        [131, 92],
        [98, 77],
        [143, 101],
        [87, 64],
        [156, 118],
      ]
        .map(([a, b], i) => row(i + 2, `Xã số ${i + 1}`, a!, b!))
        .join('') +
      row(8, 'Tổng cộng', 735 + off, 537),
  );

beforeAll(() => {
  execFileSync(process.execPath, [path.join(root, 'scripts/build-cli.mjs')], { cwd: root });
  const files: Record<string, Uint8Array> = {
    'reports/đúng.xlsx': sheet(),
    'reports/con/sai.xlsx': sheet(36),
    'reports/a/B.XLSX': sheet(),
    'reports/số.csv': strToU8('Xã;Số hộ nghèo\nA;1\nB;2\n'),
    'reports/~$đúng.xlsx': strToU8('khóa'),
    'reports/ghi chú.txt': strToU8('x'),
    'reports/ảnh.png': strToU8('x'),
    'broken/hỏng.xlsx': sheet().slice(0, 700),
    'broken/sai.xlsx': sheet(36),
    'empty/readme.md': strToU8('x'),
    'one/đúng.xlsx': sheet(),
    'one/sai.xlsx': sheet(36),
  };
  for (const [name, bytes] of Object.entries(files)) {
    fs.mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), bytes);
  }
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function khopso(...args: string[]): { status: number | null; out: string; note: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'bin/khopso.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '' },
  });
  return { status, out: stdout, note: stderr };
}

interface Json {
  schema: string;
  files: {
    path: string;
    status: string;
    refusal?: { code: string; message: string };
    counts?: Record<string, number>;
    findings?: { severity: string; cell: string; related: string[]; expected: number; actual: number; message: string }[];
    sheets?: { relations: unknown[]; tables: unknown[] }[];
  }[];
}
const parsed = (out: string) => JSON.parse(out) as Json;

test('forms in several files of one call are checked against each other; a cell of another file is named with its file', () => {
  const sample = (name: string): string => path.join(root, 'assets/samples', name);
  const { status, out } = khopso('check', '--format', 'json', sample('ra-soat-mau-01.xlsx'), sample('ra-soat-mau-02-sai.xlsx'));
  expect(status).toBe(1);
  const [first, second] = parsed(out).files;
  expect(first!.findings).toEqual([]);
  expect(second!.findings!.some(({ related }) => related.some((cell) => cell.startsWith("'[ra-soat-mau-01.xlsx]Mẫu 01'!")))).toBe(true);
});

test('a good file: status 0; a wrong total: status 1 and the finding', () => {
  const good = khopso('check', '--format', 'json', 'one/đúng.xlsx');
  expect(good.status).toBe(0);
  expect(parsed(good.out).files[0]).toMatchObject({ path: 'one/đúng.xlsx', status: 'checked', findings: [] });
  const wrong = khopso('check', '--format=json', 'one/sai.xlsx');
  expect(wrong.status).toBe(1);
  const [file] = parsed(wrong.out).files;
  expect(file!.findings).toHaveLength(1);
  expect(file!.findings![0]).toMatchObject({ severity: 'error', cell: 'B8', expected: 735, actual: 771, related: ['B2:B7'] });
});

test('a folder: its workbooks below it, sorted by path, without lock files and other types; standard output is JSON only', () => {
  const { out, note, status } = khopso('check', '--format', 'json', 'reports');
  expect(parsed(out).schema).toBe('khopso/report@1');
  expect(parsed(out).files.map((file) => file.path)).toEqual([
    'reports/a/B.XLSX',
    'reports/con/sai.xlsx',
    'reports/số.csv',
    'reports/đúng.xlsx',
  ]);
  expect(status).toBe(1);
  expect(note).toContain('Đang kiểm tra 2/4: reports/con/sai.xlsx');
});

test('paths stand as they were given, in the order given', () => {
  const absolute = path.join(folder, 'one');
  const { out } = khopso('check', '--format', 'json', 'one/sai.xlsx', './one/đúng.xlsx', 'one//', absolute);
  expect(parsed(out).files.map((file) => file.path)).toEqual([
    'one/sai.xlsx',
    './one/đúng.xlsx',
    'one/sai.xlsx',
    'one/đúng.xlsx',
    `${absolute}/sai.xlsx`,
    `${absolute}/đúng.xlsx`,
  ]);
});

test('one refused file gives status 2 and stops none of the others', () => {
  const { out, status } = khopso('check', '--format', 'json', 'broken', 'không có.xlsx', 'reports/~$đúng.xlsx', 'reports/ghi chú.txt');
  expect(status).toBe(2);
  expect(parsed(out).files.map(({ path: name, status: what, refusal }) => [name, what, refusal?.code])).toEqual([
    ['broken/hỏng.xlsx', 'refused', 'cut-off'],
    ['broken/sai.xlsx', 'checked', undefined],
    ['không có.xlsx', 'refused', 'not-found'],
    ['reports/~$đúng.xlsx', 'refused', 'not-a-workbook'],
    ['reports/ghi chú.txt', 'checked', undefined],
  ]);
});

test('the same files give the same bytes, in every format', () => {
  for (const format of ['text', 'json', 'html'])
    expect(khopso('check', '--format', format, 'one').out).toBe(khopso('check', '--format', format, 'one').out);
});

test('an error with a recorded reason no longer counts, while its figures are those that the reason was given for', async () => {
  const bytes = sheet(36);
  const workbook = await readBytes('a.xlsx', bytes);
  if (isRefusal(workbook)) throw new Error(workbook.code);
  const note = explanationOf(check(workbook).findings[0]!, workbook, 'Đã có văn bản điều chỉnh', '2026-11-22');
  const recorded = (into: Uint8Array) =>
    zipSync({ ...unzipSync(into), 'customXml/item1.xml': strToU8(writeNotes({ explanations: [note], off: [] })) });
  fs.writeFileSync(path.join(folder, 'giải trình.xlsx'), recorded(bytes));
  const { status, out } = khopso('check', '--format', 'json', 'giải trình.xlsx');
  expect(status).toBe(0);
  expect(parsed(out).files[0]!.findings![0]).toMatchObject({ severity: 'error', explained: 'Đã có văn bản điều chỉnh' });
  expect(khopso('check', 'giải trình.xlsx').out).toContain('Đã giải trình: Đã có văn bản điều chỉnh');
  fs.writeFileSync(path.join(folder, 'số khác.xlsx'), recorded(sheet(37)));
  const other = khopso('check', '--format', 'json', 'số khác.xlsx');
  expect(other.status).toBe(1);
  expect(parsed(other.out).files[0]!.findings![0]).not.toHaveProperty('explained');
});

test('a recorded reason that can not be read does not count, is told, and keeps nothing from being checked', () => {
  const part =
    '<notes xmlns="urn:khopso:notes" version="1"><explained rule="r" sheet="S" cell="A1" reason="&#x110000;" figures="a"/></notes>';
  fs.writeFileSync(path.join(folder, 'ghi chú hỏng.xlsx'), zipSync({ ...unzipSync(sheet(36)), 'customXml/item1.xml': strToU8(part) }));
  const { status, out } = khopso('check', '--format', 'json', 'ghi chú hỏng.xlsx');
  expect([status, parsed(out).files[0]]).toMatchObject([1, { status: 'checked', notesAside: 1 }]);
  expect(khopso('check', 'ghi chú hỏng.xlsx').out).toContain('1 giải trình hoặc cách hiểu đã tắt trong tệp không đọc được');
});

test('text in Vietnamese by default, in English on request, without colours when nobody looks on', () => {
  const { out } = khopso('check', 'one');
  expect(out).toContain('one/sai.xlsx');
  expect(out).toContain('✗ LỖI');
  expect(out).toContain('Đã kiểm tra 2 tệp: 1 tệp có lỗi');
  expect(out).not.toContain('\u001B');
  expect(khopso('check', '--lang', 'en', 'one').out).toContain('Checked 2 file(s): 1 with errors, 1 without contradiction.');
});

test('--out writes the report and leaves standard output empty', () => {
  const { out, note, status } = khopso('check', '--format', 'html', '--out', 'kết quả.html', 'one/sai.xlsx');
  expect([out, status]).toEqual(['', 1]);
  expect(note).toContain('kết quả.html');
  expect(fs.readFileSync(path.join(folder, 'kết quả.html'), 'utf8')).toMatch(
    /^<!DOCTYPE html>\n<html lang="vi">[\s\S]*B8[\s\S]*<\/html>\n$/,
  );
  expect(khopso('check', '--out', 'không/có/x.txt', 'one/đúng.xlsx')).toMatchObject({ status: 2, out: '' });
});

test('structure: tables and relations, each place with its state', () => {
  const { out, status } = khopso('structure', '--format', 'json', 'one/sai.xlsx');
  expect(status).toBe(0);
  const { schema, files } = parsed(out);
  expect(schema).toBe('khopso/structure@1');
  const [first] = files[0]!.sheets!;
  expect(first!.tables).toEqual([expect.objectContaining({ range: 'A1:C8' })]);
  expect(first!.relations).toContainEqual(
    expect.objectContaining({ kind: 'sum', result: 'B8', operands: ['B2', 'B3', 'B4', 'B5', 'B6', 'B7'], factor: 1, state: 'fails' }),
  );
  expect(first!.relations).toContainEqual(expect.objectContaining({ kind: 'sum', result: 'C8', state: 'holds' }));
  expect(khopso('structure', 'one/sai.xlsx').out).toContain('dòng 8 = dòng 2–7');
});

test('a wrong call: status 2, the reason and the usage on standard error', () => {
  const { status, out, note } = khopso('check', '--fromat', 'json', 'one');
  expect([status, out]).toEqual([2, '']);
  expect(note).toContain('Không có tùy chọn --fromat.');
  expect(note).toContain('Cách dùng:');
  expect(khopso('--help')).toMatchObject({ status: 0, out: expect.stringContaining('khopso structure') });
});

test('a folder without workbooks: nothing was checked, and it says so', () => {
  const { status, out, note } = khopso('check', '--format', 'json', 'empty');
  expect(status).toBe(0);
  expect(parsed(out)).toEqual({ schema: 'khopso/report@1', files: [] });
  expect(note).toContain('Không có tệp nào để kiểm tra');
});

test('the build returns at once when it is fresh, and the program says when it is missing', () => {
  const build = path.join(root, 'build/cli.cjs');
  const built = () => {
    execFileSync(process.execPath, [path.join(root, 'scripts/build-cli.mjs')], { cwd: root });
    return fs.statSync(build).mtimeMs;
  };
  // Somebody may be saving a source at this very moment; three times in a row is no accident.
  expect([built() === built(), built() === built(), built() === built()]).toContain(true);
  const lone = path.join(folder, 'lone/bin');
  fs.mkdirSync(lone, { recursive: true });
  fs.cpSync(path.join(root, 'bin'), lone, { recursive: true });
  const run = spawnSync(process.execPath, [path.join(lone, 'khopso.mjs'), 'check', 'x'], { encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('node scripts/build-cli.mjs');
});

test('--timeout ends the check of a file: refused by name, status 2, for check and structure alike', () => {
  for (const command of ['check', 'structure']) {
    const { status, out } = khopso(command, '--timeout', '0.001', '--lang', 'en', '--format', 'json', 'one');
    expect(status).toBe(2);
    expect(parsed(out).files.map(({ refusal }) => refusal?.code)).toEqual(['too-large', 'too-large']);
    expect(out).toContain('took more than 0.001 seconds');
  }
});
