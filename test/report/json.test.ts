import { refuse } from '../../src/file/refusal';
import { fileJson, reportJson } from '../../src/report/json';
import { FINDING, cell, report } from './reports';

test('a checked file in the form of the contract', () => {
  expect(fileJson({ path: 'reports/credit.xlsx', report: report([FINDING]) }, 'vi')).toEqual({
    path: 'reports/credit.xlsx',
    status: 'checked',
    sheets: [
      { name: 'Tín dụng', hidden: false, tables: [{ range: 'A3:C15', header: 'A3:C3' }] },
      { name: 'Biểu 02', hidden: true, tables: [] },
    ],
    counts: { holds: 26, fails: 1, undecided: 0 },
    findings: [
      {
        rule: 'total-equals-parts',
        severity: 'error',
        sheet: 'Tín dụng',
        cell: 'C15',
        related: ['C4:C14', "'Biểu 02'!C9:C10", "'Biểu 02'!E2"],
        message: "Ghi 194.031 vào ô 'Biểu 02'!C9.",
        expected: 194031,
        actual: 193671,
        suspects: [
          { cell: 'C9', actual: 28732, suggestion: 28372, reason: 'other', score: 0.93 },
          { cell: "'Biểu 02'!C9", actual: 4.82, suggestion: null, reason: 'other', score: 0.05 },
        ],
        fix: null,
      },
    ],
  });
});

test('the keys stand in the order of the contract', () => {
  const [finding] = (fileJson({ path: 'a', report: report([FINDING]) }, 'vi') as { findings: object[] }).findings;
  expect(Object.keys(finding!)).toEqual([
    'rule',
    'severity',
    'sheet',
    'cell',
    'related',
    'message',
    'expected',
    'actual',
    'suspects',
    'fix',
  ]);
});

test('a fix is told in the unit that is seen and given in the unit that is stored; a recorded reason stands with the finding', () => {
  const percent = {
    ...FINDING,
    explained: 'Đã duyệt',
    expected: NaN,
    actual: '4,8x',
    suspects: [{ cell: cell('C15'), actual: '4,8x', suggestion: 4.82, reason: 'text-number' as const, score: 0.98765432 }],
    fix: { edits: [{ cell: cell('C15'), value: 0.0482 }] },
  };
  const { findings } = fileJson({ path: 'a', report: report([percent]) }, 'vi') as { findings: object[] };
  expect(findings[0]).toMatchObject({
    expected: null,
    actual: '4,8x',
    explained: 'Đã duyệt',
    suspects: [{ score: 0.9877 }],
    fix: { label: 'Ghi 4,82 vào ô C15.', edits: [{ sheet: 'Tín dụng', cell: 'C15', value: 0.0482 }] },
  });
});

test('a refused file', () => {
  const { refusal } = refuse('cut-off');
  expect(fileJson({ path: 'reports/broken.xlsx', refusal }, 'vi')).toEqual({
    path: 'reports/broken.xlsx',
    status: 'refused',
    refusal: { code: 'cut-off', message: 'Tệp đã bị cắt cụt: thiếu phần cuối, có thể do tải về hoặc chép chưa xong. Hãy xin lại tệp gốc.' },
  });
});

test('the whole is one JSON value with its schema', () => {
  expect(JSON.parse(reportJson([{ path: 'a' }]))).toEqual({ schema: 'khopso/report@1', files: [{ path: 'a' }] });
});
