import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      Xã       | Hộ nghèo | Chuyển sang biểu sau
      Ba Cụm   | 120 | =B2->120
      Sơn Lâm  | 85  | =B3->85
      Sơn Bình | 64  | =B4->64`,
    `
      === Ea Lê
      TT | Thôn      | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Thôn 1    | 120 | 20 | 16.67
      2  | Thôn 2    | 210 | 33 | 15.71
         | Tổng cộng | 330 | 53 | 16.06
      === Ea Bung
      TT | Thôn      | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Thôn 1    | 150 | 11 | 7.33
      2  | Thôn 2    | 230 | 40 | 17.39
         | Tổng cộng | 380 | 51 | 13.42
      === Ia Lốp
      TT | Thôn      | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Thôn 1    | 310 | 21 | 6.77
      2  | Thôn 2    | 99  | 8  | 8.08
         | Tổng cộng | 409 | 29 | 7.09
      === Tổng hợp
      TT | Xã         | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Xã Ea Lê   | 330  | 53  | 16.06
      2  | Xã Ea Bung | 380  | 51  | 13.42
      3  | Xã Ia Lốp  | 409  | 29  | 7.09
         | Toàn huyện | 1119 | 133 | 11.89`,
    // People trained under one scheme and people trained in all are two indicators, whatever they are called.
    `
      === Tổng hợp
      KẾT QUẢ NĂM 2023
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023
      1  | Số lao động được đào tạo nghề | Người | 3459
      2  | Số người tham gia BHXH        | Người | 6695
      3  | Số hộ nghèo cuối năm          | Hộ    | 1855
      === Đề án 1956
      KẾT QUẢ ĐÀO TẠO NGHỀ THEO ĐỀ ÁN 1956 NĂM 2023
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023
      1  | Số lớp đào tạo nghề           | Lớp   | 57
      2  | Số lao động được đào tạo nghề | Người | 1629
      3  | Số người có việc làm          | Người | 1377`,
    // Two years, a plan and its result, two areas: the same indicators, other figures.
    `
      === Năm 2022
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện
      1  | Số người tham gia BHYT        | Người | 109710
      2  | Số người tham gia BHXH        | Người | 6480
      3  | Số lao động được đào tạo nghề | Người | 1629
      4  | Tổng số hộ dân cư             | Hộ    | 38459
      === Năm 2023
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện
      1  | Số người tham gia BHYT        | Người | 111076
      2  | Số người tham gia BHXH        | Người | 6695
      3  | Số lao động được đào tạo nghề | Người | 1629
      4  | Tổng số hộ dân cư             | Hộ    | 38459`,
  ],
  bad: [
    `
      === Tổng hợp
      KẾT QUẢ AN SINH XÃ HỘI NĂM 2023
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023
      1  | Số người tham gia BHYT | Người | 111076
      2  | Số người tham gia BHXH | Người | 6695
      3  | Số lao động được đào tạo nghề | Người | 1629
      4  | Số hộ nghèo cuối năm | Hộ | 1855
      === Bảo hiểm
      KẾT QUẢ BẢO HIỂM NĂM 2023
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023
      1  | Số người tham gia BHYT | Người | 111076
      2  | Số người tham gia BHXH | Người | 6965 !warning
      3  | Số lao động được tuyển mới và đào tạo nghề | Người | 3459
      4  | Số hộ nghèo cuối năm | Hộ | 1855
      5  | Số lao động được đào tạo nghề | Người | 1629`,
    `
      TT | Mã số | Đơn vị      | Tổng số hộ nghèo | Hộ DTTS | Hộ không có khả năng lao động | Hộ người có công | Hộ khác
      I  |       | Thành thị   | 150 | 29 !error | 44 | 15 | 62
      1  | 22315 | Quảng Khê   | 150 | 44        | 29 | 15 | 62
      II |       | Nông thôn   | 386 | 18        | 57 | 12 | 299
      2  | 22317 | Quảng Sơn   | 81  | 8         | 3  | 2  | 68
      3  | 22321 | Quảng Hòa   | 305 | 10        | 54 | 10 | 231`,
  ],
  doubtful: [
    // What is cumulated in the first month is what that month brought; formulas carry the slip on.
    `
      Tháng   | Người có quyết định hưởng | Lũy kế
      Tháng 1 | 73  | -73 !warning
      Tháng 2 | 185 | =C2+B3->112
      Tháng 3 | 55  | =C3+B4->167
      Tháng 4 | 91  | =C4+B5->258
      Tháng 5 | 39  | =C5+B6->297`,
  ],
};
