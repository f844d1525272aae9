import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã        | Số lao động | Tỷ lệ lao động qua đào tạo (%) | Cơ cấu (%)
      1  | Ba Cụm    | 1120        | 41.2 | 34.9
      2  | Sơn Lâm   | 977         | 52.9 | 30.5
      3  | Sơn Bình  | 1108        | 47.7 | 34.6
         | Tổng cộng | 3205        | 47.1 | 100`,
  ],
  bad: [],
};
