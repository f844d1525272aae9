import { oddityRule } from './oddity';

/** The rate of a whole lies between the rates of its parts, where the parts exhaust it. */
export const wholeRateWithinParts = oddityRule('whole-rate-within-parts', ['whole-outside-parts'], () => 'warning', {
  good: [
    `
      TT | Xã        | Số lao động | Tỷ lệ lao động qua đào tạo (%) | Cơ cấu (%)
      1  | Ba Cụm    | 1120        | 41.2 | 34.9
      2  | Sơn Lâm   | 977         | 52.9 | 30.5
      3  | Sơn Bình  | 1108        | 47.7 | 34.6
         | Tổng cộng | 3205        | 47.1 | 100`,
  ],
  bad: [
    `
      TT | Xã        | Số lao động | Tỷ lệ lao động qua đào tạo (%)
      1  | Ba Cụm    | 1120        | 41.2
      2  | Sơn Lâm   | 977         | 52.9
      3  | Sơn Bình  | 1108        | 47.7
         | Tổng cộng | 3205        | !57.1`,
  ],
});
