import { report, told } from '../relations/forms/grids';
import { fileJson } from '../../src/report/json';

test('a norm that turns grams into kilograms is none of the lines counted in pieces', () => {
  const line = (name: string, portions: number, norm: number, unit: string, bought: number, as: string) =>
    `${name} | ${portions} | ${norm} | ${unit} | ${bought} | ${as}`;
  const grams = [12, 18, 24, 33, 41, 52, 64].map((n, i) => line(`Món ${i}`, n, 20 + 5 * i, 'gr', (n * (20 + 5 * i)) / 1000, 'kg'));
  const pieces = [27, 36].map((n, i) => line(`Bánh ${i}`, n, 1, 'cái', n, 'cái'));
  const head = 'Món | Số suất | Định mức | Đơn vị | Khối lượng | Đơn vị mua';
  expect(told(['=== A', head, ...grams.slice(0, 3), pieces[0], ...grams.slice(3), pieces[1]].join('\n'))).toEqual([]);
  const slip = grams.map((row) => row.replace('| 0.36 |', '| 0.63 |').replace('| 0.45 |', '| 0.54 |'));
  expect(told(['=== A', head, ...slip.slice(0, 3), pieces[0], ...slip.slice(3), pieces[1]].join('\n'))).not.toEqual([]);
});

test('an average of households a village is no count that must be whole', () => {
  const grid = (label: string) => `=== A
  TT | Chỉ tiêu | ĐVT | Xã A | Xã B | Xã C
  1 | Số thôn | Thôn | 12 | 9 | 14
  2 | Số hộ | Hộ | 990 | 805 | 1204
  3 | Số khẩu | Người | 3960 | 3221 | 4816
  4 | ${label} | Hộ | 82.5 | 89.4 | 86.1`;
  expect(told(grid('Bình quân hộ trên một thôn')).filter((one) => one.includes('whole-number'))).toEqual([]);
});

test('a sheet of figures in which no table was recognised is said', () => {
  const sheets = (text: string) => report(text).sheets.map(({ unrecognised }) => unrecognised ?? false);
  expect(sheets('=== A\nXã | Số hộ\nA | 5\nB | 7\n=== B\nGhi chú\n=== C\nTừ năm | 2019')).toEqual([false, false, false]);
  expect(sheets('=== A\nGhi nhanh | 512\n\nSố khác | 487')).toEqual([true]);
  const loose = {
    sheets: [{ ...report('=== A\nGhi chú').sheets[0]!, unrecognised: true }],
    counts: { holds: 0, fails: 0, undecided: 0 },
    findings: [],
    undecided: [],
  };
  expect(fileJson({ path: 'a.xlsx', report: loose }, 'vi')).toMatchObject({ sheets: [{ name: 'A', tables: [], unrecognised: true }] });
});

test('percentages in a column of counts are no part of them', () => {
  const grid = `=== A
      Khu vực   | Nội dung        | Dân số | Số vụ | Án mạng | Trộm cắp
      Đô thị    |                 | 41200  |       |         |
                | Địa bàn báo cáo | 96.2%  | 310   | 31      | 279
                | Ước cả năm      | 100%   | 322   | 33      | 289
      Nông thôn |                 | 83500  |       |         |
                | Địa bàn báo cáo | 100%   | 233   | 28      | 205
      Miền núi  |                 | 1200   |       |         |
                | Địa bàn báo cáo | 100%   | 118   | 15      | 103
      Tổng cộng |                 | 125900 | 673   | 76      | 597`;
  expect(told(grid)).toEqual([]);
});

test('households of a middling standard of living are counted like others', () => {
  const line = (name: string, ...n: number[]): string => [name, ...n].join(' | ');
  const grid = [
    '=== A',
    'Nhóm đối tượng | 2022 | 2023 | Tăng, giảm',
    line('Hộ cận nghèo', 2673, 2657, -16),
    line('Cựu chiến binh', 1727, 1619, -108),
  ];
  const households = line('Hộ nông, lâm nghiệp có mức sống trung bình', 15478, 16411, 933);
  expect(told([...grid, households, line('Tổng cộng', 19878, 20687, 809)].join('\n'))).toEqual([]);
  const { quantity } = report([...grid, households].join('\n')).sheets[0]!.tables[0]!.lines[2]!;
  expect(quantity).not.toBe('norm');
});

test('tons, heads and hectares that happen to add up are no sum; what they cost is', () => {
  const goods = (head: string, unit: string): string => `=== A
  Nội dung | ĐVT | ${head} 2021 | ${head} 2022 | ${head} 2023 | ${head} 2024
  Thóc | tấn      | 1200 | 1310 | 1402 | 1500
  Trâu | con      | 320  | 300  | 310  | 312
  Bò   | ${unit}  | 880  | 1010 | 1092 | 1198
  Gà   | con      | 5210 | 5400 | 5600 | 5701`;
  expect(told(goods('Năm', 'ha'))).toEqual([]);
  expect(told(goods('Năm', 'tấn').replace('Trâu | con', 'Ngô | tấn'))).toEqual(['error total-equals-parts 0!F2']);
});

test.each(['Tuổi chủ hộ', 'Số tuổi', 'Tuổi đời', 'Age at death'])('%s is added into nothing', (head) => {
  const { columns } = report(`=== A\n Chủ hộ | ${head} | Số khẩu\n Cao Hà | 45 | 5\n Bo Tới | 32 | 3\n Mấu Lan | 51 | 2`).sheets[0]!
    .tables[0]!;
  expect(columns.map(({ role }) => role)).toEqual(['name', 'text', 'figures']);
});
