import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Answerer } from '../../src/cli/engine/answerer';
import { run } from '../../src/cli/run';
import { writeReport } from '../../src/cli/target';
import { RELATION_RULES } from '../../src/core/rules';
import { makeParts, makeXlsx } from '../file/package';

// The command line without a process of its own: what it writes, and how it ends.
const folder = fs.mkdtempSync(path.join(tmpdir(), 'khopso-outputs-'));
const at = (name: string): string => path.join(folder, name);
afterAll(() => fs.rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

async function khopso(...argv: string[]): Promise<{ status: number; out: string; note: string }> {
  const said = { out: '', note: '' };
  const answerer = new Answerer();
  const status = await run(
    argv,
    {
      out: (text) => void (said.out += text),
      note: (text) => void (said.note += text),
      paper: { columns: 100, colour: false },
      live: false,
      write: writeReport,
    },
    () => ({ ask: (question) => answerer.answer(question), end: () => undefined }),
  );
  return { status, ...said };
}

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (r: number, label: string, a: number, b: number) =>
  `<row r="${r}">${text(`A${r}`, label)}<c r="B${r}"><v>${a}</v></c><c r="C${r}"><v>${b}</v></c></row>`;

/** Four hamlets and their total; `off` is added to the total of the households. */
const table = (off: number, label = 'Thôn 1') =>
  `<sheetData><row r="1">${text('A1', 'Thôn')}${text('B1', 'Số hộ')}${text('C1', 'Số người')}</row>` +
  `${row(2, label, 61, 240)}${row(3, 'Thôn 2', 47, 188)}${row(4, 'Thôn 3', 85, 331)}${row(5, 'Thôn 4', 39, 150)}` +
  `${row(6, 'Tổng cộng', 232 + off, 909)}</sheetData>`;

const book = (...sheets: string[]) => makeXlsx({ sheets });

function put(name: string, content: Uint8Array | string): string {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), content);
  return at(name);
}

