/** @jest-environment node */
// What the pane calls a cell: its line and its column, with as much of the heads as tells them apart.
import { check } from '../../src/core/check';
import { parseGrid } from '../../src/core/text/grid';
import { labelOf } from '../../src/taskpane/result/labels';

const report = check({
  sheets: [
    parseGrid(`
TT | Xã       | Hộ nghèo | <        | Hộ cận nghèo | <
^  | ^        | Đầu năm  | Cuối năm | Đầu năm      | Cuối kỳ
1  | Ba Cụm   | 120      | 95       | 64           | 51
2  | Tô Hạp   | 85       | 77       | 40           | 38
3  | Sơn Lâm  | 64       | 49       | 31           | 22`).sheet,
  ],
});
const called = (row: number, col: number, side?: 'line' | 'column') => labelOf({ sheet: 0, row, col }, report, side);

test('the lowest head alone where it stands once, with the one above where it does not', () => {
  expect(called(2, 3)).toBe('Ba Cụm · Cuối năm');
  expect(called(2, 2)).toBe('Ba Cụm · Hộ nghèo / Đầu năm');
  expect(called(3, 4)).toBe('Tô Hạp · Hộ cận nghèo / Đầu năm');
});

test('only the line, or only the column', () => {
  expect(called(4, 3, 'line')).toBe('Sơn Lâm');
  expect(called(4, 3, 'column')).toBe('Cuối năm');
});

test('a cell outside of every table has no name, nor one of a sheet that is not there', () => {
  expect(called(40, 3)).toBe('');
  expect(labelOf({ sheet: 7, row: 0, col: 0 }, report)).toBe('');
});
