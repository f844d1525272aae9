import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Đối tượng | Số người | Mức hỗ trợ (nghìn đồng) | Thành tiền (nghìn đồng)
      1  | Người cao tuổi  | 257 | =360->360 | =C2*D2->92520
      2  | Trẻ mồ côi      | 31  | 540 | =C3*D3->16740
      3  | Người khuyết tật| 118 | 720 | =C4*D4->84960`,
    `
      TT | Đối tượng       | Số người | Hệ số | Mức chuẩn (đồng) | Số tháng | Kinh phí (triệu đồng)
      1  | Người cao tuổi  | 257 | 1   | 360000 | 12 | 1110.24
      2  | Trẻ mồ côi      | 31  | 1.5 | 360000 | 12 | 200.88
      3  | Người khuyết tật| 118 | 2   | 360000 | 6  | 509.76
         | Tổng cộng       | 406 |     |        |    | 1820.88`,
  ],
  bad: [
    `
      TT | Đối tượng       | Số người | Mức trợ cấp (nghìn đồng/tháng) | Số tháng | Kinh phí (nghìn đồng)
      1  | Trẻ em mồ côi   | 12  | 540 | 12 | 77760
      2  | Người cao tuổi  | 230 | 360 | 12 | 993600
      3  | NKT nặng        | 145 | 540 | 12 | 939600
      4  | Đơn thân        | 31  | 360 | 9  | 100400 !error`,
    `
      TT | Đối tượng       | Số người | Mức (nghìn đồng) | Thành tiền (nghìn đồng)
      1  | Trẻ em mồ côi   | 12  | 540 | 6480
      2  | Người cao tuổi  | 230 | 360 | 82800
      3  | NKT nặng        | 145 | 540 | 78300
      4  | Đơn thân        | 31  | 360 | 11060 !error`,
    `
      TT | Đối tượng       | Số người | Hệ số | Mức chuẩn (đồng) | Thành tiền (đồng) | Kinh phí 6 tháng (đồng)
      1  | Trẻ em mồ côi   | 12  | 1.5 | 360000 | 6480000  | 38880000
      2  | Người cao tuổi  | 230 | 1   | 360000 | 82800000 | 496800000
      3  | NKT nặng        | 145 | 1.5 | 360000 | 78300000 | 496800000 !error
      4  | NKT đặc biệt    | 66  | 2   | 360000 | 47520000 | 285120000`,
  ],
};
