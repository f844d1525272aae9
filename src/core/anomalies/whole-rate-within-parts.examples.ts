import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã        | Số lao động | Tỷ lệ lao động qua đào tạo (%) | Cơ cấu (%)
      1  | Ba Cụm    | 1120        | 41.2 | 34.9
      2  | Sơn Lâm   | 977         | 52.9 | 30.5
      3  | Sơn Bình  | 1108        | 47.7 | 34.6
         | Tổng cộng | 3205        | 47.1 | 100`,
    // Percentages of another table are shares of another whole.
    `
      Mã  | Đơn vị    | Chi phí | Tỷ lệ (%) | Thu   | Tỷ lệ (%) | Chi thuần | Số việc
      10  | Văn phòng | 4813    | 12.3      | 1213  | 10.4      | 3600      | 4117
      20  | Kỹ thuật  | 34317   | 87.7      | 10451 | 89.6      | 23866     | 5120

      Mã  | Sản phẩm  | Chi phí | Tỷ lệ (%) | Thu   | Tỷ lệ (%) | Chi thuần | Số việc
      101 | Điều hành | 3008    | 62.5      | 364   | 30        | 2644      | 1803
      102 | Lưu trữ   | 1805    | 37.5      | 849   | 70        | 956       | 2314`,
  ],
  bad: [],
};
