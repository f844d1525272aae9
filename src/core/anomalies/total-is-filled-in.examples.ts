import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã        | Số hộ | Số hộ nghèo
      1  | Ba Cụm    | 1204  | 120
      2  | Sơn Lâm   | 850   | 85
      3  | Sơn Bình  | 640   | 64
         | Tổng cộng | 2694  | 269`,
    // A heading of groups, none of which has a figure of its own.
    `
      TT | Đơn vị    | Số hộ | Số khẩu
      I  | Vùng cao  |       |
      1  | Thủy      | 141   | 603
      2  | Đoài      | 237   | 1009
      II | Vùng thấp |       |
      1  | Trại      | 152   | 641
      2  | Nghè      | 317   | 1288
         | Toàn xã   | 847   | 3541`,
    // A heading above what is the total itself: the lines behind it are its parts.
    `
      TT | Nội dung           | Kế hoạch
         | TỔNG CỘNG          |
         | Loại khoản 220-223 | =C4+C7->847
      A  | Thường xuyên       | =C5+C6->378
      1  | Thủy               | 141
      2  | Đoài               | 237
      B  | Định kỳ            | =C8+C9->469
      1  | Trại               | 152
      2  | Nghè               | 317`,
    // Nothing is there to be added up, or a dash says so.
    `
      Thôn      | Quý I | Quý II | Tổng
      Thủy      | 14    | 21     | 35
      Đoài      |       |        |
      Trại      | 11    | 9      | 20
      Cộng      | 25    | 30     | 55`,
    `
      Thôn      | Số hộ | Đơn giá
      Thủy      | 14    | 120
      Đoài      | 31    | 135
      Trại      | 11    | 120
      Cộng      | 56    | -`,
  ],
  bad: [
    `
      Thôn      | Số hộ       | Số khẩu
      Thôn Thủy | 141         | 603
      Thôn Đoài | 237         | 1009
      Thôn Trại | 152         | 641
      Cộng      | !warning    |`,
    `
      Chỉ tiêu | Thôn Thủy | Thôn Đoài | Thôn Trại | Cộng
      Số hộ    | 141       | 237       | 152       | !warning
      Số khẩu  | 603       | 1009      | 641       |`,
    `
      TT | Đơn vị    | Số hộ    | Số khẩu
      I  | Vùng cao  | 378      | 1612
      1  | Thủy      | 141      | 603
      2  | Đoài      | 237      | 1009
      II | Vùng thấp | !warning |
      1  | Trại      | 152      | 641
      2  | Nghè      | 317      | 1288
      3  | Bến       | 205      | 874
         | Toàn xã   | 1052     | 4415`,
    `
      Thôn  | Nam | Nữ | Tổng số
      Thủy  | 71  | 70 | 141
      Đoài  | 115 | 122 | !warning
      Trại  | 74  | 78 | 152
      Nghè  | 160 | 157 | 317`,
  ],
};
