import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85`,
  ],
  bad: [
    // Outside the table.
    `
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85
      3  | Tô Hạp  | 64

      Ghi chú | =C2*#REF!->#REF! !error`,
    // Divided by a cell of 0, by a blank one, by one of another sheet, by a sum of 0; and an error handed on, which is none of its own.
    `
      TT | Xã       | Số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   | 120   | 12       | =D2/C2*100->10
      2  | Sơn Lâm  | 0     | 9        | =D3/C3*100->#DIV/0! !error
      3  | Sơn Bình |       | 7        | =D4*100/C4->#DIV/0! !error
      4  | Tô Hạp   | 80    | 4        | =D5/'Năm trước'!C5*100->#DIV/0! !error
      5  | Sơn Hiệp | 75    | 5        | =D6/SUM(C3:C4)*100->#DIV/0! !error
      6  | Ba Cụm Bắc | 90  | 9        | =D7/C7*100+E6->#DIV/0!`,
    // A figure of another file, a name, a text, a value looked up, too large a number; and an error that says nothing more.
    `
      TT | Xã       | Số hộ
      1  | Ba Cụm   | =[bieu-01.xlsx]Mau!C5->#REF! !error
      2  | Sơn Lâm  | =TONGHO(A1)->#NAME? !error
      3  | Sơn Bình | =B4+1->#VALUE! !error
      4  | Tô Hạp   | =VLOOKUP(B5,F1:G9,2,0)->#N/A !error
      5  | Sơn Hiệp | =10^400->#NUM! !error
      6  | Ba Cụm Bắc | =A1 A2->#NULL! !error
      7  | Sơn Trung | =A2 A3->#NULL!
      8  | Thành Sơn | 81

      Ghi chú | =C9 A1->#NULL! !error`,
    // One formula copied down is one fault, in a table and outside it.
    `
      TT | Xã       | Số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   |       | 12       | =D2/C2*100->#DIV/0! !error
      2  | Sơn Lâm  |       | 9        | =D3/C3*100->#DIV/0!
      3  | Sơn Bình |       | 7        | =D4/C4*100->#DIV/0!

      Ghi chú | =A7*#REF!->#REF! !error
      Ghi chú | =A8*#REF!->#REF!`,
  ],
};
