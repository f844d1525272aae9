import { check, readThrough } from '../../src/core/check';
import { readTxt } from '../../src/file/txt';
import { accountOf } from '../../src/report/account';
import { reportHtml } from '../../src/report/html';
import { fileJson } from '../../src/report/json';
import { fileStructureJson } from '../../src/report/structure';
import { structureText } from '../../src/report/structure-text';
import { accountText } from '../../src/report/text';

/** A report text with a table in it: one sum that is not, one figure that the table gives otherwise. */
const TEXT = [
  'Trong kỳ báo cáo vừa qua, theo kết quả rà soát của các xã trên địa bàn huyện, toàn huyện có 475 hộ nghèo, trong đó: xã Ba Cụm 120 hộ, xã Sơn Lâm 215 hộ, xã Tô Hạp 130 hộ, theo số liệu do các xã gửi về trong tháng.',
  'Xã\tSố hộ nghèo\tSố hộ cận nghèo',
  'Ba Cụm\t120\t40',
  'Sơn Lâm\t215\t61',
  'Tô Hạp\t130\t38',
  'Tổng số\t465\t139',
  'Hết.',
].join('\n');
const PAPER = { columns: 76, colour: false };
const report = check(readTxt(TEXT));
const account = accountOf({ path: 'báo cáo.txt', report }, 'vi');

test('a finding in a text names its paragraph and quotes the words around it, cut between words', () => {
  const [first] = account.findings;
  expect(first).toMatchObject({ severity: 'error', address: 'đoạn 1', quote: { marked: '475' } });
  expect(first!.quote!.before).toMatch(/^… \S.* có $/);
  expect(first!.quote!.after).toMatch(/^ hộ nghèo, .*…$/);
  const printed = accountText(account, 'vi', PAPER);
  expect(printed).toContain('đoạn 1');
  expect(printed).toContain('475');
  expect(printed.split('\n').every((line) => line.length <= PAPER.columns)).toBe(true);
});

test('the page shows the same with the figure marked', () => {
  const page = reportHtml([account], 'Tóm tắt', 'vi');
  expect(page).toContain('<mark>475</mark>');
  expect(page).toContain('đoạn 1');
});

test('other programs are told paragraph, start and end', () => {
  const json = fileJson({ path: 'báo cáo.txt', report }, 'vi') as {
    document: object;
    findings: { at: { quote: string; paragraph: number } }[];
  };
  expect(json.document).toMatchObject({ paragraphs: 7 });
  expect(json.findings[0]).toMatchObject({ sheet: null, cell: null, at: { paragraph: 1, quote: '475' } });
});

test('the structure tells each statement with the figures as they are written, and what became of it', () => {
  const understanding = readThrough(readTxt(TEXT));
  const text = structureText({ path: 'báo cáo.txt', understanding }, 'vi', PAPER);
  expect(text).toContain('“475” ← “120”, “215”, “130”');
  const json = fileStructureJson({ path: 'báo cáo.txt', understanding }, 'vi') as {
    sheets: { name: string; relations: object[] }[];
    text: { kind: string; state: string; result: { at: { quote: string } } }[];
  };
  expect(json.sheets.map(({ name }) => name)).toEqual(['Bảng 1']);
  expect(json.text).toContainEqual(expect.objectContaining({ kind: 'sum', state: 'fails', signs: [1, 1, 1] }));
});
