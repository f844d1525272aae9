// Which lines and columns belong together: figures of our own, each silent or told as its title says.
import { check } from '../../src/core/check';
import { parseGrid } from '../../src/core/text/grid';

const cells = (grid: string): string[] =>
  check({ sheets: [parseGrid(grid).sheet] })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, cell }) => `${severity} ${rule} ${cell.row + 1}.${cell.col + 1}`);

test('a group whose name stands on its first line only has no head', () => {
  expect(
    cells(`
Ca        | Suất | Món
**Ca 1**  | 420  | cá chiên
          | 420  | trứng chưng
          | 380  | canh rau
          | 15   | đậu hũ
**Ca 2**  | 150  | cơm gà
          | 150  | cơm sườn
          | 90   | nạm bò
**Nước**  | 60   | bún chả
          | 35   | hủ tiếu`),
  ).toEqual([]);
});

test('a group whose name is bold on its first line and plain on the others has no head', () => {
  expect(
    cells(`
Đơn vị      | Suất | Món
**May Bắc** | 420  | cá chiên
May Bắc     | 420  | trứng chưng
May Bắc     | 380  | canh rau
**May Nam** | 150  | cơm gà
May Nam     | 150  | cơm sườn
May Nam     | 90   | nạm bò`),
  ).toEqual([]);
});
