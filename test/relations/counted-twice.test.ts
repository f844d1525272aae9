import { check } from '../../src/core/check';
import { understand } from '../../src/core/understand';
import { cellName } from '../../src/core/text/a1';
import { parseGrid } from '../../src/core/text/grid';

const list = (total: string): string => `
TT | Họ và tên     | Thôn   | Số khẩu | Diện tích (m2) | Số tiền hỗ trợ (đồng)
1  | Cao Văn Hà    | Thôn 1 | 5       | 36             | 40000000
2  | Mấu Thị Lan   | Thôn 2 | 3       | 30             | 25000000
3  | Cao Thị Nga   | Thôn 1 | 2       | 28             | 15000000
4  | Bo Bo Tới     | Thôn 3 | 4       | 32             | 40000000
5  | Tro Xuân Hùng | Thôn 2 | 6       | 40             | 50000000
   | Tổng cộng     |        | 20      | 166            | ${total}`;

const told = (text: string): string[] =>
  check({ sheets: [parseGrid(text).sheet] }).findings.map(
    ({ severity, cell, fix }) => `${severity} ${cellName(cell.row, cell.col)} ${fix?.edits[0]?.value ?? '-'}`,
  );

describe('a household that happens to have as much as the next two', () => {
  test('is not their total while the total of the list counts all of them', () => {
    expect(told(list('170000000'))).toEqual([]);
    expect(told(list('17000000'))).toHaveLength(1);
    expect(told(list('17000000'))[0]).toMatch(/^error F7/);
  });

  test('no relation is left of it where the total is broken', () => {
    const { relations } = understand({ sheets: [parseGrid(list('180000000')).sheet] }).sheets[0]!;
    expect(relations.filter((r) => r.kind === 'sum').map((r) => r.result.line)).toEqual([6]);
  });

  test('a subtotal among the lines is one as long as the total does not count its parts too', () => {
    const { relations } = understand({
      sheets: [
        parseGrid(`
      Chỉ tiêu  | 2021 | 2022 | 2023
      Cây lúa   | 812  | 934  | 1045
      Vụ đông   | 503  | 611  | 702
      Vụ hè     | 309  | 323  | 343
      Cây ngô   | 127  | 145  | 158
      Tổng cộng | 939  | 1079 | 1203`).sheet,
      ],
    }).sheets[0]!;
    const sums = relations.filter((r) => r.kind === 'sum').map((r) => `${r.result.line}=${r.operands.map((o) => o.line).join('+')}`);
    expect(sums.sort()).toEqual(['1=2+3', '5=1+4', '5=2+3+4']);
  });
});
