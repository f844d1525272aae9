import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      Xã      | Nam | Nữ | Cộng
      Ba Cụm  | 12  | 31 | =B2+C2->43
      Sơn Lâm | 25  | 18 | =B3+C3->43`,
  ],
  bad: [
    // What a function gives that is not known here, and what reads it, stays without a result.
    `
      Xã       | Nam | Nữ | Cộng
      Ba Cụm   | 12  | 31 | =B2+C2 !warning
      Sơn Lâm  | 25  | 18 | =FORECAST(B3,B2:B3,C2:C3)
      Cộng     | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3)`,
  ],
};
