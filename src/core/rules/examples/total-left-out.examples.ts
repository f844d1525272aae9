import type { Examples } from '../../model/rule';

/** Totals that leave a line out in all their columns, or count one twice; and such as seem to, or are only rounded. */
export const leftOut: Examples = {
  good: [
    // Amounts in million dong are rounded, though they are whole numbers.
    `
      Đơn vị tính: triệu đồng | |
      TT | Chương trình | Dư nợ
      1  | Hộ nghèo     | 53991
      2  | Cận nghèo    | 20883
      3  | Nước sạch    | 23427
      4  | Việc làm     | 8372
         | Tổng cộng    | 106674`,
    // What a total leaves out because it is told besides, or as a part of the line above, or as a change, it may leave out.
    `
      Chỉ tiêu           | Năm 2022 | Năm 2023
      Trồng trọt         | 4183     | 4321
      Chăn nuôi          | 2977     | 3018
      Lợn và gia cầm     | 1764     | 1802
      Dịch vụ            | 612      | 645
      Tổng cộng          | 7772     | 7984`,
    `
      Đơn vị   | Tổng số lao động | Trung cấp | Cao đẳng | Đại học | Nữ
      Ba Cụm   | 118              | 31        | 45       | 42      | 57
      Sơn Lâm  | 97               | 22        | 38       | 37      | 61
      Sơn Bình | 104              | 27        | 33       | 44      | 49`,
    `
      Nội dung             | Năm 2021 | Năm 2022 | Năm 2023
      Tổng số cây          | 20624    | 20665    | 20688
      Cây tăng, giảm       | -41      | -23      | -18
      Cây đường phố        | 5504     | 5506     | 5507
      Cây công viên        | 11738    | 11779    | 11801
      Cây nghĩa trang      | 3382     | 3380     | 3380`,
  ],
  doubtful: [
    // The last line below a total may be told besides.
    `
      TT  | Nội dung              | Dự toán       | Thực hiện
      A   | TỔNG THU NGÂN SÁCH    | 6820 !warning | 7135 !warning
      I   | Thu nội địa           | 2410          | 2522
      II  | Thu bổ sung           | 4093          | 4276
      III | Thu viện trợ          | 317           | 337
      IV  | Thu chuyển nguồn      | 268           | 241`,
  ],
  bad: [
    // One line is left out of the total, or counted in it twice, in all columns: what is missing is that line everywhere.
    `
      Đơn vị    | Số hộ       | Số khẩu
      A         | 1204        | 4811
      B         | 2330        | 9012
      C         | 3107        | 12448
      D         | 983         | 4027
      E         | 1771        | 6903
      Tổng cộng | 8412 !error | 33174 !error`,
    `
      TT | Đơn vị    | Kết quả thực hiện | <
      ^  | ^         | Số thẻ cấp        | Kinh phí (nghìn đồng)
         | Tổng số   | 5906 !error       | 41342 !error
      1  | Ba Cụm    | 1313              | 9191
      2  | Sơn Lâm   | 842               | 5894
      3  | Tô Hạp    | 1204              | 8428
      4  | Sơn Bình  | 977               | 6839
      5  | Tây Giang | 2412              | 16884`,
    `
      TT | Đơn vị             | Số hộ nghèo  | Số hộ cận nghèo
      I  | Khu vực thành thị  | 293          | 401
      1  | Tô Hạp             | 181          | 244
      2  | Ba Cụm             | 112          | 157
      II | Khu vực nông thôn  | 351 !error   | 423 !error
      1  | Sơn Lâm            | 127          | 139
      2  | Sơn Bình           | 118          | 204
      3  | Sơn Hiệp           | 224          | 284
         | Toàn huyện         | 644          | 824`,
    `
      TT | Đơn vị        | Số lớp                             | Số học sinh
      1  | Trường Ba Cụm | 14                                 | 412
      2  | Trường Tô Hạp | 22                                 | 731
      3  | Trường Sơn Lâm | 11                                | 318
      4  | Trường Sơn Bình | 17                               | 506
         | Cộng          | =SUM(C2:C5)+C3->86 !error          | =SUM(D2:D5)+D3->2698 !error`,
    `
      TT | Đơn vị    | Tổng vốn   | Chia ra      | <             | <
      ^  | ^         | ^          | Ngân sách TW | Ngân sách tỉnh | Vốn khác
      1  | Ba Cụm    | 833 !error | 612          | 221           | 74
      2  | Sơn Lâm   | 702 !error | 488          | 214           | 61
      3  | Sơn Bình  | 955 !error | 640          | 315           | 102`,
    `
      Đơn vị  | Quý I | Quý II | Quý III | Quý IV | Tổng số
      Ba Cụm  | 210   | 195    | 233     | 251    | =B2+C2+D2+E2+C2->1084 !error
      Tô Hạp  | 187   | 204    | 176     | 219    | =B3+C3+D3+E3+C3->990 !error
      Sơn Lâm | 95    | 112    | 87      | 104    | =B4+C4+D4+E4+C4->510 !error`,
  ],
};
