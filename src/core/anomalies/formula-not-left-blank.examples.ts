import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    // A line between two groups.
    `
      Xã       | Nam | Nữ | Cộng
      Ba Cụm   | 12 | 31 | =B2+C2->43
      Sơn Lâm  | 25 | 18 | =B3+C3->43
               |    |    |
      Tô Hạp   | 27 | 19 | =B5+C5->46
      Sơn Hiệp | 21 | 20 | =B6+C6->41`,
    // A line for which nothing is calculated.
    `
      Xã       | Nam | Nữ | Cộng | Gấp đôi
      Ba Cụm   | 12 | 31 | =B2+C2->43 | =D2*2->86
      Sơn Lâm  | 25 | 18 | =B3+C3->43 | =D3*2->86
      Ghi chú  | 3  | 2  |            |
      Sơn Hiệp | 21 | 20 | =B5+C5->41 | =D5*2->82
      Sơn Bình | 33 | 14 | =B6+C6->47 | =D6*2->94`,
  ],
  bad: [],
};
