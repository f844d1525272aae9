import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 1855
      2  | Sơn Lâm | 2310
      3  | Tô Hạp  | 964`,
    `
      TT | Chỉ tiêu           | ĐVT    | Năm 2020 | Năm 2021 | Năm 2022
      1  | Tổng số hộ         | hộ     | 4333     | 4402     | 4487
      2  | Số hộ nghèo        | hộ     | 1324     | 1134     | 1013
      3  | Số hộ cận nghèo    | hộ     | 980      | 921      | 869
      4  | Tỷ lệ hộ nghèo     | %      | 30.56    | 25.76    | 22.58
      5  | Mức giảm           | điểm % | 3.51     | 4.8      | 3.18`,
  ],
  bad: [],
};
