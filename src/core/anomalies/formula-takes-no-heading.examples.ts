import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    // A grand total takes its groups as they come.
    `
      Nội dung  | Số hộ
      Miền núi  |
      Ba Cụm    | 24
      Sơn Lâm   | 31
      Đồng bằng |
      Cam Hòa   | 40
      Cam Tân   | 52
      Cộng      | =SUM(B2:B7)->147`,
    // A blank line without a name is room for more lines.
    `
      Nội dung | Số hộ
               |
      Ba Cụm   | 24
      Sơn Lâm  | 31
      Cộng     | =SUM(B2:B4)->55`,
    // A line that has figures elsewhere is no heading: here it has none yet.
    `
      Nội dung | Số hộ | Số người
      Ba Cụm   |       | 96
      Sơn Lâm  | 31    | 118
      Tô Hạp   | 28    | 102
      Cộng     | =SUM(B2:B4)->59 | =SUM(C2:C4)->316`,
  ],
  bad: [
    `
      Nội dung  | Số hộ | Số người
      Miền núi  |       |
      Ba Cụm    | 24    | 96
      Sơn Lâm   | 31    | 118
      Cộng      | =SUM(B2:B4)->55 !info | =SUM(C3:C4)->214
      Đồng bằng |       |
      Cam Hòa   | 40    | 151
      Cam Tân   | 52    | 190
      Cộng      | =SUM(B7:B8)->92 | =SUM(C7:C8)->341`,
  ],
};
