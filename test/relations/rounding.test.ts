import { check } from '../../src/core/check';
import type { Sheet } from '../../src/core/model/sheet';
import { parseGrid } from '../../src/core/text/grid';

const serious = (sheet: Sheet): string[] =>
  check({ sheets: [sheet] })
    .findings.filter((f) => f.severity !== 'info')
    .map((f) => `${f.rule} ${f.cell.row},${f.cell.col}`);

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
  const money = (unit: string, off: number): Sheet =>
    parseGrid(`
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

// The totals are formulas: one household too many in a commune shows in its own line, in its group's and in the district's.
const FLOW = `
TT | Xã            | Hộ nghèo đầu kỳ | Thoát nghèo | Tái nghèo | Phát sinh | Hộ nghèo cuối kỳ
A  | B             | 1   | 2   | 3 | 4  | '5=1-2+3+4
I  | Thành thị     | =C4->307 | =D4->100 | =E4->3 | =F4->12 | =G4->222
1  | TT Ea Súp     | 307 | 100 | 3 | 12 | 222
II | Nông thôn     | =SUM(C6:C9)->703 | =SUM(D6:D9)->171 | =SUM(E6:E9)->9 | =SUM(F6:F9)->37 | =SUM(G6:G9)->577
2  | Ea Bung       | 262 | 61  | 4 | 11 | 215
3  | Ya Tờ Mốt     | 147 | 25  | 0 | 12 | 134
4  | Ia Rvê        | 104 | 32  | 2 | 3  | 77
5  | Ia Lốp        | 190 | 53  | 3 | 11 | 151
   | Cộng          | =C3+C5->1010 | =D3+D5->271 | =E3+E5->12 | =F3+F5->49 | =G3+G5->799`;

test('one slip that climbs through formulas is one, and no sign of rounding', () => {
  expect(serious(parseGrid(FLOW).sheet)).toEqual(['printed-identity-holds 5,6']);
  const right = FLOW.replace('61  | 4 | 11 | 215', '61  | 3 | 11 | 215')
    .replace('->9 |', '->8 |')
    .replace('->12 | =F3+F5', '->11 | =F3+F5');
  expect(serious(parseGrid(right).sheet)).toEqual([]);
});

// Marks in steps of a half: the total of the last column lacks one, and no figure was rounded to a tenth.
const MARKS = `
STT | Tiêu chí        | Điểm tối đa | Tự chấm | Thẩm định
I   | Chỉ đạo         | 6.5  | 6   | 5.5
1.1 | Kế hoạch        | 2.5  | 2.5 | 2.5
1.2 | Kiểm tra        | 1.5  | 1   | 0.5
1.3 | Tuyên truyền    | 2.5  | 2.5 | 2.5
II  | Thủ tục         | 5    | 4.5 | 4
2.1 | Công khai       | 2.5  | 2.5 | 2
2.2 | Giải quyết      | 2.5  | 2   | 2
III | Số hóa          | 4.5  | 3   | 3
3.1 | Hồ sơ trực tuyến | 3   | 1.5 | 1.5
3.2 | Hồ sơ điện tử   | 1.5  | 1.5 | 1.5
    | TỔNG ĐIỂM       | 16   | 13.5 | 12`;

test('marks in halves are not rounded to tenths', () => {
  expect(serious(shown(MARKS, '0.0'))).toEqual(['total-equals-parts 11,4']);
  expect(serious(shown(MARKS.replace(/12$/, '12.5'), '0.0'))).toEqual([]);
});

// Two columns of the table make up the first now and then, by chance: that some lines miss it says nothing of rounding.
const STAFF = `
TT | Xã         | Tổng số | Nữ | Đảng viên | Dân tộc | Trung cấp | Đại học | Thạc sĩ | Dưới 30 | 30 - 50 | Trên 50
   | Tổng cộng  | 180 | 53 | 167 | 31 | 31 | 137 | 13 | 21 | 136 | 23
1  | Bình Nghi  | 19  | 4  | 15  | 1  | 1  | 15  | 3  | 2  | 15  | 2
2  | Bình Tân   | 17  | 7  | 15  | 8  | 4  | 13  | 0  | 2  | 12  | 3
3  | Vĩnh An    | 18  | 4  | 17  | 8  | 2  | 16  | 0  | 2  | 12  | 4
4  | Phú Phong  | 22  | 8  | 22  | 8  | 5  | 15  | 2  | 1  | 18  | 3
5  | Bình Hòa   | 21  | 6  | 21  | 4  | 5  | 13  | 3  | 2  | 17  | 2
6  | Tây Bình   | 24  | 6  | 22  | 1  | 3  | 20  | 1  | 4  | 19  | 1
7  | Bình Thuận | 18  | 6  | 16  | 1  | 4  | 13  | 1  | 2  | 12  | 4
8  | Tây Giang  | 19  | 6  | 19  | 0  | 2  | 14  | 3  | 4  | 14  | 1
9  | Tây Thuận  | 22  | 6  | 20  | 0  | 5  | 17  | 0  | 2  | 17  | 3`;

test('sums that only chance makes say nothing of rounding', () => {
  expect(serious(parseGrid(STAFF).sheet)).toEqual(['total-equals-parts 1,7']);
  expect(serious(parseGrid(STAFF.replace('| 137 |', '| 136 |')).sheet)).toEqual([]);
});

describe('a block of lines that another office rounded to tens', () => {
  const line = (name: string, into: number, out: number, net = into - out): string => `${name} | ${into} | ${out} | ${net}`;
  const counted = Array.from({ length: 14 }, (_, i) => line(`Hạt ${i}`, 2711 + 37 * i, 1903 + 29 * i));
  const exact = [3410, 3730, 4080, 3430, 4190, 9920, 6620, 1460, 3540, 2880].map((n, i) => line(`Vùng ${i}`, n, n - 310 - 20 * i));
  const rounded = exact.map((text, i) => (i % 3 === 1 ? text.replace(/\d+$/, (net) => String(Number(net) + (i % 2 ? 10 : -10))) : text));
  const grid = (...lines: string[]) => parseGrid(['Nơi | Đến | Đi | Thuần', ...counted, ...lines].join('\n')).sheet;

  test('may miss by ten, the lines above it by nothing', () => {
    expect(serious(grid(...rounded))).toEqual([]);
    const off = [...counted.slice(0, 5), line('Hạt 5', 2896, 2048, 858), ...counted.slice(6)];
    expect(serious(parseGrid(['Nơi | Đến | Đi | Thuần', ...off, ...rounded].join('\n')).sheet)).toEqual(['total-equals-parts 6,1']);
  });

  test('where all others of the block add up one that misses is a slip', () => {
    expect(serious(grid(...exact.slice(0, 9), line('Vùng 9', 2880, 2390, 480)))).toHaveLength(1);
  });
});