describe('--out', () => {
  const files: [string, (input: string) => string[]][] = [
    ['the file that is checked', (input) => [input]],
    ['a file of the folder that is checked', (input) => [path.dirname(input)]],
    ['the same file by another path', (input) => [path.join(path.dirname(input), '..', path.basename(path.dirname(input)))]],
  ];
  test.each(files)('is refused over %s, which keeps its bytes', async (_, paths) => {
    const bytes = book(table(0));
    const input = put('báo cáo/biểu.xlsx', bytes);
    for (const format of ['text', 'json', 'html']) {
      const { status, out, note } = await khopso('check', '--format', format, '--out', input, ...paths(input));
      expect([status, out]).toEqual([2, '']);
      expect(note).toContain('một trong các tệp được kiểm tra');
    }
    expect(fs.readFileSync(input)).toEqual(Buffer.from(bytes));
  });

  test('is refused through a link to an input, and over an input of structure', async () => {
    const bytes = book(table(0));
    const input = put('liên kết/biểu.xlsx', bytes);
    fs.symlinkSync(input, at('liên kết/kết quả.txt'));
    expect((await khopso('check', '--out', at('liên kết/kết quả.txt'), input)).status).toBe(2);
    expect((await khopso('structure', '--out', input, input)).status).toBe(2);
    expect(fs.readFileSync(input)).toEqual(Buffer.from(bytes));
  });

  /** A report that is itself checked looks like one that may give way: only that it is read keeps it. */
  test.each([
    ['another way of writing its path', (input: string) => input.replace('/báo cáo cũ/', '/báo cáo cũ/.//')],
    ['a symbolic link', (input: string, link: string) => (fs.symlinkSync(input, link), link)],
    ['a hard link', (input: string, link: string) => (fs.linkSync(input, link), link)],
  ])('is refused over an input that is an older report of ours, by %s', async (_, other) => {
    await khopso('check', '--out', at('báo cáo cũ/kết quả.txt'), put('báo cáo cũ/biểu.xlsx', book(table(0))));
    const input = at('báo cáo cũ/kết quả.txt');
    const before = fs.readFileSync(input, 'utf8');
    const target = other(input, at('báo cáo cũ/lối khác.txt'));
    const { status, note } = await khopso('check', '--out', target, input);
    fs.rmSync(at('báo cáo cũ'), { recursive: true });
    expect([status, before !== '']).toEqual([2, true]);
    expect(note).toContain('một trong các tệp được kiểm tra');
  });

  test.each([
    ['ghi chú.txt', 'việc cần làm'],
    ['sổ khác.xlsx', 'PK'],
    ['trang.html', '<!DOCTYPE html>\n<title>Báo cáo tháng</title>'],
    ['số liệu.json', '{ "schema": "khác/1" }'],
    ['trống.txt', ''],
  ])('never overwrites %s, which is no report of ours', async (name, content) => {
    const input = put('khác/biểu.xlsx', book(table(0)));
    const target = put(`khác/${name}`, content);
    const { status, note } = await khopso('check', '--out', target, input);
    expect(status).toBe(2);
    expect(note).toContain('không phải là kết quả do Khớp Số ghi ra');
    expect(fs.readFileSync(target, 'utf8')).toBe(content);
  });

  test.each(['text', 'json', 'html'])('an older report of ours gives way to a newer one (%s), in either language', async (format) => {
    const input = put('lại/biểu.xlsx', book(table(0)));
    const target = at(`lại/kết quả.${format}`);
    for (const language of ['vi', 'en', 'vi']) {
      for (const command of format === 'html' ? ['check'] : ['check', 'structure']) {
        expect((await khopso(command, '--format', format, '--lang', language, '--out', target, input)).status).toBe(0);
      }
    }
    expect(fs.readdirSync(at('lại')).filter((name) => name.startsWith('.'))).toEqual([]);
    fs.rmSync(target);
  });

  test('is written under a name as long as the disk allows', async () => {
    const input = put('dài/biểu.xlsx', book(table(0)));
    const target = at(`dài/${'ế'.repeat(80)}.txt`);
    expect((await khopso('check', '--out', target, input)).status).toBe(0);
    expect(fs.existsSync(target)).toBe(true);
  });

  test('a failure leaves the older report whole and nothing beside it', async () => {
    const input = put('hỏng/biểu.xlsx', book(table(0)));
    const target = at('hỏng/kết quả.json');
    await khopso('check', '--format', 'json', '--out', target, input);
    const before = fs.readFileSync(target, 'utf8');
    jest.resetModules();
    const actual = jest.requireActual<object>('node:fs/promises');
    jest.doMock('node:fs/promises', () => ({ ...actual, rename: () => Promise.reject(new Error('đầy đĩa')) }));
    const failing = await import('../../src/cli/target');
    jest.dontMock('node:fs/promises');
    await expect(failing.writeReport(target, '{}')).rejects.toThrow('đầy đĩa');
    expect(fs.readFileSync(target, 'utf8')).toBe(before);
    expect(fs.readdirSync(at('hỏng')).sort()).toEqual(['biểu.xlsx', 'kết quả.json']);
  });
});

describe('a mistake of ours', () => {
  /** The rule of totals breaks down where the total is this one. */
  function breakDownAt(actual: number): void {
    const rule = RELATION_RULES.find(({ id }) => id === 'total-equals-parts')!;
    const { judge } = rule;
    jest.spyOn(rule, 'judge').mockImplementation((at) => {
      if (at.judgement.actual === actual) throw new Error('lỗi thử');
      return judge.call(rule, at);
    });
  }

  test('in one sheet: the sheet is named, the other is judged, status 2, and no word of refusal', async () => {
    breakDownAt(232 + 9);
    const input = put('vỡ/hai trang.xlsx', book(table(9), table(20)));
    const { status, out, note } = await khopso('check', '--format', 'json', input);
    expect(status).toBe(2);
    const [file] = (
      JSON.parse(out) as { files: { status: string; sheets: { failed?: { message: string } }[]; findings: { sheet: string }[] }[] }
    ).files;
    expect(file!.status).toBe('checked');
    expect(file!.sheets.map(({ failed }) => failed?.message.includes('lỗi thử'))).toEqual([true, undefined]);
    expect(new Set(file!.findings.map(({ sheet }) => sheet))).toEqual(new Set(['Sheet2']));
    expect(note).toContain('Error: lỗi thử');
    expect((await khopso('check', input)).out).toContain('Có 1 trang tính không kiểm tra được trọn vẹn');
    expect((await khopso('check', '--format', 'html', input)).out).toContain('lỗi thử');
  });

  test('in one file of a folder costs none of the others; a clean rest is not called clean', async () => {
    breakDownAt(232 + 9);
    put('vỡ nhiều/a.xlsx', book(table(9)));
    put('vỡ nhiều/b.xlsx', book(table(20)));
    const { status, out } = await khopso('check', at('vỡ nhiều'));
    expect(status).toBe(2);
    expect(out).toContain('? Có 1 trang tính không kiểm tra được trọn vẹn');
    expect(out).toContain('B6');
  });
});

