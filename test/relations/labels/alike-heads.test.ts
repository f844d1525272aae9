import { told } from '../forms/grids';

/** Groups of one, two or three columns: the columns of one head stand at uneven distances. */
const HEADS = `
  Ngành | Đăng ký | Dự thi | Đỗ  | Đăng ký | Dự thi | Đỗ  | Đăng ký | Đăng ký | Dự thi | Dự thi | Đỗ  | Dự thi | Đăng ký | Dự thi | Đỗ
        |         | THPT   |     |         | GDTX   |     | CĐ      | Nghề    | CĐ     | Nghề   |     | STT    |         | Tổng   |`;

const LINES = [
  [21, 20, 12, 8, 6, 5, 14, 3, 13, 2, 1, 4, 46, 45, 18],
  [35, 31, 20, 2, 2, 1, 9, 8, 9, 7, 6, null, 54, 49, 27],
  [17, 17, 9, 4, 3, 2, 6, 1, 5, 1, 0, null, 28, 26, 11],
  [44, 39, 31, 7, 5, 4, 11, 10, 10, 8, 7, null, 72, 62, 42],
  [12, 11, 8, 9, 8, 6, 4, 2, 4, 1, 1, null, 27, 24, 15],
  [26, 24, 15, 5, 5, 3, 8, 6, 7, 5, 4, null, 45, 41, 22],
];

const gridOf = (lines: readonly (readonly (number | null)[])[]): string =>
  [
    '=== A',
    ...HEADS.split('\n').slice(1),
    ...lines.map((line, i) => ['Ngành ' + 'ABCDEF'[i], ...line.map((n) => n ?? '')].join(' | ')),
  ].join('\n');

test('columns of one head add up to the last of them, at whatever distances they stand', () => {
  expect(told(gridOf(LINES))).toEqual([]);
});

test('a line in which they do not is told', () => {
  const slip = LINES.map((line, i) => (i === 3 ? line.map((n, k) => (k === 12 ? 27 : n)) : line));
  expect(told(gridOf(slip))).toEqual(['error total-equals-parts 0!N6']);
});
