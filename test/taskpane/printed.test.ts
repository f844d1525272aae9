/** @jest-environment node */
// What a cell shows, in the reader's marks, and what is put on the clipboard for it.
import { figureOf, pastedFigure, pastedValue, printedCell, printedFigure } from '../../src/taskpane/result/printed';

test.each([
  [{ value: 0.0482, format: '0.00%' }, '4,82%', '4.82%'],
  [{ value: 28372, format: '#,##0' }, '28.372', '28,372'],
  [{ value: 28372.5, format: '#,##0.0" hộ"' }, '28.372,5', '28,372.5'],
  [{ value: 0.125, format: '0.0" %"' }, '0,1', '0.1'],
  [{ value: 12.25, format: 'General' }, '12,25', '12.25'],
  [{ value: 12.25 }, '12,25', '12.25'],
  [{ value: 'Đạt' }, 'Đạt', 'Đạt'],
  [{ value: null }, '', ''],
  [{ value: null, error: '#DIV/0!' }, '#DIV/0!', '#DIV/0!'],
])('%j shows as %s in Vietnamese, %s in English', (cell, vi, en) => {
  expect([printedCell(cell, 'vi'), printedCell(cell, 'en')]).toEqual([vi, en]);
});

test('a cell that is not there shows nothing', () => expect(printedCell(undefined, 'vi')).toBe(''));

test('a percentage is a figure a hundred times what is stored, without the dust of binary fractions', () => {
  expect(figureOf({ value: 0.07, format: '0%' })).toBe(7);
  expect(figureOf({ value: 0.07 })).toBe(0.07);
  expect(figureOf({ value: '7' })).toBeNaN();
  expect(figureOf(undefined)).toBeNaN();
});

test('a side of a finding: its decimals, a text in quotes, a dash for nothing', () => {
  expect(printedFigure(28372, 0, 'vi')).toBe('28.372');
  expect(printedFigure(4.8, 2, 'en')).toBe('4.80');
  expect(printedFigure('12O', 0, 'vi')).toBe('“12O”');
  expect(printedFigure(null, 0, 'vi')).toBe('—');
});

test('what is pasted has no marks of thousands, the machine’s decimal mark, and % where the cell shows one', () => {
  expect(pastedFigure(28372.5, '#,##0.0', ',')).toBe('28372,5');
  expect(pastedFigure(4.82, '0.00%', ',')).toBe('4,82%');
  expect(pastedValue(0.0482, '0.00%', '.')).toBe('4.82%');
  expect(pastedValue(1.1 + 2.2, undefined, ',')).toBe('3,3');
  expect(pastedValue('=C2+D2', '0%', ',')).toBe('=C2+D2');
});
