// What the workbook's own formulas mean: figures of our own, each silent or told as its title says.
import { check } from '../../src/core/check';
import { parseGrid } from '../../src/core/text/grid';

const told = (grid: string) => check({ sheets: [parseGrid(grid).sheet] }).findings.filter(({ severity }) => severity !== 'info');
const cells = (grid: string) => told(grid).map(({ rule, severity, cell }) => `${severity} ${rule} ${cell.row + 1}.${cell.col + 1}`);

const NESTED = `
TT | Nội dung   | Kế hoạch | Thực hiện
   | Tổng cộng  | =SUBTOTAL(9,C3:C10)->1740 | =SUBTOTAL(9,D3:D10)->1412
I  | Tuyến Bắc  | =SUBTOTAL(9,C4:C6)->660 | =SUBTOTAL(9,D4:D6)->541
1  | Cống số 4  | 120 | 95
2  | Cống số 7  | 215 | 160
3  | Cầu Dân    | 325 | 286
II | Tuyến Nam  | =SUBTOTAL(9,C8:C10)->1080 | =SUBTOTAL(9,D8:D10)->871
1  | Mương 1    | 280 | 233
2  | Mương 2    | 370 | 301
3  | Kè suối    | 430 | 337`;

test('SUBTOTAL leaves nested SUBTOTALs out', () => {
  expect(cells(NESTED)).toEqual([]);
});

test('a subtotal right above the grand total is no line that SUBTOTAL left out', () => {
  expect(
    cells(`
Nội dung  | Thu | Chi
Cống số 4 | 120 | 95
Cống số 7 | 215 | 160
Tuyến Bắc | =SUBTOTAL(9,B2:B3)->335 | =SUBTOTAL(9,C2:C3)->255
Mương 1   | 280 | 233
Mương 2   | 370 | 301
Tuyến Nam | =SUBTOTAL(9,B5:B6)->650 | =SUBTOTAL(9,C5:C6)->534
Toàn tỉnh | =SUBTOTAL(9,B2:B7)->985 | =SUBTOTAL(9,C2:C7)->789`),
  ).toEqual([]);
});

const FILTERED = (total: string, also: string) => `
TT | Xã        | Số hộ | Số khẩu
1  | Ba Cụm    | 120   | 480
~2 | Sơn Lâm   | 85    | 350
3  | Tô Hạp    | 64    | 260
~4 | Sơn Hiệp  | 90    | 365
5  | Sơn Bình  | 46    | 190
   | Tổng cộng | ${total} | ${also}`;

test('a total of what is shown is a warning that names the hidden lines, and no figure to change', () => {
  for (const code of [9, 109]) {
    const findings = told(FILTERED(`=SUBTOTAL(${code},C2:C6)->230`, `=SUBTOTAL(${code},D2:D6)->930`));
    expect(findings.map(({ severity, cell }) => [severity, cell.row, cell.col])).toEqual([['warning', 6, 2]]);
    expect(findings[0]!.suspects).toEqual([]);
    expect(findings[0]!.expected).toBeNull();
    expect(findings[0]!.related[0]!.areas.map(({ top }) => top)).toEqual([2, 4]);
  }
});

test('SUBTOTAL(9) over lines hidden by hand adds them all', () => {
  expect(cells(FILTERED('=SUBTOTAL(9,C2:C6)->405', '=SUBTOTAL(9,D2:D6)->1645'))).toEqual([]);
});

test('a sum of chosen lines leaves none of the others out', () => {
  expect(
    cells(`
Chỉ tiêu                | Đơn vị A | Đơn vị B
I. Số dư năm trước      | 0        | 0
1. Nguồn Quỹ            | 0        | 0
a) Quỹ TW               | 0        | 0
b) Phí, lệ phí          |          |
2. Nguồn khác           |          |
II. Cấp trong năm       | =B8+B11->7200 | =C8+C11->8100
1. Nguồn Quỹ            | =B9+B10->7200 | =C9+C10->8100
a) Quỹ TW               | 7200     | 8100
b) Phí, lệ phí          |          |
2. Nguồn khác           |          |
III. Được sử dụng       | =B13+B16->7200 | =C13+C16->8100
1. Nguồn Quỹ            | =B14+B15->7200 | =C14+C15->8100
a) Quỹ TW (1+7)         | =B4+B9->7200 | =C4+C9->8100
b) Phí, lệ phí (2+8)    | =B5+B10->0 | =C5+C10->0
2. Nguồn khác (4+10)    | =B6+B11->0 | =C6+C11->0`),
  ).toEqual([]);
});

