import { check } from '../../src/core/check';
import { cellName } from '../../src/core/text/a1';
import { parseGrid } from '../../src/core/text/grid';
import { markerOf } from '../../src/core/tables/outline/markers';
import { quantityOfHead } from '../../src/core/tables/quantity';

/** What is told loudly of a workbook. */
function loud(...grids: readonly string[]): string[] {
  const sheets = grids.map((grid, i) => parseGrid(grid, `S${i + 1}`).sheet);
  return check({ sheets })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ cell, rule }) => `${rule} ${cellName(cell.row, cell.col)}`);
}

/** Kinds of false alarms met in real workbooks, with figures of our own. */
const SOUND: Readonly<Record<string, string>> = {
  'a difference is not held against two lines of a sum of three that holds': `
    Other comprehensive income | 2019 | 2018 | 2017
    Prior service costs | 0 | 0 | -641
    Net gain (loss) | 3177 | -8264 | 4482
    Less: amortization | 7213 | 5308 | 6119
    Other comprehensive income (loss) | 10390 | -2956 | 9960`,
  'of the columns of rise and fall one shows the difference, the other nothing': `
    Nội dung | Dự toán | Thực hiện | Tăng | Giảm
    Lệ phí cấp phép | 1200 | 1455 | =C2-B2->255 | 0
    Phí sát hạch | 3310 | 3642 | =C3-B3->332 | 0
    Phí qua phà | 2800 | 2911 | =C4-B4->111 | 0
    Học phí | 5400 | 2185 | 0 | =C5-B5->-3215
    Thu khác | 910 | 1873 | =C6-B6->963 | 0
    Thu thanh lý | 450 | 722 | =C7-B7->272 | 0
    Thu dịch vụ | 6120 | 6655 | =C8-B8->535 | 0`,
  'a line with a rate of its own': `
    Trạm | Dự toán | Được giữ lại
    Lộ Tẻ | 12840000 | =B2*0.15->1926000
    Gò Dầu | 30650000 | =B3*0.15->4597500
    Cần Thơ | 80520000 | =B4*0.15->12078000
    Mỹ Thuận | 78204700 | 5474329
    Bảo Lộc | 16730000 | =B6*0.15->2509500
    Ba Chẽ | 15520000 | =B7*0.15->2328000
    Trung Hà | 9940000 | =B8*0.15->1491000`,
  'what a pivot table calls its columns': `
    Sum of Amount | Column Labels |
    Row Labels | 983 | Grand Total
    E0101 | 4410 | 4410
    E0102 | 6302 | 6302
    E0103 | 1907 | 1907
    E0104 | 2215 | 2215
    Grand Total | 14834 | 14834`,
  'a line that nobody divided': `
    Chỉ tiêu | Sản lượng | Doanh thu
    1. Dịch vụ chuyển tiền | 1314 | 60977
    - Thư chuyển tiền | 14 | 654
    - Chuyển tiền nhanh | 1300 | 60323
    2. Dịch vụ thu hộ | 2706 | 70272
    - Thu hộ bảo hiểm | 0 | 0
    - Thu hộ tiền điện | 0 | 0
    - Thu hộ khác | 0 | 0`,
  'a column number given to two columns': `
    TT | Tên trạm | Dự toán | Thực hiện | Số được giữ | Tỷ lệ khoán chi | Số khoán chi | Chưa chi | Đã nộp
    1 | 2 | 3 | 4 | 5 | 5 | 6 | 7 | 8
    1 | Lường Mẹt | 24500 | 24310 | 3646.5 | 20 | =D3*F3/100->4862 | 0 | 19448
    2 | Hoàng Mai | 18200 | 18150 | 2722.5 | 30 | =D4*F4/100->5445 | 0 | 12705
    3 | Cầu Rác | 12600 | 12480 | 1872 | 25 | =D5*F5/100->3120 | 0 | 9360
    4 | Phú Bài | 50400 | 50120 | 7518 | 10 | =D6*F6/100->5012 | 0 | 45108`,
  'an identity printed with the numbers of before': `
    Số TT | Chỉ tiêu | Văn phòng | Chi cục
    1 | Nguồn NSNN | 7620 | 4410
    2 | Vay nợ | 0 | 0
    3 | Nguồn khác | 1310 | 2275
    4 | Kinh phí giảm trong năm (2=3+6) | 66 | 41
    5 | Đã nộp ngân sách | 66 | 41
    6 | Nguồn ngân sách | 0 | 0`,
  'the dishes of a second shift are no parts of the first': `
    Cty | Ca | SL | Món ăn
    **SMC** | **CA1** | 860 | gỏi ngó sen
    **SMC** | **Mnuoc** | 300 | bún nem cua bể
    SMC | CA2 | 140 | đùi gà chiên xù
    SMC | CA2 | 145 | gỏi ngó sen
    SMC | CA2 | 135 | tôm cháy tỏi`,
  'what formulas in every third column say is nothing to the columns between': `
    Nội dung | Khu 1 | < | < | Khu 2 | < | < | Khu 3 | < | < | Khu 4 | < | <
    ^ | Cộng | Nhà nước | Khác | Cộng | Nhà nước | Khác | Cộng | Nhà nước | Khác | Cộng | Nhà nước | Khác
    Thuê nhà | =C3+D3->44 | 31 | 13 | =F3+G3->47 | 19 | 28 | =I3+J3->1702 | =750+902->1652 | 50 | =L3+M3->41 | 26 | 15
    Mua sắm | =C4+D4->53 | 37 | 16 | =F4+G4->65 | 24 | 41 | =I4+J4->81 | 58 | 23 | =L4+M4->63 | 44 | 19`,
  'a total is not one of a line and of its parts': `
    1. Quyết toán thu ngân sách |
    |
    - Chênh lệch năm trước chuyển sang | 1293
    - Tổng số thu trong năm | 139279
    - Tổng số chi trong năm | 103722
    - Chênh lệch chưa phân phối | 36850
    Chia ra: |
    + Nộp ngân sách | 3864
    + Bổ sung nguồn kinh phí | 16168
    + Trích lập các quỹ | 681
    - Chênh lệch chuyển năm sau | 16137`,
};

