import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/model/finding';
import type { Relation } from '../../src/core/model/relation';
import { isStrided } from '../../src/core/belief/names';
import { cellName } from '../../src/core/text/a1';
import { parseGrid } from '../../src/core/text/grid';

function loud(grid: string): readonly Finding[] {
  return check({ sheets: [parseGrid(grid).sheet] }).findings.filter(({ severity }) => severity !== 'info');
}

const cellsOf = (finding: Finding): string[] => (finding.cells ?? [finding.cell]).map(({ row, col }) => cellName(row, col));

/** The hamlet's own figure is wrong; the commune's and the district's totals add it up rightly. */
const PASSED = `
      TT | Đơn vị    | Quỹ  | Ngân sách | Tổng số
      A  | B         | 1    | 2         | '3=1+2
         | Huyện     | =C4+C8->2263 | =D4+D8->295 | =E4+E8->2628
      I  | Xã Ba Cụm | =SUM(C5:C7)->1092 | =SUM(D5:D7)->163 | =SUM(E5:E7)->1325
      1  | Thôn Hạ   | 410  | 62        | 542
      2  | Thôn Trung | 385 | 57        | 442
      3  | Thôn Thượng | 297 | 44       | 341
      II | Xã Tô Hạp | =SUM(C9:C11)->1171 | =SUM(D9:D11)->132 | =SUM(E9:E11)->1303
      1  | Thôn Bắc  | 512  | 41        | 553
      2  | Thôn Nam  | 315  | 52        | 367
      3  | Thôn Đông | 344  | 39        | 383`;

test('what totals pass on is told at the line that it comes from, and refers to the totals', () => {
  const findings = loud(PASSED);
  expect(findings.map(cellsOf)).toEqual([['E5']]);
  const { areas } = findings[0]!.related[0]!;
  expect(areas.map(({ top, left }) => cellName(top, left))).toEqual(expect.arrayContaining(['E3', 'E4']));
});

test('a total that is wrong by itself is told beside it', () => {
  const findings = loud(PASSED.replace('=SUM(E9:E11)->1303', '1330').replace('->2628', '->2655'));
  expect(findings.flatMap(cellsOf)).toEqual(expect.arrayContaining(['E5', 'E8']));
});

/** Works (typed), carried over + new = due, paid + unpaid = due: what is new is what is paid, where nothing was carried over. */
const COMBINED = `
      Công trình | Chuyển sang | Làm mới | Cộng   | Đã chi | Còn lại
      Cầu Bắc    | 0           | 863785  | 863785 | 803785 | 60000
      Cầu Nam    | 0           | 95840   | 95840  | 61240  | 34600
      Cầu Hạ     | 0           | 132717  | 132717 | 100417 | 32300
      Cầu Đông   | 0           | 51870   | 51870  | 49150  | 2720
      Cầu Tây    | 0           | 77213   | 77213  | 70113  | 7100
      Cầu Trung  | 268481      | 123637  | 392118 | 301244 | 90874
      Cầu Xuân   | 31409       | 88216   | 119625 | 95125  | 24500`;

test('what two sums together account for is not told by a shorter one that held where a line was nothing', () => {
  expect(loud(COMBINED)).toEqual([]);
});

const sumOf = (...lines: readonly number[]): Relation => ({
  kind: 'sum',
  role: 'total',
  sheet: 0,
  axis: 'column',
  result: { line: 1 },
  operands: lines.map((line) => ({ line })),
  signs: lines.map(() => 1),
  factor: 1,
  positions: [1],
  evidence: ['values'],
  confidence: 1,
  because: [],
});

test('every fourth line is a pattern of the form only where it is called alike', () => {
  const names = (_: string, line: number): string => (line % 8 === 2 ? 'tong so' : 'chi tiet');
  expect(isStrided(sumOf(2, 10, 18), names)).toBe(false);
  expect(isStrided(sumOf(2, 6, 10), names)).toBe(true);
  expect(isStrided(sumOf(2, 6, 11), names)).toBe(false);
  expect(isStrided(sumOf(2, 3, 4), names)).toBe(false);
});
