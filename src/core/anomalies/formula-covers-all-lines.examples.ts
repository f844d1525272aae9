import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85
      3  | Tô Hạp  | 64
         | Tổng cộng | =SUM(C2:C4)->269`,
    `
      Xã                  | Đầu kỳ | Cuối kỳ
      Toàn huyện (hộ)     | =B4+B6+B8->269 | =C4+C6+C8->248
      Toàn huyện (khẩu)   | =B5+B7+B9->1102 | =C5+C7+C9->1010
      Ba Cụm (hộ)         | 120 | 111
      Ba Cụm (khẩu)       | 493 | 451
      Sơn Lâm (hộ)        | 85  | 80
      Sơn Lâm (khẩu)      | 347 | 321
      Tô Hạp (hộ)         | 64  | 57
      Tô Hạp (khẩu)       | 262 | 238`,
    // A choice of lines, with other indicators below them.
    `
      STT | Chỉ tiêu       | ĐVT   | Xã A | Xã B
      1   | Tổng số hộ     | Hộ    | 2014 | 1017
      2   | Số hộ nghèo    | Hộ    | 263  | 131
      3   | Số hộ cận nghèo | Hộ   | 151  | 52
      4   | Dân số         | Người | 7443 | 3747
      5   | Số nhà tạm     | Nhà   | 12   | 30
      6   | Tổng số hộ nghèo và cận nghèo | Hộ | =D3+D4->414 | =E3+E4->183`,
    `
      STT | Chỉ tiêu       | Xã A | Xã B
      1   | Số hộ nghèo    | 263  | 131
      2   | Số hộ cận nghèo | 151  | 52
      3   | Số nhà tạm     | 12   | 30
      4   | Tổng hộ nghèo và cận nghèo | =C2+C3->414 | =D2+D3->183`,
  ],
  bad: [
    // Averages beside a total: they stop before the last lines, all of them alike.
    `
      Xã       | Số hộ | Lúa | Ngô
      Ba Cụm   | 120 | 3.1 | 0.9
      Sơn Lâm  | 85  | 2.4 | 1.2
      Tô Hạp   | 64  | 4.4 | 2.1
      Sơn Hiệp | 90  | 2.1 | 0.6
      Sơn Bình | 46  | 3.9 | 0.7
      Toàn huyện | =SUM(B2:B6)->405 | =AVERAGE(C2:C4)->3.3 !error | =AVERAGE(D2:D4)->1.4`,
    // The rest of the table, more lines than anybody forgets one by one.
    `
      Xã       | Số hộ
      Ba Cụm   | 120
      Sơn Lâm  | 85
      Tô Hạp   | 64
      Sơn Hiệp | 90
      Sơn Bình | 46
      Thành Sơn | 71
      Ba Cụm Bắc | 33
      Sơn Trung | 58
      Suối Tân | 62
      Tổng cộng | =SUM(B2:B6)->405 !error`,
    // Lines hidden by a filter: a total of what is shown.
    `
       TT | Xã        | Số hộ | Số khẩu
       1  | Ba Cụm    | 120   | 480
      ~2  | Sơn Lâm   | 85    | 350
       3  | Tô Hạp    | 64    | 260
      ~4  | Sơn Hiệp  | 90    | 365
       5  | Sơn Bình  | 46    | 190
          | Tổng cộng | =SUBTOTAL(9,C2:C6)->230 !warning | =SUBTOTAL(9,D2:D6)->930`,
    // The group is added, and its lines once more.
    `
      TT | Nội dung        | Số hộ
      I  | Thành thị       | =C3+C4->260
      1  | Tô Hạp          | 140
      2  | Sơn Hiệp        | 120
      II | Nông thôn       | =C6+C7->205
      1  | Ba Cụm          | 120
      2  | Sơn Lâm         | 85
         | Tổng cộng       | =SUM(C2:C7)->930 !error`,
    // Two totals side by side: one begins a line too late.
    `
      TT | Nội dung         | Kế hoạch | Thực hiện
      1  | Hỗ trợ tiền điện | 1590 | 1326
      2  | Hỗ trợ tiền Tết  | 481  | 410
      3  | Mua thẻ BHYT     | 497  | 473
         | Tổng cộng        | =SUM(C3:C4)->978 !error | =SUM(D2:D4)->2209`,
  ],
};
