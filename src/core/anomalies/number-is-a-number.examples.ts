import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 1855
      2  | Sơn Lâm | 2310
      3  | Tô Hạp  | -`,
    `
              |      |      | '2024
              | 6434 | 7283 | 13717
      Ba Cụm  | 1675 | 468  | 2143
      Sơn Lâm | 4759 | 6815 | 11574`,
    // The number of the only column of figures, behind three with letters.
    `
      TT | Mã số | Chương trình cho vay | Dư nợ (triệu đồng)
      A  | B     | C                    | '1.0
      1  | 22575 | Học sinh sinh viên   | 6470
      2  | 22580 | Hộ nghèo             | 41354
      3  | 22584 | Nước sạch            | 65854
         |       | CỘNG                 | 113678`,
  ],
  bad: [
    // Several of one column are told once, at the first.
    `
      TT | Xã       | Số hộ
      1  | Ba Cụm   | 1855
      2  | Sơn Lâm  | '2310 !warning
      3  | Tô Hạp   | 964
      4  | Sơn Hiệp | 1207
      5  | Sơn Bình | '1412`,
    // A mark too many makes it no number at all.
    `
      TT | Xã       | Số hộ
      1  | Ba Cụm   | 1855
      2  | Sơn Lâm  | '2.31.0 !warning
      3  | Tô Hạp   | 964
      4  | Sơn Bình | 1207
      5  | Sơn Hiệp | 1133
      6  | Ba Cụm Bắc | 871`,
  ],
};
