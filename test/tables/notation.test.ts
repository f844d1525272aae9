import { understand } from '../../src/core/understand';
import { parseGrid } from '../../src/core/text/grid';

const figuresOf = (grid: string, col: number): number[] => {
  const { figures } = understand({ sheets: [parseGrid(grid).sheet] }).sheets[0]!;
  return Array.from({ length: figures.rows - 1 }, (_, i) => figures.value[(i + 1) * figures.cols + col]!);
};

test('a column that parts all its thousands does so whatever mark another column has for decimals', () => {
  const grid = `
Xã       | Hộ nghèo | Bình quân (tạ/ha)
Cam Phúc | '1.045   | '61.5
Ba Cụm   | '780     | '58.25
Sơn Lâm  | '96      | '60.1
Tô Hạp   | '2.310   | '57.3`;
  expect(figuresOf(grid, 1)).toEqual([1045, 780, 96, 2310]);
  expect(figuresOf(grid, 2)).toEqual([61.5, 58.25, 60.1, 57.3]);
});

test('three decimals stay decimals where whole thousands stand without a mark', () => {
  const grid = `
Xã       | Sản lượng (tấn) | Bình quân (tạ/ha)
Cam Phúc | '1.045          | '61.5
Ba Cụm   | '1780           | '58.25
Sơn Lâm  | '96             | '60.1
Tô Hạp   | '2.310          | '57.3`;
  expect(figuresOf(grid, 1)).toEqual([1.045, 1780, 96, 2.31]);
});