describe('what acts instead of being seen', () => {
  const ESC = '\u001B';
  // eslint-disable-next-line no-control-regex -- exactly these must not come through
  const RAW = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

  /** A title for the terminal and a change of direction in the names of file and sheet and in a label. */
  function hostile(): string {
    const label = `Thôn ${ESC}[2J\u202Eabc\u009B1m`;
    const sheet = `Biểu${ESC}]0;x\u0007&#x202E;`;
    const parts = makeParts({ sheets: [table(9, 'THÔN')], names: [sheet] });
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array).replace('THÔN', label);
    return put(`lạ/tệp${ESC}]0;y\u0007\u202E.xlsx`, zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }));
  }

  test.each(['text', 'json', 'html'])('is written out in %s, and in what is noted', async (format) => {
    const input = hostile();
    for (const argv of [
      ['check', '--format', format, input, input],
      ['check', '--format', format, `${input}${ESC}[0m`],
      ['check', `--${ESC}x`, input],
      ...(format === 'html' ? [] : [['structure', '--format', format, input]]),
    ]) {
      const { out, note } = await khopso(...argv);
      expect(out + note).not.toMatch(RAW);
      expect(out + note).toMatch(/\\u001b/);
    }
  });

  test('JSON still holds the names themselves', async () => {
    const input = hostile();
    const { out } = await khopso('check', '--format', 'json', input);
    const [file] = (JSON.parse(out) as { files: { path: string; sheets: { name: string }[] }[] }).files;
    expect(file!.path).toBe(input);
    expect(file!.sheets[0]!.name).toBe(`Biểu${ESC}]0;x\u0007\u202E`);
  });
});

test('a folder with more files than a call takes arguments', async () => {
  const many = Array.from({ length: 200_000 }, (_, i) => ({ name: `${i}.csv`, isDirectory: () => false, isFile: () => true }));
  jest.resetModules();
  jest.doMock('node:fs/promises', () => ({
    ...jest.requireActual<object>('node:fs/promises'),
    readdir: async () => many,
  }));
  const { findFiles } = await import('../../src/cli/find-files');
  expect(await findFiles([folder])).toHaveLength(many.length);
  jest.dontMock('node:fs/promises');
});

describe('--format docx', () => {
  const sample = path.join(__dirname, '../../assets/samples/bao-cao-giam-ngheo-sai.docx');

  test('writes the report with its comments, and never over a file that is there', async () => {
    const out = at('có ý kiến.docx');
    const { status, note } = await khopso('check', '--format', 'docx', '--out', out, sample);
    expect({ status, note }).toEqual({ status: 1, note: `Đã ghi kết quả vào ${out}.\n` });
    const comments = strFromU8(unzipSync(fs.readFileSync(out))['word/comments.xml']!);
    expect(comments.match(/<w:comment /g)).toHaveLength(5);
    expect(comments).toContain('LỖI: Ghi tỷ lệ 6,81%');
    expect((await khopso('check', '--format', 'docx', '--out', out, sample)).status).toBe(2);
    expect((await khopso('check', '--format', 'docx', '--out', sample, sample)).status).toBe(2);
  });

  test('needs a place to write to, and just one report', async () => {
    expect((await khopso('check', '--format', 'docx', sample)).note).toMatch(/^Cần --out/);
    const book = put('một mình.xlsx', makeXlsx({ sheets: [table(0)] }));
    expect(await khopso('check', '--format', 'docx', '--out', at('x.docx'), book)).toMatchObject({
      status: 2,
      note: 'Cần chọn đúng một tệp .docx khi ghi ý kiến vào Word.\n',
    });
  });
});
