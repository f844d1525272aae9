import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    // The part that is left out is another sum's.
    `
      Tháng  | Số hộ | Số tiền
      1      | 4  | =B2*3->12
      2      | 12 | =B3*3->36
      3      | 18 | =B4*3->54
      4      | 15 | =B5*3->45
      5      | 11 | =B6*3->33
      Quý I  |    | =SUM(C2:C4)->102
      Còn lại |   | =SUM(C5:C6)->78`,
    // Months that are still to come are not two lines that were forgotten.
    `
      Tháng  | Số hộ | Số tiền
      1      | 4  | =B2*3->12
      2      | 12 | =B3*3->36
      3      | 18 | =B4*3->54
      4      | 15 | =B5*3->45
      5      | 11 | =B6*3->33
      6      | 9  | =B7*3->27
      Lũy kế |    | =SUM(C2:C4)->102`,
  ],
  bad: [
    `
      Loại  | Số lượng | Đơn giá | Thành tiền
      Bàn   | 4  | 25 | =B2*C2->100
      Ghế   | 12 | 8  | =B3*C3->96
      Tủ    | 3  | 40 | =B4*C4->120
      Kệ    | 5  | 16 | =B5*C5->80
      Cộng  |    |    | =SUM(D3:D5)->296 !warning`,
  ],
};
