import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      Xã       | Nam | Nữ | Cộng
      Ba Cụm   | 12 | 31 | =B2+C2->43
      Sơn Lâm  | 25 | 18 | =B3+C3->43
      Sơn Bình | 33 | 14 | =B4+C4->47`,
  ],
  bad: [],
};
