import { check } from '../../src/core/check';
import type { Sheet } from '../../src/core/model/sheet';
import { parseGrid } from '../../src/core/text/grid';

const serious = (sheet: Sheet): string[] => check({ sheets: [sheet] }).findings.filter((f) => f.severity !== 'info').map((f) => `${f.rule} ${f.cell.row},${f.cell.col}`);

/** All figures of the grid shown as `format` shows them. */
function shown(grid: string, format: string): Sheet {
  const { sheet } = parseGrid(grid);
  return { ...sheet, cells: sheet.cells.map((row) => row?.map((cell) => (typeof cell?.value === 'number' ? { ...cell, format } : cell))) };
}

// Rounded to one decimal place before they were added: the totals miss by 0.1 in two columns.
const ROUNDED = `
Ngành        | 2021   | 2022   | 2023
Tổng số      | 3171.5 | 3330.9 | 3461.1
Nông nghiệp  | 1228.5 | 1332.1 | 1360.4
Khai khoáng  | 586.6  | 571.2  | 640.8
Chế biến     | 665.9  | 692.6  | 749.5
Vận tải      | 690.4  | 735.1  | 710.4`;

test('decimal places that show only zeros say nothing about rounding', () => {
  expect(serious(shown(ROUNDED, '#,##0.00'))).toEqual([]);
});

test('a slip beyond that rounding is still one', () => {
  expect(serious(shown(ROUNDED.replace('692.6', '629.6'), '#,##0.00'))).toEqual(['total-equals-parts 1,2']);
});

// Published in multiples of five, each cell rounded for itself.
const FIVES = `
Tỉnh | Tổng số | Tại nhà | Không cố định | Thường xuyên
A    | 202525  | 11295   | 22405         | 168820
B    | 66855   | 5255    | 7360          | 54235
C    | 432590  | 27815   | 48720         | 356050
D    | 344770  | 20240   | 36150         | 288385
E    | 577710  | 52565   | 51130         | 474010
F    | 494900  | 69650   | 49025         | 376225`;

test('one slip among figures rounded to fives does not hide that they are', () => {
  expect(serious(parseGrid(FIVES).sheet)).toEqual([]);
  expect(serious(parseGrid(FIVES.replace('344770', '3447706')).sheet)).toEqual(['total-equals-parts 4,1']);
});

describe('whole money in a shortened unit', () => {
  // Eighty lines that add up exactly, nobody would call that chance, and one that is one off.
  const lines = Array.from({ length: 80 }, (_, i) => [600 + 37 * i, 300 + 11 * ((7 * i) % 80)] as const);
  const money = (unit: string, off: number): Sheet => parseGrid(`
TT | Xã | Tổng kinh phí (${unit}) | NSTW (${unit}) | NSĐP (${unit})
${lines.map(([a, b], i) => `${i + 1} | Xã ${i + 1} | ${a + b + (i === 33 ? off : 0)} | ${a} | ${b}`).join('\n')}`).sheet;

  test('may be one off, also where everything else is exact', () => {
    expect(serious(money('triệu đồng', 0))).toEqual([]);
    expect(serious(money('triệu đồng', 1))).toEqual([]);
    expect(serious(money('đồng', 1))).toEqual(['total-equals-parts 34,2']);
    expect(serious(money('triệu đồng', 20))).toEqual(['total-equals-parts 34,2']);
  });
});

// Seven whole figures below a head that names no unit: counted, so that a total two too high is a slip.
const COUNTED = `
TT | Xã          | Số vụ ma túy
   | Tổng cộng   | 17
1  | Bình Tân    | 3
2  | Tây Thuận   | 1
3  | Tây Bình    | 4
4  | Vĩnh An     | 1
5  | Phú Phong   | 4
6  | Bình Thuận  | 0
7  | Bình Nghi   | 2`;

test('whole figures without a unit in a Vietnamese report are counted, not rounded', () => {
  expect(serious(parseGrid(COUNTED).sheet)).toEqual(['total-equals-parts 1,2']);
});

test('the same in shortened money may be rounded', () => {
  expect(serious(parseGrid(COUNTED.replace('Số vụ ma túy', 'Dư nợ (tỷ đồng)')).sheet)).toEqual([]);
});
