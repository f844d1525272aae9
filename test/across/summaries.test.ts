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