test('the total of the later years below the total of all is no sum that leaves that line out', () => {
  const years = Array.from({ length: 8 }, (_, i) => `${2011 + i} | ${[3, 5, 2, 7, 4, 6, 9, 8][i]} | ${[6, 1, 4, 4, 7, 2, 5, 3][i]}`);
  expect(
    cells(`
Năm | Nam | Nữ
${years.join('\n')}
2011-2018, tổng | =SUM(B2:B9)->44 | =SUM(C2:C9)->32
2015-2018, tổng | =SUM(B6:B9)->27 | =SUM(C6:C9)->17`),
  ).toEqual([]);
});

test('a sum one line short is still told', () => {
  expect(
    cells(`
TT | Xã        | Số hộ
1  | Ba Cụm    | 120
2  | Sơn Lâm   | 85
3  | Tô Hạp    | 64
4  | Sơn Hiệp  | 90
   | Tổng cộng | =SUM(C2:C4)->269`),
  ).toContain('error formula-covers-all-lines 6.3');
});

test('the part above, else nothing, is no difference', () => {
  expect(
    cells(`
Khoản     | Dự toán | Thực chi | Còn dư | Vượt
Văn phòng | 140 | 193 | =IF(B2>C2,B2-C2,0)->0 | =IF(C2>B2,C2-B2,0)->53
Xăng xe   | 417 | 252 | =IF(B3>C3,B3-C3,0)->165 | =IF(C3>B3,C3-B3,0)->0
Hội nghị  | 488 | 705 | =IF(B4>C4,B4-C4,0)->0 | =IF(C4>B4,C4-B4,0)->217
Điện nước | 392 | 133 | =IF(B5>C5,B5-C5,0)->259 | =IF(C5>B5,C5-B5,0)->0
Sửa chữa  | 173 | 866 | =IF(B6>C6,B6-C6,0)->0 | =IF(C6>B6,C6-B6,0)->693
Tập huấn  | 774 | 181 | =IF(B7>C7,B7-C7,0)->593 | =IF(C7>B7,C7-B7,0)->0`),
  ).toEqual([]);
});

test('a typed figure that a guarded formula contradicts is told', () => {
  expect(
    cells(`
Khoản     | Dự toán | Thực chi | Còn lại
Văn phòng | 240 | 193 | =IF(B2="",0,B2-C2)->47
Xăng xe   | 417 | 252 | =IF(B3="",0,B3-C3)->165
Hội nghị  | 788 | 705 | 38
Điện nước | 392 | 133 | =IF(B5="",0,B5-C5)->259`),
  ).toEqual(['error difference-equals-subtraction 4.4']);
});

test('a rate shown in percent enters a product as it is stored', () => {
  expect(
    cells(`
Xã      | Doanh thu | Thuế suất | Thuế
Ba Cụm  | 26000     | 10%       | =B2*C2->2600
Sơn Lâm | 88500     | 15%       | =B3*C3->13275
Tô Hạp  | 36800     | 20%       | =B4*C4->7360
Sơn Bình | 45010    | 20%       | =B5*C5->9002`),
  ).toEqual([]);
});

test('hours under "[h]:mm" are figures of their column', () => {
  expect(
    cells(`
Việc   | Dự kiến | Thực tế
Đo đạc | 5  | 11.5{[h]:mm:ss}
Vẽ     | 15 | 13.5
In     | 6  | 12.5
Cộng   | =B2+B3+B4->26 | =C2+C3+C4->37.5`),
  ).toEqual([]);
});

test('numbers that stand outside the table are read where a formula reads them', () => {
  expect(
    cells(`
||| 26500

||| =4300+2900->7200
||| =-(5100+1400)->-6500
|
||| =SUM(D1:D4)->27200
|||| v`),
  ).toEqual([]);
});

