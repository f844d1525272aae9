import { report, told } from '../relations/forms/grids';

test('numbers typed as text are one finding a column, with its places and a fix for all', () => {
  const grid = `=== A
  TT | Xã | Số hộ | Số khẩu
  1 | A | '410 | 1610
  2 | B | 385  | 1502
  3 | C | '502 | 2010
  4 | D | 611  | 2390
  5 | E | 377  | 1404`;
  const [finding, ...others] = report(grid).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'number-is-a-number', severity: 'warning', cell: { row: 1, col: 2 } });
  expect(finding!.cells!.map(({ row }) => row)).toEqual([1, 3]);
  expect(finding!.fix!.edits.map(({ value }) => value)).toEqual([410, 502]);
});

test('a unit, figures on lines of their own, and percentages in a column of money are no numbers typed as text', () => {
  const grid = `=== A
  Khoản | '£ 000 | Năm 2024
  Lương | 1200 | 1300
  Chi khác | 800 | 700
  Số vụ theo quý | 'b1 | '407\\n68\\n339
  Lãi suất | '6.50% | 3
  Tổng chi | 2000 | 2000
  Khoản | '£ 000 | Năm 2024
  Thu phí | 500 | 600`;
  expect(told(grid).filter((one) => one.includes('number-is-a-number'))).toEqual([]);
});

test('a percentage typed as text among percentages is told', () => {
  const grid = `=== A
  Xã | Tỷ lệ
  A | 4.4%
  B | '3.5%
  C | 2.7%
  D | 3.1%`;
  expect(told(grid)).toEqual(['warning number-is-a-number 0!B3']);
});

test.each([
  ['a sum that passes over it', "A | 120 | 12\n  B | '85 | 9\n  C | 64 | 7\n  Tổng cộng | =SUM(B2:B4)->184 | =SUM(C2:C4)->28", 'B3'],
  [
    'sums that pass over several',
    "A | 120 | 12\n  B | '85 | 9\n  C | '64 | 7\n  D | 50 | 6\n  E | 90 | 6\n  Tổng cộng | =SUM(B2:B6)->260 | =SUM(C2:C6)->40",
    'B3',
  ],
])('a number typed as text and %s are one finding, as grave as the total', (_, lines, cell) => {
  const grid = `=== A\n  Xã | Số hộ | Hộ nghèo\n  ${lines}`;
  expect(told(grid)).toEqual([`error number-is-a-number 0!${cell}`]);
  const [finding] = report(grid).findings;
  const total = lines.split('\n').length;
  expect(finding!.related).toEqual([{ sheet: 0, areas: [{ top: total, left: 1, bottom: total, right: 1 }] }]);
  expect(finding!.fix!.edits[0]).toMatchObject({ value: 85 });
});

test('a total that misses more than the texts is told besides', () => {
  const grid = `=== A
  Xã | Số hộ | Hộ nghèo
  A | 120 | 12
  B | '85 | 9
  C | 64 | 7
  Tổng cộng | 148 | 28`;
  expect(told(grid)).toEqual(['error total-equals-parts 0!B5', 'warning number-is-a-number 0!B3']);
});
