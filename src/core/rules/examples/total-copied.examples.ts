import type { Examples } from '../../model/rule';

/** Totals that hold the figures of one of their lines; and lines that rightly say the same as another. */
export const copied: Examples = {
  good: [
    // What stands at the end of the months is the last of them.
    `
      Tháng     | Số hộ còn dư nợ
      Tháng 1   | 412
      Tháng 2   | 437
      Tháng 3   | 451
      Tổng số   | 451`,
    // The whole, and some of what is counted in it.
    `
      Chỉ tiêu              | Năm 2022 | Năm 2023
      Tổng số lao động      | 518      | 533
      Lao động có việc làm  | 518      | 533
      Qua đào tạo           | 214      | 247
      Có chứng chỉ          | 131      | 158`,
    `
      Năm  | Tổng số | Đúng hạn | Tại chỗ | Trực tuyến
      2022 | 312     | 312      | 45      | 81
      2023 | 347     | 347      | 52      | 93`,
  ],
  bad: [
    `
      Đơn vị    | Số hộ      | Số khẩu
      Ba Cụm    | 1204       | 4811
      Sơn Lâm   | 2330       | 9012
      Tô Hạp    | 983        | 4027
      Sơn Bình  | 1771       | 6903
      Tổng cộng | 1204 !error | 4811 !error`,
    `
      TT | Thôn      | Số hộ nghèo
      1  | Thôn Đoài | 31
      2  | Thôn Thủy | 17
      3  | Thôn Trại | 24
      4  | Thôn Nghè | 46
         | Tổng số   | =C3->17 !error`,
    `
      Chỉ tiêu | Thôn Đoài | Thôn Thủy | Thôn Trại | Cộng
      Số hộ    | 131       | 217       | 124       | 131 !error
      Số khẩu  | 544       | 903       | 512       | 544 !error
      Hộ nghèo | 21        | 35        | 18        | 21 !error`,
    `
      TT | Đơn vị    | Số hộ      | Số khẩu
      I  | Vùng cao  | 378        | 1612
      1  | Thủy      | 141        | 603
      2  | Đoài      | 237        | 1009
      II | Vùng thấp | 152 !error | 641 !error
      1  | Trại      | 152        | 641
      2  | Nghè      | 317        | 1288
      3  | Bến       | 205        | 874
         | Toàn xã   | 530        | 2253`,
    `
      Đơn vị tính: con |  |  |  |
      Nội dung | Tổng số    | Trâu | Bò   | Dê
      Năm 2023 | 1047 !error | 1047 | 5283 | 4360`,
  ],
};
