import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      Xã       | Nam | Nữ | Cộng
      Ba Cụm   | 12 | 31 | =B2+C2->43
      Sơn Lâm  | 25 | 18 | =B3+C3->43
      Sơn Bình | 33 | 14 | =B4+C4->47`,
    // Lines of groups stand between their subtotals; that two of them agree with what a subtotal there would give is chance.
    `
      Nội dung  | Số hộ
      Khu vực 1 | =B3+B4->48
      Ba Cụm    | 24
      Sơn Lâm   | 24
      Khu vực 2 | =B6+B7->154
      Tô Hạp    | 64
      Sơn Hiệp  | 90
      Khu vực 3 | =B9+B10->117
      Sơn Bình  | 46
      Thành Sơn | 71`,
    // A line of figures taken over from last year, among lines that are calculated.
    `
      Xã       | Nam | Nữ | Cộng | Gấp đôi
      Ba Cụm   | 12 | 31 | =B2+C2->43 | =D2*2->86
      Sơn Lâm  | 25 | 18 | =B3+C3->43 | =D3*2->86
      Năm trước | 27 | 19 | 40 | 77
      Sơn Hiệp | 21 | 20 | =B5+C5->41 | =D5*2->82
      Sơn Bình | 33 | 14 | =B6+C6->47 | =D6*2->94`,
    // Small figures that agree with one formula beside them agree by chance.
    `
      Xã       | Nam | Nữ | Thêm
      Ba Cụm   | 1 | 3 | 4
      Sơn Lâm  | 2 | 5 | =B3+C3->7
      Tô Hạp   | 2 | 2 | 4`,
    // Counts are added up by formulas; the rates, typed in every line, are typed in the total too: it is no sum of theirs.
    `
      TT | Thôn      | Số trẻ | Đã cân | Tỷ lệ (%) | Nhẹ cân | Thấp còi
      1  | Thôn Thủy | 41     | 38     | 92.68     | 5       | 8
      2  | Thôn Đoài | 37     | 31     | 83.78     | 3       | 6
      3  | Thôn Trại | 52     | 49     | 94.23     | 7       | 11
         | Tổng cộng | =SUM(C2:C4)->130 | =SUM(D2:D4)->118 | 90.77 | =SUM(F2:F4)->15 | =SUM(G2:G4)->25`,
    `
      Chỉ tiêu           | Thôn Thủy | Thôn Đoài | Thôn Trại | Cộng
      Số hộ              | 141 | 237 | 152 | =SUM(B2:D2)->530
      Số khẩu            | 603 | 998 | 641 | =SUM(B3:D3)->2242
      Hộ nghèo           | 14  | 31  | 12  | =SUM(B4:D4)->57
      Tỷ lệ hộ nghèo (%) | 9.93 | 13.08 | 7.89 | 10.75
      Hộ cận nghèo       | 9   | 22  | 17  | =SUM(B6:D6)->48`,
    `
      TT | Đơn vị    | Số hộ          | Hộ nghèo      | Tỷ lệ (%) | Cận nghèo
      I  | Vùng cao  | =SUM(C3:C4)->378 | =SUM(D3:D4)->45 | 11.9 | =SUM(F3:F4)->31
      1  | Thủy      | 141            | 14            | 9.93      | 9
      2  | Đoài      | 237            | 31            | 13.08     | 22
      II | Vùng thấp | =SUM(C6:C7)->469 | =SUM(D6:D7)->30 | 6.4 | =SUM(F6:F7)->35
      1  | Trại      | 152            | 12            | 7.89      | 17
      2  | Nghè      | 317            | 18            | 5.68      | 18
         | Toàn xã   | =C2+C5->847    | =D2+D5->75    | 8.85      | =F2+F5->66`,
  ],
  bad: [
    // Typed, and wrong.
    `
      Môn    | Miệng | Viết | Thi | Thấp nhất
      Toán   | 7 | 8 | 6 | =MIN(B2:D2)->6
      Văn    | 5 | 6 | 7 | =MIN(B3:D3)->5
      Lý     | 8 | 9 | 9 | 9 !error
      Hóa    | 6 | 7 | 7 | =MIN(B5:D5)->6
      Sinh   | 9 | 7 | 8 | =MIN(B6:D6)->7
      Sử     | 5 | 9 | 8 | =MIN(B7:D7)->5`,
    // Half a column is typed: one word for all of it.
    `
      Trạm     | Mét khối | Nghìn lít
      Ba Cụm   | 12 | =B2*1.5->18
      Sơn Lâm  | 26 | =B3*1.5->39
      Tô Hạp   | 28 | 42 !info
      Sơn Hiệp | 22 | =B5*1.5->33
      Sơn Bình | 34 | 51
      Thành Sơn | 18 | =B7*1.5->27`,
    // One formula is left of a column that was typed: six figures are what it gives.
    `
      Khoản mục   | Quỹ A | Quỹ B | Quỹ C | Cộng
      Đầu năm     | 1106  | 212   | 318   | 1636 !info
      Tăng        | 15    | 27    | 41    | 83
      Giảm        | 130   | 44    | 12    | 186
      Chênh lệch  | 23    | 37    | 26    | =SUM(B5:D5)->86
      Cuối năm    | 1107  | 279   | 325   | 1711`,
  ],
};
