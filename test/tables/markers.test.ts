import { check } from '../../src/core/check';
import { parseGrid } from '../../src/core/text/grid';
import { markerOf } from '../../src/core/tables/outline/markers';

test.each([
  ['I', 'roman', 1, ''],
  ['IV.', 'roman', 4, ''],
  ['3.10', 'dotted', 10, ''],
  ['I.2', 'dotted', 2, ''],
  ['A.IV', 'dotted', 4, ''],
  ['2.b', 'dotted', 2, ''],
  ['1.1 Thu nội địa', 'dotted', 1, 'Thu nội địa'],
  ['I.2. Thu từ đất', 'dotted', 2, 'Thu từ đất'],
  ['HC.1.3 Out-patient care', 'dotted', 3, 'Out-patient care'],
  ['đ) Hỗ trợ khác', 'lower', 5, 'Hỗ trợ khác'],
  ['- Trong đó: nữ', 'dash', 0, 'Trong đó: nữ'],
])('%s is numbered %s %d', (text, family, value, rest) => {
  expect(markerOf(text)).toMatchObject({ family, value, rest });
});

test.each(['Vĩnh Long', 'Xã I', 'TP. Huế', '2020 - 2025'])('%s is a name, not a number', (text) => {
  expect(markerOf(text)).toBeNull();
});

test('a line of a letter and a figure numbers no columns', () => {
  const { sheet } = parseGrid(`
Xã        | Số
a         | 3
b         | 4
Tổng cộng | 8`);
  expect(check({ sheets: [sheet] }).findings.map(({ rule, cell, expected }) => [rule, cell.row, expected])).toEqual([
    ['total-equals-parts', 3, 7],
  ]);
});
