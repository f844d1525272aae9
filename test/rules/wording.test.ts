import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/model/finding';
import { parseGrid, place } from '../../src/core/text/grid';
import { catalogue } from '../../src/messages';

function at(grid: string, cell: string): Finding | undefined {
  const { row, col } = place(cell);
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

test('a rate that rounds to what is printed is right', () => {
  expect(at(rate('68.06'), 'D5')).toBeUndefined();
});

test('both catalogues have these sentences', () => {
  const keys = ['finding.growth-is-index', 'finding.growth-is-points', 'finding.rate-cut-off', 'finding.rate-is-growth', 'finding.difference-is-percent'];
  for (const language of ['vi', 'en'] as const) expect(keys.filter((key) => !catalogue(language)[key])).toEqual([]);
});

const verdict = (target: string, result: string, stated: string): Finding | undefined => at(`
      TT | Chỉ tiêu                          | Đơn vị | Kế hoạch | Thực hiện | Đánh giá
      1  | Tỷ lệ dân số tham gia bảo hiểm y tế | %    | 95       | 95.4      | Đạt
      2  | Tỷ lệ hộ nghèo                    | %      | ${target} | ${result} | ${stated}`, 'F3');

test.each([
  ["'<4", '4.6', 'Đạt', 'warning'],
  ["'<4", '3.2', 'Không đạt', 'warning'],
  ["'<4", '3.2', 'Chưa hoàn thành', 'warning'],
  ['4', "'4,6-4,8", 'Vượt', 'warning'],
  // A strict bound that is just touched: perhaps rounding.
  ["'<7,6", '7.6', 'Đạt', 'info'],
])('poverty of %s, reached %s, cannot be "%s": %s', (target, result, stated, severity) => {
  expect(verdict(target, result, stated)).toMatchObject({ rule: 'stated-verdict-agrees', severity });
});

test.each([["'<4", '3.2', 'Vượt'], ["'30 - 35", '32', 'Vượt'], ['4', "'3,5-4,5", 'Đạt'], ["'-", '3.2', 'Đạt'], ["'<4", '3.2', 'Chưa đến kỳ'], ["'<4", '', 'Đạt']])(
  'poverty of %s, reached %s, may be called "%s"', (target, result, stated) => {
    expect(verdict(target, result, stated)).toBeUndefined();
  },
);
