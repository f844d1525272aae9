import type { Cell, Sheet } from '../../src/core/model/sheet';
import { Kind, formatFacts, numberFigure, scanSheet, textIn } from '../../src/core/tables/cells/scan';

const sheetOf = (cells: (Cell | undefined)[][]): Sheet => ({
  name: 'A',
  visibility: 'visible',
  cells,
  merges: [],
  hiddenRows: new Set(),
  hiddenCols: new Set(),
});
const kindOf = (cell: Cell): Kind => scanSheet(sheetOf([[cell, { value: 'cuối' }]])).kind[0]!;

test.each([
  [{ value: 12 }, Kind.Number],
  [{ value: '1.855' }, Kind.NumberText],
  [{ value: '–' }, Kind.Dash],
  [{ value: '…' }, Kind.Missing],
  [{ value: 'x' }, Kind.NotApplicable],
  [{ value: '   ' }, Kind.Blank],
  [{ value: null }, Kind.Blank],
  [{ value: '1'.repeat(41) }, Kind.Text],
  [{ value: true }, Kind.Other],
  [{ value: 45000, format: 'dd/mm/yyyy' }, Kind.Other],
  [{ value: Infinity }, Kind.Error],
  [{ value: null, error: '#REF!' }, Kind.Error],
])('%j is of kind %d', (cell: Cell, kind) => {
  expect(kindOf(cell)).toBe(kind);
});

test('the used range ends with what has content; one stray cell far below makes it no larger', () => {
  const cells: (Cell | undefined)[][] = [[{ value: 1 }, { value: 2 }, { value: null }], [{ value: '' }]];
  expect(scanSheet(sheetOf(cells))).toMatchObject({ rows: 1, cols: 2 });
  const far: (Cell | undefined)[] = [];
  far[300] = { value: 'lạc' };
  cells[900_000] = far;
  expect(scanSheet(sheetOf(cells))).toMatchObject({ rows: 1, cols: 2 });
});

test('what stands in a cell as text', () => {
  const scan = scanSheet(sheetOf([[{ value: 'Xã' }, { value: 12 }, { value: null }]]));
  expect([0, 1, 2, 3].map((col) => textIn(scan, 0, col))).toEqual(['Xã', '12', '', '']);
});

test.each([
  ['General', { date: false, decimals: -1 }],
  ['@', { decimals: -1 }],
  ['#,##0.00', { decimals: 2, least: 2, grouped: true, hidden: 0 }],
  ['#,##0.0#', { decimals: 2, least: 1 }],
  ['#,##0,', { decimals: 0, hidden: 1 }],
  ['0.0%', { percent: true, decimals: 1 }],
  ['000', { code: true, decimals: 0 }],
  ['dd/mm/yyyy', { date: true }],
  ['[h]:mm', { date: false, decimals: -1 }],
  ['"ngày" 0', { date: false, decimals: 0 }],
  ['', { decimals: -1 }],
])('the format %j', (format, expected) => {
  expect(formatFacts(format)).toMatchObject(expected);
});

test.each([
  [
    { value: 0.0482, format: '0.00%' },
    { value: 4.82, decimals: 2, mostDecimals: 2, percent: true },
  ],
  [
    { value: 83.2, format: '#,##0.0#' },
    { value: 83.2, decimals: 1, mostDecimals: 2 },
  ],
  [
    { value: 83.254, format: '#,##0.0#' },
    { value: 83.254, decimals: 2 },
  ],
  [
    { value: 1855000, format: '#,##0,' },
    { value: 1855000, decimals: -3 },
  ],
  [{ value: 12.25 }, { value: 12.25, decimals: 2, mostDecimals: null, percent: false }],
])('the figure of %j', (cell: Cell, expected) => {
  expect(numberFigure(cell)).toMatchObject(expected);
});
