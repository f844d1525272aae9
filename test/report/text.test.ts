import type { Finding } from '../../src/core/model/finding';
import { refuse } from '../../src/file/refusal';
import { text as catalogueText } from '../../src/messages';
import { accountOf } from '../../src/report/account';
import { reportHtml } from '../../src/report/html';
import { summaryText } from '../../src/report/summary';
import { accountText } from '../../src/report/text';
import { verdictOf } from '../../src/report/verdict';
import { widthOf, wrap } from '../../src/report/wrap';
import { FINDING, report } from './reports';

const PAPER = { columns: 80, colour: false };
// The reasons of slips are another area's texts; these tests do not depend on their wording.
const PLAIN: Finding = { ...FINDING, suspects: [] };
const textOf = (findings: readonly Finding[], counts = {}) =>
  accountText(accountOf({ path: 'a.xlsx', report: report(findings, counts) }, 'vi'), 'vi', PAPER);

describe('verdict', () => {
  const verdict = (findings: readonly Finding[], counts = {}) => verdictOf(report(findings, counts), 'vi');

  test('says no more than was checked', () => {
    expect(verdict([])).toEqual({
      mood: 'clean',
      verdict: 'Không thấy mâu thuẫn trong 26 phép đối chiếu đã làm. Số liệu không nằm trong phép đối chiếu nào thì chưa được kiểm tra.',
    });
    expect(verdict([], { holds: 0 })).toMatchObject({
      mood: 'unchecked',
      verdict: expect.stringContaining('chưa thể nói số liệu đúng hay sai'),
    });
    expect(verdict([], { holds: 0, undecided: 4 }).mood).toBe('unchecked');
    expect(verdict([], { undecided: 1200 }).verdict).toContain('Còn 1.200 phép đối chiếu chưa kết luận được.');
  });

  test('counts findings by severity; those with a recorded reason apart', () => {
    const warning: Finding = { ...PLAIN, severity: 'warning' };
    expect(verdict([PLAIN, warning, warning])).toEqual({ mood: 'failed', verdict: 'Có 1 lỗi, 2 cảnh báo.' });
    expect(verdict([warning]).mood).toBe('warned');
    expect(verdict([{ ...PLAIN, explained: 'đã duyệt' }])).toEqual({
      mood: 'clean',
      verdict: 'Không còn chỗ nào chưa giải trình (1 chỗ đã có giải trình).',
    });
  });
});

describe('text', () => {
  test('a finding: where, what stands there, what is expected, from which cells', () => {
    const printed = textOf([PLAIN]);
    for (const line of [
      '✗ LỖI  Tín dụng · C15',
      'Đang ghi: 193.671',
      'Tính từ các ô liên quan: 194.031',
      'Chênh lệch: -360',
      "Các ô liên quan: C4:C14, 'Biểu 02'!C9:C10, 'Biểu 02'!E2",
    ])
      expect(printed).toContain(line);
    expect(printed).toContain('Đã đối chiếu 27 phép: 26 khớp, 1 không khớp, 0 chưa kết luận được.');
    expect(printed).toContain('Biểu 02 (trang tính ẩn): không thấy bảng số liệu');
  });

  test('suspects with their change, reason and weight; the fix; the recorded reason', () => {
    const [reason, open] = ['slip.other', 'slip.other-open'].map((key) => catalogueText('vi', key));
    const printed = textOf([
      { ...FINDING, explained: 'Đã duyệt', fix: { edits: [{ cell: FINDING.suspects[0]!.cell, value: 28372 }] } },
    ]).replace(/\s+/g, ' ');
    expect(printed).toContain(`1. C9: 28.732 → 28.372 — ${reason} (93%)`);
    expect(printed).toContain(`2. 'Biểu 02'!C9: 4,82 — ${open} (5%)`);
    expect(printed).toContain('Cách sửa: Ghi 28.372 vào ô C9.');
    expect(printed).toContain('Đã giải trình: Đã duyệt');
  });

  test('what is undecided is joined by its reason', () => {
    const printed = textOf([], { undecided: 12 }).replace(/\s+/g, ' ');
    expect(printed).toContain("- 12 phép: Tệp không có ô nào có nội dung, nên không có gì để kiểm tra. ('Tín dụng'!C1, 'Tín dụng'!C2,");
    expect(printed).toContain("'Tín dụng'!C8, …)");
  });

  test('keeps to the width and to plain characters where there is no colour', () => {
    const printed = textOf([PLAIN], { undecided: 20 });
    for (const line of printed.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
    expect(printed).not.toContain('\u001B');
    expect(accountText(accountOf({ path: 'a', report: report([PLAIN]) }, 'vi'), 'vi', { columns: 80, colour: true })).toContain(
      '\u001B[31m',
    );
  });

  test('combining marks take no room; a long word is left whole', () => {
    expect(widthOf('Tổng'.normalize('NFD'))).toBe(4);
    expect(wrap('aa bb cc', 5, '- ', '  ')).toEqual(['- aa', '  bb', '  cc']);
    expect(wrap('abcdefghij k', 5)).toEqual(['abcdefghij', 'k']);
  });

  test('a refused file and the sentence over all files', () => {
    const accounts = [
      accountOf({ path: 'x.xlsb', refusal: refuse('unsupported-format', '', { format: 'XLSB' }).refusal }, 'en'),
      accountOf({ path: 'a', report: report([]) }, 'en'),
    ];
    expect(accountText(accounts[0]!, 'en', PAPER)).toContain('✗ The format XLSB is not supported.');
    expect(summaryText(accounts, 'en')).toBe('Checked 1 file(s): 1 without contradiction. 1 could not be read.');
  });
});

describe('html', () => {
  const evil = '<script>alert("x")</script>';
  const accounts = [
    accountOf({ path: `a"'&${evil}.xlsx`, report: report([{ ...PLAIN, actual: evil }], { undecided: 2 }) }, 'vi'),
    accountOf({ path: 'b', refusal: refuse('empty').refusal }, 'vi'),
  ];
  const html = reportHtml(accounts, summaryText(accounts, 'vi'), 'vi');

  test('everything from the file is escaped', () => {
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  });

  test('asks nothing of anybody: no script, no address, no picture', () => {
    expect(html).not.toMatch(/<script|<img|<link|<iframe|https?:|@import|url\(/);
    expect(html).toContain("default-src 'none'");
  });

  test('says its language, has a title, headings without gaps, unique ids, links that lead somewhere', () => {
    expect(html).toContain('<html lang="vi">');
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test('every element that is opened is closed', () => {
    const open: string[] = [];
    for (const [, slash, name] of html.replace(/<!DOCTYPE[^>]*>/, '').matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (name === 'meta') continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
  });
});
