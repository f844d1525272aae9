import { told } from '../relations/forms/grids';
import { understand } from '../../src/core/understand';
import { isChangeHead } from '../../src/core/tables/vocabulary/changes';
import { changeSign } from '../../src/core/tables/vocabulary/flows';
import { parseGrid } from '../../src/core/text/grid';

const tablesOf = (text: string) => understand({ sheets: [parseGrid(text).sheet] }).sheets[0]!.tables;

const CODED = `
  Chỉ tiêu | Đơn vị tính | Mã số | Sản lượng | Doanh thu | <
  ^        | ^           | ^     | ^         | Trong kỳ  | Lũy kế

  A | B | C | 1 | 2 | 3
  1. Bưu phẩm | | '2100 | 640 | 7100 | 8300
  - Trong huyện | | '2110 | 400 | 4100 | 4800
  Trong đó: Nội xã | | '2111 | 150 | 1600 | 1900
  - Ngoài huyện | | '2120 | 240 | 3000 | 3500
  Trong đó: Nội tỉnh | | '2121 | 90 | 1200 | 1300`;

test('a row that numbers the columns is the last of the head above the blank row: codes are no figures', () => {
  const [table] = tablesOf(CODED);
  expect(table!.header).toMatchObject({ top: 0, bottom: 3 });
  expect(table!.columns.map(({ role }) => role)).toEqual(['name', 'text', 'text', 'figures', 'figures', 'figures']);
  expect(told(`=== A${CODED}`)).toEqual([]);
  expect(told(`=== A${CODED.replace('| 150 |', '| 450 |')}`)).toEqual(['error part-within-whole 0!D7']);
});

const HEADED = `
  TT | Nội dung | Từ Quỹ | Từ ngân sách | Tổng số
  a  | b | 1 | 2 | 3=1+2
     | Dự án nhóm C
     | Tổng cộng | 82400 | 3150 | 85550
  1  | Đường liên xã | 31200 | 0 | 31200
  4  | Cầu Suối Mơ | 51200 | 3150 | 54350`;

test('a heading below the row that numbers the columns opens the body: the serial numbers are added into nothing', () => {
  const [table] = tablesOf(HEADED);
  expect(table!.header).toMatchObject({ top: 0, bottom: 1 });
  expect(table!.columns[0]).toMatchObject({ role: 'serial', path: ['TT'] });
  expect(told(`=== A${HEADED}`)).toEqual([]);
  expect(told(`=== A${HEADED.replace('| 54350', '| 54850')}`)).toEqual(['error printed-identity-holds 0!E6']);
});

test('numbers of columns may begin anew with every group, or pass some over, behind the letters of the stub', () => {
  const heads =
    'TT | Chỉ tiêu | Mã | Cộng | < | Khối A | < | Khối B | <\n   |   | số | Dự toán | Thực hiện | Dự toán | Thực hiện | Dự toán | Thực hiện';
  const lines =
    '1 | Học phí | 11 | 300 | 290 | 100 | 95 | 200 | 195\n2 | Lệ phí | 12 | 90 | 81 | 40 | 36 | 50 | 45\n3 | Thu khác | 13 | 70 | 66 | 30 | 31 | 40 | 35';
  for (const numbers of ['1 | 2 | 1 | 2 | 1 | 2', '1 | 2 | 6 | 7 | 11 | 12']) {
    const [table] = tablesOf(`${heads}\nA | B | C | ${numbers}\n${lines}`);
    expect(table!.numbering).toBe(2);
    expect(table!.columns[2]).toMatchObject({ role: 'text', path: ['Mã', 'số'] });
    expect(told(`=== A\n${heads}\nA | B | C | ${numbers}\n${lines}`)).toEqual([]);
  }
});

test('value added is no change, what rises is', () => {
  expect(['Thuế giá trị gia tăng', 'Tăng', 'Dân số tăng thêm'].map(isChangeHead)).toEqual([false, true, true]);
  expect([changeSign(['Thuế giá trị gia tăng']), changeSign(['Tăng trong kỳ'])]).toEqual([0, 1]);
});

test('a road surface and cash are no loss', () => {
  expect(['Sửa chữa mặt đường', 'Tiền mặt', 'Mất mùa', 'Bị mất'].map((text) => changeSign([text]))).toEqual([0, 0, -1, -1]);
});
