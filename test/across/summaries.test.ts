import { told } from '../relations/forms/grids';

/** A summary that fetches the totals of three communes by formulas; `near`: what stands for the first in the last column. */
const summary = (near: string): string => `
=== Đắk Nang
TT | Thôn    | Tổng số hộ | Số hộ nghèo | Số hộ cận nghèo
1  | Thôn 1  | 384 | 10 | 25
2  | Thôn 2  | 370 | 51 | 29
   | Tổng số | 754 | 61 | 54
=== Đức Xuyên
TT | Thôn    | Tổng số hộ | Số hộ nghèo | Số hộ cận nghèo
1  | Thôn 1  | 401 | 57 | 55
2  | Thôn 2  | 499 | 21 | 40
   | Tổng số | 900 | 78 | 95
=== Tân Thành
TT | Thôn    | Tổng số hộ | Số hộ nghèo | Số hộ cận nghèo
1  | Thôn 1  | 741 | 53 | 45
2  | Thôn 2  | 569 | 23 | 42
   | Tổng số | 1310 | 76 | 87
=== Tổng hợp
TT | Xã        | Tổng số hộ | Số hộ nghèo | Số hộ cận nghèo
1  | Đắk Nang  | ='Đắk Nang'!C4->754   | ='Đắk Nang'!D4->61  | ${near}
2  | Đức Xuyên | ='Đức Xuyên'!C4->900  | ='Đức Xuyên'!D4->78 | ='Đức Xuyên'!E4->95
3  | Tân Thành | ='Tân Thành'!C4->1310 | ='Tân Thành'!D4->76 | ='Tân Thành'!E4->87`;

describe('a summary whose figures are fetched from the sheets that it sums up', () => {
  test('is silent where they agree, typed or fetched', () => {
    expect(told(summary("='Đắk Nang'!E4->54"))).toEqual([]);
    expect(told(summary('54'))).toEqual([]);
  });

  test('a figure typed among them is held against the sheet of its line', () => {
    expect(told(summary('55'))).toEqual(['error same-figure-agrees 3!E2']);
  });
});

/** The sheets of three communes and a summary of them; `lines` of the summary, `heads` as they stand there. */
const communes = (
  lines: string,
  heads = 'TT | Xã | Tổng số hộ | Số hộ nghèo | Tỷ lệ (%)',
  names = ['Đắk Nang', 'Đức Xuyên', 'Tân Thành'],
): string => `
=== ${names[0]}
XÃ ĐẮK NANG
TT | Thôn    | Tổng số hộ | Số hộ nghèo | Tỷ lệ (%)
1  | Thôn 1  | 384 | 10 | 2.6
2  | Thôn 2  | 370 | 51 | 13.8
   | Tổng số | 754 | 61 | 8.1
=== ${names[1]}
XÃ ĐỨC XUYÊN
TT | Thôn    | Tổng số hộ | Số hộ nghèo | Tỷ lệ (%)
1  | Thôn 1  | 401 | 57 | 14.2
2  | Thôn 2  | 499 | 21 | 4.2
   | Tổng số | 900 | 78 | 8.7
=== ${names[2]}
XÃ TÂN THÀNH
TT | Thôn    | Tổng số hộ | Số hộ nghèo | Tỷ lệ (%)
1  | Thôn 1  | 741 | 53 | 7.2
2  | Thôn 2  | 569 | 23 | 4
   | Tổng số | 1310 | 76 | 5.8
=== Tổng hợp
${heads}
${lines}`;

const RIGHT = `1  | Đắk Nang  | 754  | 61 | 8.1
2  | Đức Xuyên | 900  | 78 | 8.7
3  | Tân Thành | 1310 | 76 | 5.8`;

describe('a summary typed from the sheets that it sums up', () => {
  test('a figure that differs is told; the rate that differs with it is not told beside it', () => {
    expect(told(communes(RIGHT))).toEqual([]);
    expect(told(communes(RIGHT.replace('| 78 | 8.7', '| 87 | 9.7')))).toEqual(['error same-figure-agrees 3!D3']);
  });

  test('sheets are known by what their titles say where their names say nothing', () => {
    const numbered = (lines: string): string => communes(lines, undefined, ['Sheet1', 'Sheet2', 'Sheet3']);
    expect(told(numbered(RIGHT))).toEqual([]);
    expect(told(numbered(RIGHT.replace('| 900 ', '| 909 ')))).toContain('error same-figure-agrees 3!C3');
  });

  test('a column without its like in the sheets, or with a head that stands twice, is held against nothing', () => {
    const heads = 'TT | Xã | Hộ có nhà tạm | Số hộ nghèo | Số hộ nghèo';
    expect(told(communes('1 | Đắk Nang | 12 | 61 | 99\n2 | Đức Xuyên | 7 | 78 | 11\n3 | Tân Thành | 3 | 76 | 5', heads))).toEqual([]);
  });

  test('lines that are about other places, and figures that are mostly others, say nothing', () => {
    expect(told(communes(RIGHT.replace('Đắk Nang', 'Nam Dong').replace('Đức Xuyên', 'Ea Pô')))).toEqual([]);
    expect(told(communes('1 | Đắk Nang | 801 | 70 | 8.7\n2 | Đức Xuyên | 950 | 81 | 8.5\n3 | Tân Thành | 1402 | 80 | 5.7'))).toEqual([]);
  });
});
