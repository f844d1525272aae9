import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Loại văn bản | Số, ngày ban hành                         | Số điều
      1  | Nghị quyết   | Số 07/2019/NQ-HĐND ngày 10/12/2019        | 5
      2  | Quyết định   | Số 161/QĐ-TTg ngày 25/01/2016             | 3
      3  | Nghị định    | 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021    | 41
      4  | Thông tư     | 02/2022/TT-BLĐTBXH sửa đổi 07/2021/TT-BLĐTBXH, có hiệu lực từ ngày 30/5/2022 | 3
      5  | Kế hoạch     | Số: 3743/KH-UBND                          | 4`,
    // Numbers begin anew each year, offices count for themselves; a programme may be issued by a decision.
    `
      TT | Văn bản | Số lượng
      1  | Kế hoạch số 25/KH-UBND ngày 08/02/2023 về đào tạo nghề | 3
      2  | Kế hoạch số 31/KH-UBND ngày 09/02/2023 | 4
      3  | Kế hoạch số 94/KH-UBND ngày 09/02/2023 | 4
      4  | Kế hoạch số 140/KH-UBND ngày 26/5/2023 thực hiện Chỉ thị số 20-CT/TW ngày 22/12/2022 | 2
      5  | Kế hoạch số 12/KH-UBND ngày 18/4/2024 | 2
      6  | Kế hoạch số 70/KH-UBND ngày 20 tháng 6 năm 2023 của UBND tỉnh | 2
      7  | Chương trình hành động số 53-CTHĐ/TU ngày 13/11/2012 | 1
      8  | Chương trình số 90/QĐ-TTg ngày 18/01/2022; Thông báo kết luận số 15/TB-UBND | 1`,
  ],
  bad: [
    `
      Số:       /BC-UBND !info |  |
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85`,
    `
      TT | Văn bản | Số lượng
      1  | Kế hoạch số 05/BC-BCĐGN ngày 08 tháng 9 năm 2017 !warning | 3
      2  | Công văn số 13/UBND-LĐTBXH ngày 16/01/2017 | 4
      3  | Kế hoạch số 73/KH-UBND ngày 29 tháng 12 năm 2017 | 4`,
    `
      UBND TỈNH KHÁNH HÒA | |
      Số: 1212 /KH-UBND | | Khánh Hòa, ngày 29 tháng 11 năm 2021
      TT | Văn bản | Số lượng
      1  | Kế hoạch số 3743/KH-UBND ngày 07/5/2021 !info | 3
      2  | Nghị định 20/2021/NĐ-CP ngày 15/3/2021 | 4
      3  | Nghị định số 20/2021/NĐ-CP ngày 15/4/2021 !warning | 4`,
  ],
};