test('a total of two subtotals, the second right above it, counts nothing twice', () => {
  expect(
    cells(`
Chức danh  | Lương | Tháng 12 | Tháng 1
Kỹ sư      | 7500  | =B2*0.5->3750 |
Quản trị   | 6000  |               | =B3*0.6->3600
Lập trình  | 5200  |               | =B4*0.6->3120
Cộng nhóm  |       | =SUM(C2:C4)->3750 | =SUM(D3:D4)->6720
Biên tập A | 4800  |               | =B6*0.6->2880
Biên tập B | 4700  |               | =B7*0.6->2820
Cộng nhóm  |       | =SUM(C6:C7)->0 | =SUM(D6:D7)->5700
Tổng cộng  | =SUM(B2:B7)->28200 | =SUM(C5+C8)->3750 | =SUM(D5+D8)->12420`),
  ).toEqual([]);
});

const TWO_TWELVES = (left: number) => `
TT | Nội dung | Kế hoạch Quỹ | Kế hoạch NS | Tổng số | Được nhận Quỹ | Luỹ kế Quỹ | Tổng số | Còn được nhận Quỹ
a  | b        | '1  | '2 | 3=1+2 | '4 | '5 | '12 | 12=1-5
1  | Cầu Một  | 1237 | 115 | 1352 | 57 | 623 | 217 | 614
2  | Cầu Hai  | 1174 | 124 | 1298 | 52 | 648 | 224 | 526
3  | Cầu Ba   | 1151 | 133 | 1284 | 53 | 669 | 233 | 482
4  | Cầu Bốn  | 1348 | 141 | 1489 | 58 | 694 | 249 | ${left}
5  | Cầu Năm  | 1025 | 156 | 1181 | 51 | 617 | 251 | 408
6  | Cầu Sáu  | 1422 | 167 | 1589 | 59 | 742 | 268 | 680`;

test('an identity printed under the second of two columns of one number speaks of its own column', () => {
  expect(cells(TWO_TWELVES(654))).toEqual([]);
  expect(cells(TWO_TWELVES(634))).toEqual(['error printed-identity-holds 6.9']);
});

test('columns numbered anew in each block are those of their own', () => {
  const line = (a: readonly number[], b: readonly number[]): string =>
    [...a, ...b].map((n, i) => (i % 3 === 0 ? a.concat(b)[i + 1]! + a.concat(b)[i + 2]! : n)).join(' | ');
  expect(
    cells(`
Nội dung | Tổng cộng | < | < | Cục I | < | <
^        | Tổng số | Trong nước | Phí | Tổng số | Trong nước | Phí
A        | 1=2+3 | 2 | 3 | 1=2+3 | 2 | 3
Lương    | ${line([0, 61, 17], [0, 33, 9])}
Phụ cấp  | ${line([0, 52, 13], [0, 28, 4])}
Đi lại   | ${line([0, 47, 11], [0, 26, 8])}
Vật tư   | ${line([0, 83, 29], [0, 41, 15])}
Điện     | ${line([0, 36, 12], [0, 19, 7])}`),
  ).toEqual([]);
});

test('half the sum over lines and their subtotals is the total of the lines, groups of one line too', () => {
  expect(
    cells(`
Mã   | Hạng mục  | Dự toán | Năm nay
1100 | Máy ủi    | 310 | 120
1100 | Máy xúc   | 250 | 95
1100 |           | =SUM(C2:C3)->560 | =SUM(D2:D3)->215
1200 | Xe tải    | 100 | 40
1200 |           | =SUM(C5)->100 | =SUM(D5)->40
1300 | Máy in    | 37  | 12
1300 | Máy tính  | 83  | 55
1300 |           | =SUM(C7:C8)->120 | =SUM(D7:D8)->67
     | Tổng cộng | =SUM(C2:C9)/2->780 | =SUM(D2:D9)/2->322`),
  ).toEqual([]);
});

test('a calculation with its own formula beside a total of another column is not that total', () => {
  expect(
    cells(`
Nội dung | Quý I | Quý II
Thu      | 4182  | 8351
Chi      | 9383  | 3920
Còn lại  | =B3-B2->5201 | =C2+C3->12271`),
  ).toEqual([]);
});
