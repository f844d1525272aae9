import { cultureOf } from '../../src/book/culture';
import { display } from '../../src/book/display';
import { readEntry } from '../../src/book/entry';
import { toR1C1 } from '../../src/book/r1c1';

const vi = cultureOf('vi-VN');

test.each<[string, unknown]>([
  ['1.855', { value: 1855, format: '#,##0' }],
  ['1,855', { value: 1.855 }],
  ['1.855,5', { value: 1855.5, format: '#,##0.00' }],
  ['38459', { value: 38459 }],
  ['-5', { value: -5 }],
  ['4,82%', { value: 0.0482, format: '0.00%' }],
  ['5%', { value: 0.05, format: '0%' }],
  ['1.85', { value: '1.85' }],
  ['1.2.3', { value: '1.2.3' }],
  ['12a', { value: '12a' }],
  ["'007", { value: '007' }],
  ['', { value: null }],
  ['=SUM(A1:A2)', { value: null, formula: 'SUM(A1:A2)' }],
  ['=', { value: '=' }],
  ['TRUE', { value: true }],
  ['#N/A', { value: null, error: '#N/A' }],
])('under Vietnamese settings "%s" typed becomes %j', (typed, entry) => expect(readEntry(typed, undefined, vi)).toEqual(entry));

test.each<[string, unknown]>([
  ['1.855', { value: 1.855 }],
  ['1,855', { value: 1855, format: '#,##0' }],
])('the API reads "%s" in US marks', (given, entry) => {
  expect(readEntry(given, undefined, null)).toEqual(entry);
});

test('a cell keeps its own format; one of text keeps figures as text', () => {
  expect(readEntry('1.855', '0.00', vi)).toEqual({ value: 1855, format: '0.00' });
  expect(readEntry('1.855', '@', vi)).toEqual({ value: '1.855', format: '@' });
});

test.each<[Parameters<typeof display>[0], string]>([
  [undefined, ''],
  [{ value: null }, ''],
  [{ value: 1855.5 }, '1855,5'],
  [{ value: 1855.5, format: '#,##0.0' }, '1.855,5'],
  [{ value: 0.0482, format: '0.00%' }, '4,82%'],
  [{ value: -70, format: '#,##0;[Red](#,##0)' }, '(70)'],
  [{ value: 44197, format: 'dd/mm/yyyy' }, '01/01/2021'],
  [{ value: true }, 'TRUE'],
  [{ value: null, error: '#REF!' }, '#REF!'],
  [{ value: 'a.b' }, 'a.b'],
])('%j is shown as "%s"', (cell, shown) => expect(display(cell, vi)).toBe(shown));

test.each([
  ['C4+$D$5', 3, 3, 'RC[-1]+R5C4'],
  ['SUM(B2:B3)', 3, 1, 'SUM(R[-2]C:R[-1]C)'],
  ['LOG10(A1)&"B2"', 0, 0, 'LOG10(RC)&"B2"'],
  ["'Sheet A1'!B$2", 1, 1, "'Sheet A1'!R2C"],
])('%s at %i,%i is %s', (formula, row, col, r1c1) => {
  expect(toR1C1(formula, row, col)).toBe(r1c1);
});
