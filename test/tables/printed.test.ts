import { check } from '../../src/core/check';
import type { Cell } from '../../src/core/model/sheet';
import { parseGrid } from '../../src/core/text/grid';
import { numberFigure } from '../../src/core/tables/cells/scan';

/** The findings of a grid whose cells of `col` have these formats, from the second row on. */
function told(grid: string, col: number, formats: readonly string[]): string[] {
  const { sheet } = parseGrid(grid);
  const dressed = (cell: Cell | undefined, r: number, c: number) =>
    cell && c === col && formats[r - 1] ? { ...cell, format: formats[r - 1]! } : cell;
  const cells = sheet.cells.map((row, r) => row?.map((cell, c) => dressed(cell, r, c)));
  return check({ sheets: [{ ...sheet, cells }] })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, cell }) => `${rule} ${cell.row}`);
}

const PLAN = (rate: string) => `
  Xã | Kế hoạch | Thực hiện | Tỷ lệ thực hiện (%)
  Ba Cụm | 161 | 88 | ${rate}
  Sơn Lâm | 244 | 131 | 53.6885
  Tô Hạp | 307 | 229 | 74.5928
  Sơn Hiệp | 118 | 77 | 65.2542
  Sơn Bình | 209 | 121 | 57.8947`;

test("the cell's own format says how exactly it is printed, whatever its column does", () => {
  const fine = ['0.00', '0.00', '0.00', '0.00'];
  expect(told(PLAN('54.7'), 3, ['0.0', ...fine])).toEqual([]);
  expect(told(PLAN('54.7'), 3, ['0.00', ...fine])).toEqual(['rate-equals-ratio 1']);
  expect(told(PLAN('54.9'), 3, ['0.0', ...fine])).toEqual(['rate-equals-ratio 1']);
});

test('a format with optional digits prints as many as there are', () => {
  const printed = (value: number, format: string) => numberFigure({ value, format });
  expect(printed(83.2, '#,##0.0#')).toMatchObject({ decimals: 1, mostDecimals: 2 });
  expect(printed(83.254, '#,##0.0#')).toMatchObject({ decimals: 2, mostDecimals: 2 });
  expect(printed(83, '0.##')).toMatchObject({ decimals: 0, mostDecimals: 2 });
  expect(printed(83.2, '0.00')).toMatchObject({ decimals: 2, mostDecimals: 2 });
  expect(printed(83.2, 'General')).toMatchObject({ decimals: 1, mostDecimals: null });
});

test('a percentage typed as text carries its own decimals', () => {
  const rates = (first: string) => `
  Xã | Số hộ | Hộ nghèo | Tỷ lệ (%)
  Ba Cụm | 412 | 27 | '${first}
  Sơn Lâm | 385 | 31 | '8.05%
  Tô Hạp | 507 | 44 | '8.68%
  Sơn Hiệp | 611 | 52 | '8.51%
  Sơn Bình | 377 | 41 | '10.88%`;
  expect(told(rates('6.6%'), 9, [])).toEqual([]);
  expect(told(rates('6.7%'), 9, [])).toEqual(['rate-equals-ratio 1']);
});
