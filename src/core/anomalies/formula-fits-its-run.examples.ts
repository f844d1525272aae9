import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    // Two halves that differ are two runs.
    `
      Xã       | Số hộ | Kinh phí
      Ba Cụm   | 120 | =B2*3->360
      Sơn Lâm  | 85  | =B3*3->255
      Tô Hạp   | 64  | =B4*3->192
      Sơn Hiệp | 90  | =B5*4->360
      Sơn Bình | 46  | =B6*4->184
      Thành Sơn | 71 | =B7*4->284`,
    // Two kinds of lines in turn.
    `
      Chỉ tiêu | Năm 2023 | Năm 2024 | Tăng
      Số hộ    | 120 | 126 | =C2-B2->6
      Tỷ lệ    | 4.5 | 4.1 | =B3-C3->0.4
      Số hộ    | 85  | 91  | =C4-B4->6
      Tỷ lệ    | 5.2 | 4.9 | =B5-C5->0.3
      Số hộ    | 64  | 70  | =C6-B6->6
      Tỷ lệ    | 6.1 | 5.5 | =B7-C7->0.6`,
    // Groups of different length: each subtotal adds its own lines.
    `
      Nội dung  | Số hộ
      Khu vực 1 | =SUM(B3:B4)->205
      Ba Cụm    | 120
      Sơn Lâm   | 85
      Khu vực 2 | =SUM(B6:B7)->154
      Tô Hạp    | 64
      Sơn Hiệp  | 90
      Khu vực 3 | =SUM(B9:B11)->158
      Sơn Bình  | 46
      Thành Sơn | 71
      Ba Cụm Bắc | 41
      Khu vực 4 | =SUM(B13:B14)->112
      Sơn Trung | 53
      Khánh Sơn | 59`,
    // The total's line is another kind of line than those above it; its corner adds one way or the other.
    `
      Xã       | Nam | Nữ | Cộng
      Ba Cụm   | 12 | 31 | =B2+C2->43
      Sơn Lâm  | 25 | 18 | =B3+C3->43
      Tô Hạp   | 27 | 19 | =B4+C4->46
      Sơn Hiệp | 21 | 20 | =B5+C5->41
      Cộng     | =SUM(B2:B5)->85 | =SUM(C2:C5)->88 | =SUM(D2:D5)->173`,
    // The same, written otherwise: no other figure will ever come of it.
    `
      Xã       | Nam | Nữ | Cộng
      Ba Cụm   | 12 | 31 | =B2+C2->43
      Sơn Lâm  | 25 | 18 | =B3+C3->43
      Tô Hạp   | 27 | 19 | =+B4+C4->46
      Sơn Hiệp | 21 | 20 | =($B5+$C5)->41
      Sơn Bình | 33 | 14 | =B6+C6->47`,
    // Rates of two kinds of crop: a number that comes back was meant.
    `
      Cây    | Sản lượng | Quy đổi
      Lúa    | 300 | =B2/60->5
      Ngô    | 280 | =B3/56->5
      Đậu    | 240 | =B4/60->4
      Kê     | 112 | =B5/56->2
      Lạc    | 420 | =B6/60->7
      Vừng   | 180 | =B7/60->3
      Sắn    | 360 | =B8/60->6
      Khoai  | 540 | =B9/60->9`,
  ],
  bad: [
    // A range that did not grow with the lines, in one of the columns.
    `
      Xã       | Trẻ em | Học sinh | Người già | Người khuyết tật
      Ba Cụm   | 120 | 310 | 41 | 12
      Sơn Lâm  | 85  | 180 | 38 | 9
      Tô Hạp   | 64  | 150 | 27 | 7
      Bình quân | =AVERAGE(B2:B4)->89.6666667 | =AVERAGE(C2:C4)->213.3333333 | =AVERAGE(D2:D3)->39.5 !error | =AVERAGE(E2:E4)->9.3333333`,
    // The rate of the year before, and a rate typed into the formula.
    `
      Xã       | Số tiền | Phải nộp
      Ba Cụm   | 500 | =B2*$F$2->50 | | Thuế suất | 0.1
      Sơn Lâm  | 300 | =B3*$F$2->30 | | Năm trước | 0.2
      Tô Hạp   | 420 | =B4*$F$3->84 !error
      Sơn Hiệp | 260 | =B5*$F$2->26
      Sơn Bình | 150 | =B6*0.12->18 !warning
      Thành Sơn | 710 | =B7*$F$2->71
      Ba Cụm Bắc | 330 | =B8*$F$2->33
      Sơn Trung | 80 | =B9*$F$2->8`,
    // Another function; something added at the end.
    `
      Xã       | A | B | C | D | E | F | G
      Ba Cụm   | 12 | 31 | 8  | 14 | 22 | 17 | 5
      Sơn Lâm  | 25 | 18 | 11 | 13 | 21 | 16 | 4
      Lớn nhất | =MAX(B2:B3)->25 | =MAX(C2:C3)->31 | =MAX(D2:D3)->11 | =MIN(E2:E3)->13 !error | =MAX(F2:F3)->22 | =MAX(G2:G3)->17 | =MAX(H2:H3)->5
      Chỉ tiêu | =B4*2->50 | =C4*2->62 | =D4*2+3->25 !warning | =E4*2->26 | =F4*2->44 | =G4*2->34 | =H4*2->10`,
    // The range misses a line that is blank today.
    `
      Xã       | Quý 1 | Quý 2 | Quý 3 | Cả năm
      Ba Cụm   | 12 | 31 | 8  | =SUM(B2:D2)->51
      Sơn Lâm  |    | 18 | 11 | =SUM(C3:D3)->29 !info
      Tô Hạp   | 7  | 19 | 13 | =SUM(B4:D4)->39
      Sơn Hiệp | 9  | 20 | 10 | =SUM(B5:D5)->39`,
    // What a formula of this kind gives is not reckoned here.
    `
      Xã       | Mã | Dân số
      Ba Cụm   | 11 | =VLOOKUP(B2,$F$2:$G$9,2)->4120
      Sơn Lâm  | 12 | =VLOOKUP(B3,$F$2:$G$9,2)->3850
      Tô Hạp   | 13 | =VLOOKUP(B3,$F$2:$G$9,2)->3850 !warning
      Sơn Hiệp | 14 | =VLOOKUP(B5,$F$2:$G$9,2)->2960
      Sơn Bình | 15 | =VLOOKUP(B6,$F$2:$G$9,2)->3310`,
    // Five sums begin a column too late, where nothing stands as yet: half as many as those that do not.
    `
      Nội dung | Tỉnh | Huyện | Xã | Cộng
      Lương    | 412 |     | 25 | =SUM(B2:D2)->437
      Phụ cấp  | 96  | 31  |    | =SUM(B3:D3)->127
      Hội nghị |     | 18  | 7  | =SUM(C4:D4)->25 !info
      Đi lại   | 54  |     |    | =SUM(B5:D5)->54
      Điện     | 63  | 12  |    | =SUM(B6:D6)->75
      Nước     |     | 9   | 4  | =SUM(C7:D7)->13 !info
      Báo chí  | 21  |     |    | =SUM(B8:D8)->21`,
    // One term is missing that all others take away.
    `
      Nguồn     | Tổng | Đã chi | Còn lại
      Tỉnh      | 412  | 96     | =B2-C2->316
      Huyện     | 305  | 54     | =B3-C3->251
      Xã        | 62   | 41     | =B4->62 !warning
      Tài trợ   | 58   | 18     | =B5-C5->40
      Đóng góp  | 77   | 25     | =B6-C6->52
      Khác      | 36   | 12     | =B7-C7->24`,
  ],
};
