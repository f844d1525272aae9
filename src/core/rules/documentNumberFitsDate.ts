import { oddityRule } from './oddity';

/** The year in a document's number is the year of its date, and a number is given before the report is sent. */
export const documentNumberFitsDate = oddityRule('document-number-fits-date', ['number-year-differs', 'number-blank'], ({ kind }) => (kind === 'number-blank' ? 'info' : 'warning'), {
  good: [
    `
      TT | Loại văn bản | Số, ngày ban hành                         | Số điều
      1  | Nghị quyết   | Số 07/2019/NQ-HĐND ngày 10/12/2019        | 5
      2  | Quyết định   | Số 161/QĐ-TTg ngày 25/01/2016             | 3
      3  | Nghị định    | 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021    | 41
      4  | Thông tư     | 02/2022/TT-BLĐTBXH sửa đổi 07/2021/TT-BLĐTBXH, có hiệu lực từ ngày 30/5/2022 | 3
      5  | Kế hoạch     | Số: 3743/KH-UBND                          | 4`,
  ],
  bad: [
    `
      TT | Loại văn bản | Số, ngày ban hành                         | Số điều
      1  | Nghị quyết   | !Số 07/2029/NQ-HĐND ngày 10/12/2019       | 5
      2  | Quyết định   | Số 161/QĐ-TTg ngày 25/01/2016             | 3
      3  | Nghị định    | 20/2021/NĐ-CP ngày 15/3/2021              | 41`,
    `
      !Số:       /BC-UBND |  |
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85`,
  ],
});
