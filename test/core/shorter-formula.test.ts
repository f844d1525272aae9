import { understand } from '../../src/core/understand';
import { check } from '../../src/core/check';
import { cellName } from '../../src/core/text/a1';
import { parseGrid } from '../../src/core/text/grid';

/** The total of one column takes the second part only, of another too, where the first part is nothing. */
const TOTALS = `
      TT | Nội dung          | Kế hoạch         | Đã nhận          | Đã chi           | Nghiệm thu  | Tạm ứng | Còn lại
         | Loại khoản 220    | =C3+C6->1490     | =D3+D6->1281     | =E3+E6->1203     | =F6->830    | =G6->77 | =H3+H6->287
      A  | Chi thường xuyên  | =SUM(C4:C5)->431 | =SUM(D4:D5)->402 | =SUM(E4:E5)->377 | =SUM(F4:F5)->291 | =SUM(G4:G5)->0 | =SUM(H4:H5)->54
      1  | Văn phòng         | 254              | 231              | 219              | 174         | 0       | 35
      2  | Chi cục           | 177              | 171              | 158              | 117         | 0       | 19
      B  | Không thường xuyên | =SUM(C7:C8)->1059 | =SUM(D7:D8)->879 | =SUM(E7:E8)->826 | =SUM(F7:F8)->830 | =SUM(G7:G8)->77 | =SUM(H7:H8)->233
      1  | Sửa chữa          | 612              | 503              | 481              | 466         | 41      | 131
      2  | Mua sắm           | 447              | 376              | 345              | 364         | 36      | 102`;

const { sheet } = parseGrid(TOTALS);

test('what most formulas of a total line add is due where one adds less, too', () => {
  const { relations } = understand({ sheets: [sheet] }).sheets[0]!;
  const total = relations.find(({ axis, result, operands }) => axis === 'row' && result.line === 1 && operands.length === 2)!;
  expect(total.positions).toEqual([2, 3, 4, 5, 6, 7]);
  const told = check({ sheets: [sheet] }).findings.filter(({ severity }) => severity !== 'info');
  expect(told.map(({ cell }) => cellName(cell.row, cell.col))).toEqual(['F2']);
});
