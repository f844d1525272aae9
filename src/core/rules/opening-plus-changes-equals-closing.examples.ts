import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    // Mostly nothing: that nothing comes to nothing makes no column the cumulated one of another.
    `
      Đợt | Vị trí  | Số giờ | Kế hoạch | Đã cấp | Còn lại
      1   | Kho 1   | 0   | 0    | 0    | 0
      1   | Kho 2   | 0   | 0    | 0    | 0
      1   | Kho 3   | 0.3 | 1874 | 1560 | 314
      2   | Kho 1   | 0   | 0    | 0    | 0
      2   | Kho 2   | 0   | 655  | 0    | 655
      2   | Kho 3   | 0   | 0    | 0    | 0
      3   | Kho 1   | 0   | 0    | 0    | 0
      3   | Kho 2   | 0.3 | 2091 | 1702 | 389
      3   | Kho 3   | 0   | 0    | 0    | 0
      4   | Kho 1   | 0   | 0    | 0    | 0
      4   | Kho 2   | 0.3 | 2317 | 1846 | 471
      4   | Kho 3   | 0   | 0    | 0    | 0
      5   | Kho 1   | 0   | 702  | 0    | 702
      5   | Kho 2   | 0   | 0    | 0    | 0`,
    `
      TT | Xã      | Hộ nghèo đầu năm | Thoát nghèo | Tái nghèo | Phát sinh mới | Hộ nghèo cuối năm
      1  | Ba Cụm  | 120 | 30 | 2 | 3 | 95
      2  | Sơn Lâm | 85  | 10 | 0 | 2 | 77`,
    `
      Tháng    | Trong tháng (người) | Lũy kế từ đầu năm (người) | Lũy kế so kế hoạch (%)
      Tháng 1  | 526                 | 526                       | 13.2
      Tháng 2  | 361                 | 887                       | 22.2
      Tháng 3  | 223                 | 1110                      | 27.8
      Tháng 4  | 0                   | 1110                      | 27.8
      Tháng 5  | 40                  | 1150                      | 28.8
      Cộng     | 1150                | 1150                      | 28.8`,
    `
      Năm  | Số hộ nghèo | Giảm so với năm trước
      2020 | 1851        |
      2021 | 1604        | 247
      2022 | 1422        | 182
      2023 | 1190        | 232
      2024 | 928         | 262`,
    // "Khác" is normally left blank: a zero, no question.
    `
      TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2023
      TT | Xã      | Hộ nghèo đầu kỳ | Trở thành hộ cận nghèo | Vượt chuẩn cận nghèo | Giảm khác | Cận nghèo trở thành nghèo | Tái nghèo | Phát sinh mới | Tăng khác | Hộ nghèo cuối kỳ
      1  | Ba Cụm  | 120 | 20 | 15 |   | 6 | 1 | 3 |  | 95
      2  | Sơn Lâm | 85  | 8  | 7  | 2 | 4 | 0 | 3 |  | 75`,
    // Increases and decreases of other things than those beside them lead nowhere.
    `
      TT | Xã      | Dân số | Hộ nghèo tăng | Hộ nghèo giảm | Số lao động
      1  | Ba Cụm  | 4120   | 3  | 12 | 2301
      2  | Sơn Lâm | 3985   | 1  | 9  | 2188
      3  | Sơn Bình | 4411  | 4  | 15 | 2490`,
  ],
  bad: [
    // Income and spending have lines of their own, which they stand for.
    `
      STT | Nội dung           | Số tiền (đồng)
      I   | Số dư đầu kỳ       | 21790000
      II  | Tổng thu trong kỳ  | 14477000
      1   | Cơ quan, đơn vị    | 9876000
      2   | Doanh nghiệp       | 573000
      3   | Nhân dân các xã    | 4028000
      III | Tổng chi trong kỳ  | 9005000
      1   | Xây nhà tình nghĩa | 7682000
      2   | Thăm hỏi, tặng quà | 1323000
      IV  | Tồn quỹ cuối kỳ    | 27226000 !error`,
    `
      Tháng | Số người được giải quyết việc làm | Lũy kế
      1     | 526                               | 526
      2     | 361                               | 878 !error
      3     | 223                               | 1110
      4     | 94                                | 1204
      5     | 40                                | 1244
      6     | 112                               | 1356`,
    `
      Nội dung         | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4     | Tháng 5
      Thu trong tháng  | 526     | 361     | 223     | 94          | 40
      Lũy kế           | 526     | 887     | 1110    | 1024 !error | 1244`,
    // Neither figure is called opening or closing: the changes between them say what leads where.
    `
      TT | Loại đối tượng  | Người hưởng tháng trước | Tăng trong tháng | Giảm trong tháng | Người hưởng tháng này
      1  | Thương binh     | 305 | 2 | 1 | 316 !error
      2  | Bệnh binh       | 236 | 1 | 2 | 235
      3  | Mẹ Việt Nam anh hùng | 156 | 2 | 0 | 158
      4  | Thờ cúng liệt sĩ | 302 | 5 | 2 | 305`,
  ],
};
