import { told } from '../forms/grids';

const ALL = (...poor: string[]): string =>
  ['=== A', 'TT | Chỉ tiêu | Số hộ | Tỷ lệ so với tổng số hộ (%)', '1 | Tổng số hộ dân cư | 6213 |', ...poor].join('\n');

test('all households are not the sum of the poor and the near poor, and rates are of them all the same', () => {
  const lines = ['2 | Hộ nghèo | 412 | 6.63', '3 | Hộ cận nghèo | 530 | 8.53', '4 | Hộ nghèo DTTS | 88 | 1.42'];
  expect(told(ALL(...lines))).toEqual([]);
  expect(told(ALL(...lines.slice(0, 2), '4 | Hộ nghèo DTTS | 88 | 2.42'))).toEqual(['error rate-equals-ratio 0!D5']);
});

test.each([
  ['poor ones', '1 | Tổng số hộ nghèo, cận nghèo | 952', '2 | Hộ nghèo | 412', '3 | Hộ cận nghèo | 530'],
  ['all, where the others have a line', '1 | Tổng số hộ | 5952', '2 | Hộ nghèo | 412', '3 | Hộ không nghèo | 5530'],
])('households are added up where the total is of %s', (_, ...lines) => {
  expect(told(['=== A', 'TT | Chỉ tiêu | Số hộ', ...lines].join('\n'))).toEqual(['error total-equals-parts 0!C2']);
});

const poor = (part: string, ...lines: string[]): string =>
  `=== A
  TT | Xã | Tổng số hộ | Hộ nghèo | <         | <     | <
  ^  | ^  | ^          | Hộ       | Nhân khẩu | Tỷ lệ | Trong đó
  ^  | ^  | ^          | ^        | ^         | ^     | ${part}
  1  | Ba Cụm   | 500 | 60 | 240 | 12.0 | ${lines[0]}
  2  | Sơn Lâm  | 600 | 50 | 200 | 8.33 | ${lines[1]}
  3  | Sơn Bình | 400 | 20 | 80  | 5.0  | ${lines[2]}`;

test('parts of households are held against households, parts of persons against persons', () => {
  expect(told(poor('Hộ DTTS', '50', '48', '25'))).toEqual(['error part-within-whole 0!G6']);
  expect(told(poor('Khẩu DTTS', '200', '190', '79'))).toEqual([]);
  expect(told(poor('Khẩu DTTS', '200', '190', '85'))).toEqual(['error part-within-whole 0!G6']);
});

test('"trong đó" behind the last line of a group is of the whole that it fits', () => {
  const trained = (women: number): string => `=== A
  TT | Nội dung              | Số người
  1  | Lao động được đào tạo | 180
  -  | Phi nông nghiệp       | 130
  -  | Nông dân              | 50
     | Trong đó: Nữ          | ${women}
  2  | Lao động có việc làm  | 290`;
  expect(told(trained(96))).toEqual([]);
  expect(told(trained(196))).not.toEqual([]);
});
