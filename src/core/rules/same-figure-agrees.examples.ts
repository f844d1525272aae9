import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    // Another year's sheet, and one of another thing that most of them have: they need not agree.
    `
      === Năm 2023
      TT | Xã       | Tổng số hộ | Hộ nghèo
      1  | Ba Cụm   | 1204 | 120
      2  | Sơn Lâm  | 850  | 85
      3  | Sơn Bình | 640  | 64
      4  | Tô Hạp   | 977  | 31
      5  | Sơn Hiệp | 733  | 58
      === Năm 2022
      TT | Xã       | Tổng số hộ | Hộ nghèo
      1  | Ba Cụm   | 1204 | 120
      2  | Sơn Lâm  | 850  | 85
      3  | Sơn Bình | 640  | 77
      4  | Tô Hạp   | 977  | 31
      5  | Sơn Hiệp | 733  | 58`,
    `
      === Sheet1
      TT | Xã       | Hộ nghèo | Hộ cận nghèo
      1  | Ba Cụm   | 120 | 141
      2  | Sơn Lâm  | 85  | 93
      3  | Sơn Bình | 64  | 88
      4  | Tô Hạp   | 31  | 47
      5  | Sơn Hiệp | 58  | 72
      === Sheet2
      TT | Xã       | Hộ nghèo được hỗ trợ | Kinh phí
      1  | Ba Cụm   | 120 | 79200
      2  | Sơn Lâm  | 85  | 56100
      3  | Sơn Bình | 60  | 39600
      4  | Tô Hạp   | 31  | 20460
      5  | Sơn Hiệp | 58  | 38280`,
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
    // The same places with the same heads on two sheets, whatever these are called and however they lie: one figure of them differs.
    `
      === Biểu 1
      TT | Xã       | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   | 1204 | 120 | 9.97
      2  | Sơn Lâm  | 850  | 85  | 10
      3  | Sơn Bình | 640  | 64  | 10
      4  | Tô Hạp   | 977  | 31  | 3.17
      5  | Sơn Hiệp | 733  | 58  | 7.91
      === Biểu 2
      TT | Xã       | Số hộ nghèo | Được hỗ trợ | Kinh phí (nghìn đồng)
      1  | Ba Cụm   | 120 | 97 | 64020
      2  | Sơn Lâm  | 85  | 85 | 56100
      3  | Sơn Bình | 66 !error | 60 | 39600
      4  | Tô Hạp   | 31  | 30 | 19800
      5  | Sơn Hiệp | 58  | 41 | 27060`,
    `
      === Sheet1
      Chỉ tiêu   | Thôn Thủy | Thôn Đoài | Thôn Trại | Thôn Nghè | Thôn Bến | Cộng
      Tổng số hộ | 141 | 237 | 152 | 317 | 205 | 1052
      Hộ nghèo   | 14  | 31  | 12  | 18  | 27  | 102
      === Sheet2
      Thôn      | Hộ nghèo | Đã vay vốn
      Thôn Thủy | 14 | 9
      Thôn Đoài | 31 | 22
      Thôn Trại | 15 !error | 8
      Thôn Nghè | 18 | 17
      Thôn Bến  | 27 | 20
      Cộng      | 105 !error | 76`,
    // A summary of the groups of the sheet of details, and one of the sheets of the communes.
    `
      === Chi tiết
      TT | Đơn vị    | Số hộ | Số khẩu | Hộ nghèo
      I  | Vùng cao  | 378  | 1612 | 45
      1  | Thủy      | 141  | 603  | 14
      2  | Đoài      | 237  | 1009 | 31
      II | Vùng thấp | 469  | 1929 | 30
      1  | Trại      | 152  | 641  | 12
      2  | Nghè      | 317  | 1288 | 18
      III | Vùng giữa | 402  | 1704 | 41
      1  | Bến       | 190  | 811  | 22
      2  | Hạ        | 212  | 893  | 19
         | Toàn xã   | 1249 | 5245 | 116
      === Tổng hợp
      TT | Khu vực   | Số hộ | Số khẩu | Hộ nghèo
      1  | Vùng cao  | 378   | 1612    | 45
      2  | Vùng thấp | 469   | 1999 !error | 30
      3  | Vùng giữa | 402   | 1704    | 41
         | Tổng cộng | 1249  | 5315 !error | 116`,
    `
      === Tổng hợp
      Chỉ tiêu | Ba Cụm | Sơn Lâm | Tô Hạp | Sơn Bình
      Số hộ    | 378 | 469 | 530 | 402
      Số khẩu  | 1612 | 1929 | 2244 | 1704
      Hộ nghèo | 45  | 36 !error | 57 | 41
      === Ba Cụm
      Chỉ tiêu | Thôn 1 | Thôn 2 | Toàn xã
      Số hộ    | 141 | 237 | 378
      Số khẩu  | 603 | 1009 | 1612
      Hộ nghèo | 14  | 31  | 45
      === Sơn Lâm
      Chỉ tiêu | Thôn 1 | Thôn 2 | Toàn xã
      Số hộ    | 152 | 317 | 469
      Số khẩu  | 641 | 1288 | 1929
      Hộ nghèo | 12  | 18  | 30
      === Tô Hạp
      Chỉ tiêu | Thôn 1 | Thôn 2 | Toàn xã
      Số hộ    | 290 | 240 | 530
      Số khẩu  | 1207 | 1037 | 2244
      Hộ nghèo | 26  | 31  | 57
      === Sơn Bình
      Chỉ tiêu | Thôn 1 | Thôn 2 | Toàn xã
      Số hộ    | 190 | 212 | 402
      Số khẩu  | 811 | 893 | 1704
      Hộ nghèo | 22  | 19  | 41`,
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
