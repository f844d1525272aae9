import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      Xã       | Dân số trung bình (người) | Số trẻ sinh ra (người) | Tỷ suất sinh (‰)
      Ba Cụm   | 4810 | 72 | 14.97
      Sơn Lâm  | 3390 | 51 | 15.04
      Tô Hạp   | 5120 | 80 | 15.63`,
    `
      TT | Xã       | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   | 1200       | 120      | 10
      2  | Sơn Lâm  | 850        | 91       | 10.71
      3  | Sơn Bình | 640        | 61       | 9.53`,
  ],
  bad: [
    `
      Xã       | Dân số trung bình (người) | Số trẻ sinh ra (người) | Tỷ lệ sinh (%)
      Ba Cụm   | 4810 | 72 | 14.97 !warning
      Sơn Lâm  | 3390 | 51 | 15.04
      Tô Hạp   | 5120 | 80 | 15.63
      Sơn Bình | 2977 | 41 | 13.77`,
  ],
};
