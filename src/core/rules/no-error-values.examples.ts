import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85`,
  ],
  bad: [],
};