test.each(Object.entries(SOUND))('%s', (_, grid) => {
  expect(loud(grid)).toEqual([]);
});

test('a line of another sheet is read by its name where the sheets do not have the same lines', () => {
  const other = `
    TT | Nội dung | Số tiền
    1 | Từ lệ phí | 4271
    2 | Phí sát hạch | 2795
    3 | Học phí | 0
    4 | Sản xuất kinh doanh | 6489
    5 | Thu khác | 1928
    6 | Thu thanh lý | 318`;
  const own = (line: number): string => `
    TT | Nội dung | Số tiền
    1 | Từ lệ phí | =S2!C2->4271
    2 | Phí sát hạch | =S2!C3->2795
    3 | ${line === 6 ? 'Thu khác' : 'Học phí'} | =S2!C${line}->${line === 6 ? 1928 : 6489}
    4 | Sản xuất kinh doanh | =S2!C5->6489
    5 | Thu bổ sung | =S2!C6->1928
    6 | Thu thanh lý | =S2!C7->318`;
  expect(loud(own(6), other)).toEqual([]);
  expect(loud(own(5), other)).toEqual(['formula-fits-its-run C4']);
});

test('what shows the difference in neither column is told', () => {
  const grid = SOUND['of the columns of rise and fall one shows the difference, the other nothing']!;
  expect(loud(grid.replace('=C5-B5->-3215', '0'))).not.toEqual([]);
});

test.each([
  ['a- Bán thẻ trả trước', 'lower', 'a'],
  ['1-Nguồn khác', 'arabic', '1'],
  ['VI-Kinh phí giảm', 'roman', 'VI'],
])('a dash parts a number from its label: %s', (label, family, code) => {
  expect(markerOf(label)).toMatchObject({ family, code });
});

test.each(['e-Government', 'T-shirts', '3-bedroom houses'])('a dash within a word numbers nothing: %s', (label) => {
  expect(markerOf(label)).toBeNull();
});

test.each([
  ['2014 people per sq. km', 'norm'],
  ['Mật độ dân số', 'norm'],
  ['15. Average (Band D) council tax (£)', 'norm'],
])('what is so much to each does not add up: %s', (head, quantity) => {
  expect(quantityOfHead(head)).toBe(quantity);
});
