import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      Tháng     | Giá gạo | Giá ngô | Giá sắn | Giá mía
      Tháng 1   | 12.5 | 7.1 | 3.4 | 1.15
      Tháng 2   | 12.7 | 7.4 | 3.1 | 1.22
      Tháng 3   | 13.2 | 7.7 | 3.9 | 1.31
      Bình quân | =AVERAGE(B2:B4)->12.8 | =AVERAGE(C2:C4)->7.4 | 3.47 | =AVERAGE(E2:E4)->1.2267`,
    // The mean of the two lines above in most columns, by chance: nothing says that it is one.
    `
      TT | Họ và tên   | Diện tích (ha) | Mức hỗ trợ (đồng) | Số tháng | Thành tiền (đồng)
      1  | Cao Văn An  | 1.5 | 750000  | 2  | 1500000
      2  | Mấu Thị Bé  | 2.5 | 1250000 | 10 | 12500000
      3  | Bo Bo Cường | 2   | 1000000 | 7  | 7000000`,
    // Called averages, but of other things than the columns beside them.
    `
      TT | Xã      | Số hộ | Nhân khẩu | Diện tích (ha) | Bình quân nhân khẩu/hộ | Bình quân ha/hộ
      1  | Ba Cụm  | 410   | 1722      | 615.0          | 4.2                    | 1.5
      2  | Sơn Lâm | 365   | 1460      | 584.0          | 4.0                    | 1.6
      3  | Sơn Bình | 512  | 2202      | 870.4          | 4.3                    | 1.7`,
    // From the beginning of 2016 to the end of 2020 there are five years, from 2016 to 2020 four.
    `
      TT | Chỉ tiêu       | Đơn vị tính | Đầu năm 2016 | Ước cuối năm 2020 | Giảm trong giai đoạn | Bình quân giảm mỗi năm
      1  | Số hộ nghèo    | Hộ          | 3550         | 1770              | 1780                 | 356
      2  | Tỷ lệ hộ nghèo | %           | 57.27        | 25.21             | 32.06                | 6.41`,
    `
      TT | Chỉ tiêu       | Đơn vị tính | Năm 2016 | Năm 2018 | Năm 2020 | Bình quân giảm giai đoạn 2016-2020
      1  | Số hộ nghèo    | Hộ          | 3550     | 2710     | 1770     | 445
      2  | Tỷ lệ hộ nghèo | %           | 57.27    | 41.02    | 25.21    | 8.02`,
  ],
  bad: [
    `
      TT | Chỉ tiêu       | Đơn vị tính | Đầu năm 2016 | Ước cuối năm 2020 | Bình quân giảm mỗi năm
      1  | Số hộ nghèo    | Hộ          | 3550         | 1770              | 356
      2  | Tỷ lệ hộ nghèo | %           | 57.27        | 25.21             | 8.02 !error
      3  | Số hộ cận nghèo | Hộ         | 1205         | 890               | 63`,
    `
      TT | Chỉ tiêu       | Đơn vị tính | Đầu năm 2016 | Ước cuối năm 2020 | Bình quân giảm mỗi năm
      1  | Số hộ nghèo    | Hộ          | 3550         | 1770              | 445 !warning
      2  | Tỷ lệ hộ nghèo | %           | 57.27        | 25.21             | 8.02 !warning`,
    `
      Chỉ tiêu           | T1  | T2 | T3  | T4  | T5  | T6  | Cộng 6 tháng | Bình quân tháng
      Hồ sơ tiếp nhận    | 120 | 98 | 135 | 142 | 130 | 155 | 780          | 103 !error
      Trước hạn          | 60  | 50 | 72  | 70  | 65  | 80  | 397          | 66.2
      Đúng hạn           | 52  | 44 | 55  | 67  | 60  | 68  | 346          | 57.7`,
    `
      Chỉ tiêu        | T1  | T2 | T3  | T4  | T5  | T6  | Bình quân tháng
      Hồ sơ tiếp nhận | 120 | 98 | 135 | 142 | 130 | 155 | 103 !error
      Đã giải quyết   | 115 | 95 | 130 | 140 | 128 | 150 | 126.3
      Trước hạn       | 60  | 50 | 72  | 70  | 65  | 80  | 66.2
      Đúng hạn        | 55  | 45 | 58  | 70  | 63  | 70  | 60.2`,
    `
      TT | Chỉ tiêu       | Đơn vị tính | Đầu năm 2016 | Ước cuối năm 2020 | Bình quân giảm mỗi năm
      1  | Số hộ nghèo    | Hộ          | 3550         | 1770              | 356
      2  | Tỷ lệ hộ nghèo | %           | 57.27        | 25.21             | 6.14 !error
      3  | Số hộ cận nghèo | Hộ         | 1205         | 890               | 63`,
  ],
  doubtful: [
    // All lines divided by four years where there are five.
    `
      TT | Chỉ tiêu       | Đơn vị tính | Đầu năm 2016 | Ước cuối năm 2020 | Bình quân giảm mỗi năm
      1  | Số hộ nghèo    | Hộ          | 3550         | 1770              | 445 !warning
      2  | Tỷ lệ hộ nghèo | %           | 57.27        | 25.21             | 8.02 !warning`,
  ],
};
