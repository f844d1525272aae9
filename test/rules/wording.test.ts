import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/model/finding';
import { parseGrid, rowColOf } from '../../src/core/text/grid';

function at(grid: string, cell: string): Finding | undefined {
  const { row, col } = rowColOf(cell);
  return check({ sheets: [parseGrid(grid).sheet] }).findings.find((finding) => finding.cell.row === row && finding.cell.col === col);
}

const growth = (last: string): string => `
      Chỉ tiêu | Năm 2019 | Năm 2020 | Tốc độ tăng (%)
      Lúa      | 1200     | 1320     | 10
      Ngô      | 850      | 816      | -4
      Mía      | 977      | 1004     | 2.8
      Đậu      | 412      | 455      | 10.4
      Sắn      | 640      | 701      | ${last}`;

const rate = (last: string): string => `
      Xã       | Kế hoạch (người) | Thực hiện (người) | Tỷ lệ thực hiện (%)
      Ba Cụm   | 120      | 95        | 79.17
      Sơn Bình | 64       | 61        | 95.31
      Tô Hạp   | 97       | 31        | 31.96
      Sơn Lâm  | 72       | 49        | ${last}`;

test.each([
  ['109.5', 'finding.growth-is-index', 'error'],
  ['61', 'finding.growth-is-points', 'error'],
  ['5.9', 'finding.growth', 'error'],
])('growth printed as %s is told as %s', (printed, key, severity) => {
  expect(at(growth(printed), 'D6')).toMatchObject({ message: { key }, severity });
});

test.each([
  ['68.05', 'finding.rate-cut-off', 'warning'],
  ['68.07', 'finding.rate', 'error'],
  ['68.04', 'finding.rate', 'error'],
  ['-31.94', 'finding.rate-is-growth', 'error'],
])('a rate of 68,056 printed as %s is told as %s', (printed, key, severity) => {
  expect(at(rate(printed), 'D5')).toMatchObject({ message: { key }, severity });
});

const births = (head: string, last: string): string => `
      Xã       | Dân số trung bình (người) | Số trẻ sinh ra (người) | ${head}
      Ba Cụm   | 4810 | 72 | ${head.includes('‰') ? '14.97' : '1.50'}
      Sơn Lâm  | 3390 | 51 | ${head.includes('‰') ? '15.04' : '1.50'}
      Tô Hạp   | 5120 | 80 | ${head.includes('‰') ? '15.63' : '1.56'}
      Sơn Bình | 2977 | 41 | ${last}`;

test.each([
  ['Tỷ suất sinh (‰)', '1.38', 'finding.rate-is-percent'],
  ['Tỷ lệ sinh (%)', '13.77', 'finding.rate-is-permille'],
  ['Tỷ suất sinh (‰)', '17.31', 'finding.rate'],
])('births under "%s" printed as %s are told as %s', (head, printed, key) => {
  expect(at(births(head, printed), 'D5')).toMatchObject({ message: { key } });
});

const yearly = (last: string): string => `
      TT | Chỉ tiêu        | Đơn vị tính | Đầu năm 2016 | Ước cuối năm 2020 | Bình quân giảm mỗi năm
      1  | Số hộ nghèo     | Hộ          | 3550         | 1770              | 356
      2  | Tỷ lệ hộ nghèo  | %           | 57.27        | 25.21             | ${last}`;

test.each([
  ['8.02', 'finding.yearly-miscounted'],
  ['6.14', 'finding.yearly'],
])('a yearly average printed as %s is told as %s', (printed, key) => {
  expect(at(yearly(printed), 'F3')).toMatchObject({ message: { key }, rule: 'average-equals-mean' });
});

test('a difference is told with the decimals of the figures that it is of, a rate near nothing with enough to be seen', () => {
  const points = at(
    `
      TT | Chỉ tiêu                   | ĐVT | Năm 2022 | Năm 2023 | Tăng, giảm (điểm %)
      1  | Tỷ lệ hộ nghèo             | %   | 5.03     | 4.17     | -17.1
      2  | Tỷ lệ hộ cận nghèo         | %   | 8.66     | 8.01     | -0.65
      3  | Tỷ lệ bao phủ BHYT         | %   | 93.2     | 94.8     | 1.6
      4  | Tỷ lệ lao động qua đào tạo | %   | 61       | 62.5     | 1.5`,
    'F2',
  );
  expect(points).toMatchObject({ message: { key: 'finding.difference-is-percent', args: { expected: { decimals: 2 } } } });
  const small = at(
    `
      TT | Chỉ tiêu              | Số hộ | Tỷ lệ so với tổng số hộ dân cư (%)
      1  | Tổng số hộ dân cư     | 38459 |
      2  | Hộ nghèo              | 1855  | 4.82
      3  | Hộ cận nghèo          | 3331  | 8.66
      4  | Hộ nghèo phát sinh    | 1     | 0.01`,
    'D5',
  );
  expect(small).toMatchObject({ message: { key: 'finding.rate', args: { expected: { decimals: 4 } } } });
});

test('a rate that rounds to what is printed is right', () => {
  expect(at(rate('68.06'), 'D5')).toBeUndefined();
});

const verdict = (target: string, result: string, stated: string): Finding | undefined =>
  at(
    `
      TT | Chỉ tiêu                          | Đơn vị | Kế hoạch | Thực hiện | Đánh giá
      1  | Tỷ lệ dân số tham gia bảo hiểm y tế | %    | 95       | 95.4      | Đạt
      2  | Tỷ lệ hộ nghèo                    | %      | ${target} | ${result} | ${stated}`,
    'F3',
  );

test.each([
  ["'<4", '4.6', 'Đạt', 'error'],
  ["'<4", '3.2', 'Không đạt', 'error'],
  ["'<4", '3.2', 'Chưa hoàn thành', 'error'],
  ['4', "'4,6-4,8", 'Vượt', 'error'],
  // A strict bound that is just touched: perhaps rounding.
  ["'<7,6", '7.6', 'Đạt', 'info'],
])('poverty of %s, reached %s, cannot be "%s": %s', (target, result, stated, severity) => {
  expect(verdict(target, result, stated)).toMatchObject({ rule: 'stated-verdict-agrees', severity });
});

test.each([
  ["'<4", '3.2', 'Vượt'],
  ["'30 - 35", '32', 'Vượt'],
  ['4', "'3,5-4,5", 'Đạt'],
  ["'-", '3.2', 'Đạt'],
  ["'<4", '3.2', 'Chưa đến kỳ'],
  ["'<4", '', 'Đạt'],
])('poverty of %s, reached %s, may be called "%s"', (target, result, stated) => {
  expect(verdict(target, result, stated)).toBeUndefined();
});
