import { check } from '../../../src/core/check';
import { parseGrid } from '../../../src/core/text/grid';

// 5 = 2 + 3 + 0: by chance the deaths of the fourth quarter are those of the third as well.
const QUARTERS = `
Thời gian | Số lượt khám bệnh | Nội trú | Ngoại trú | Tử vong
Tháng 1   | 1485      | 69      | 656       | 0
Tháng 2   | 1140      | 184     | 726       | 1
Tháng 3   | 2116      | 187     | 811       | 1
**Quý I** | 4741      | 440     | 2193      | 2
Tháng 4   | 339       | 195     | 654       | 0
Tháng 5   | 325       | 21      | 1103      | 2
Tháng 6   | 2375      | 108     | 1263      | 2
**Quý II** | 3039      | 324     | 3020      | 4
Tháng 7   | 1033      | 183     | 630       | 1
Tháng 8   | 2698      | 36      | 948       | 3
Tháng 9   | 954       | 129     | 1013      | 1
**Quý III** | 4685      | 348     | 2591      | 5
Tháng 10  | 381       | 144     | 435       | 2
Tháng 11  | 2802      | 50      | 444       | 3
Tháng 12  | 578       | 136     | 702       | 0
**Quý IV** | 3761      | 330     | 1581      | 5
**Cả năm** | 16226     | 1442    | 9385      | 16`;

test('lines that all columns give to the total below them are not of the one above them, where one column would bear it out', () => {
  const { findings, counts } = check({ sheets: [parseGrid(QUARTERS).sheet] });
  expect(findings).toEqual([]);
  expect(counts.fails).toBe(0);
});

// 176 = 124 + 26 + 26: the last column is no sum here, as it is above and below.
const STACKED = `
TT | Đơn vị     | Người cao tuổi | Người khuyết tật | Trẻ mồ côi | Cộng
1  | Cam Nghĩa  | 185            | 171              | 79         | 435
2  | Bình Tường | 85             | 154              | 10         | 249
3  | Hòa Bắc    | 108            | 119              | 100        | 327
4  | Sơn Hiệp   | 81             | 25               | 57         | 163
   | Tổng số    | 459            | 469              | 246        | 1174

II. Công tác trẻ em
TT | Đơn vị     | Tổng số | Người cao tuổi | Người khuyết tật | Trẻ mồ côi
1  | Sơn Lâm    | 377     | 62             | 123              | 192
2  | Bình Tường | 264     | 67             | 90               | 107
3  | Ba Cụm Nam | 176     | 124            | 26               | 26
4  | Sơn Hiệp   | 281     | 12             | 158              | 111
   | Toàn huyện | 1098    | 265            | 397              | 436

III. Người có công
TT | Đơn vị     | Người cao tuổi | Người khuyết tật | Trẻ mồ côi | Cộng
1  | Nâm N'Jang | 144            | 129              | 149        | 422
2  | Cư Kbang   | 134            | 38               | 166        | 338
3  | Sơn Bình   | 142            | 71               | 6          | 219
4  | Bình Tường | 119            | 88               | 182        | 389
   | Cộng       | 539            | 326              | 503        | 1368`;

test('a sum of one table is not asked of the table between', () => {
  expect(check({ sheets: [parseGrid(STACKED).sheet] }).findings).toEqual([]);
});

const FLOW = `
Xã | Phân tổ | Số hộ đầu kỳ | Diễn biến giảm | < | < | Diễn biến tăng | < | < | < | Số hộ cuối kỳ
^ | ^ | ^ | Trở thành cận nghèo | Vượt chuẩn | Khác | Cận nghèo thành nghèo | Tái nghèo | Phát sinh mới | Khác | ^
A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | '9=1-2-3-4+5+6+7+8
Sơn Lâm | Hộ | 323 | 10 | 21 | - | 5 | 2 | 8 | 2 | 309
Sơn Lâm | Nhân khẩu | 1018 | 41 | 88 | - | 17 | 6 | 34 | 9 | 955
Trường Xuân | Hộ | 367 | 4 | 3 | 1 | 3 | 3 | 1 | - | 366
Trường Xuân | Nhân khẩu | 1639 | 13 | 13 | 4 | 9 | 13 | 3 | - | 1634
Sơn Bình | Hộ | 49 | 1 | 6 | - | 6 | - | 1 | 2 | 51
Sơn Bình | Nhân khẩu | 151 | 4 | 19 | - | 21 | - | 5 | 7 | 161
Nâm N'Jang | Hộ | 314 | 43 | 18 | - | 1 | - | 1 | - | 255
Nâm N'Jang | Nhân khẩu | 1087 | 138 | 65 | - | 4 | - | 4 | - | 892
Vĩnh An | Hộ | 262 | 11 | 30 | 1 | - | 3 | 7 | 2 | 232
Vĩnh An | Nhân khẩu | 905 | 36 | 137 | 4 | - | 11 | 23 | 7 | 769
Ia Lốp | Hộ | 154 | 16 | 10 | 1 | 2 | 3 | 4 | - | 136
Ia Lốp | Nhân khẩu | 655 | 59 | 35 | 4 | 8 | 10 | 15 | - | 590`;

test('among so small figures some two columns soon differ by a third', () => {
  expect(check({ sheets: [parseGrid(FLOW).sheet] }).findings.filter((f) => f.severity !== 'info')).toEqual([]);
});

// After the slip in F8 (200000 for 700000) one line is the mean of the four before it, as it is in the column before.
const LIST = `
STT | Chủ hộ | Số khẩu | Tiền Tết (đồng) | Quà (đồng) | Cộng (đồng)
1 | Hộ A | 1 | 400000 | 200000 | =D2+E2->600000
2 | Hộ B | 2 | 300000 | 100000 | =D3+E3->400000
3 | Hộ C | 3 | 500000 | 100000 | =D4+E4->600000
4 | Hộ D | 2 | 400000 | 100000 | =D5+E5->500000
5 | Hộ E | 7 | 500000 | 100000 | =D6+E6->600000
6 | Hộ F | 5 | 500000 | 100000 | =D7+E7->600000
7 | Hộ G | 8 | 500000 | 200000 | 200000
8 | Hộ H | 6 | 300000 | 100000 | =D9+E9->400000
9 | Hộ I | 2 | 500000 | 200000 | =D10+E10->700000
10 | Hộ K | 3 | 400000 | 100000 | =D11+E11->500000
11 | Hộ L | 5 | 300000 | 150000 | =D12+E12->450000
    | Cộng | =SUM(C2:C12)->44 | =SUM(D2:D12)->4600000 | =SUM(E2:E12)->1450000 | =D13+E13->6050000`;

test('a mean of round figures that nothing names bears no witness for a slip', () => {
  const [first, ...others] = check({ sheets: [parseGrid(LIST).sheet] }).findings;
  expect(others).toEqual([]);
  expect(first!.suspects[0]).toMatchObject({ cell: { row: 7, col: 5 }, suggestion: 700000 });
});

const STAFF = `
TT | Đơn vị   | Biên chế được giao | Có mặt           | Trong đó: nữ | Trình độ chuyên môn | <              | <              | <              | Lý luận chính trị | <
^  | ^        | ^                  | ^                | ^            | Sau đại học         | Đại học        | Cao đẳng       | Trung cấp      | Cao cấp           | Trung cấp
1  | Ba Cụm   | 24                 | =SUM(F3:I3)->13  | 4            | 0                   | 10             | 1              | 2              | 1                 | 6
2  | Sơn Trung | 24                | =SUM(F4:I4)->19  | 8            | 0                   | 15             | 0              | 4              | 1                 | 6
3  | Đồng Tâm | 19                 | =SUM(F5:I5)->15  | 2            | 2                   | 9              | 2              | 2              | 0                 | 9
4  | Sơn Bình | 25                 | =SUM(F6:I6)->17  | 4            | 0                   | 12             | 1              | 4              | 0                 | 8
5  | Thuận Hà | 20                 | =SUM(F7:I7)->14  | 6            | 0                   | 12             | 1              | 1              | 2                 | 7
   | Tổng     | =SUM(C3:C7)->112   | =SUM(F8:I8)->78  | =SUM(E3:E7)->24 | =SUM(F3:F7)->2   | =SUM(G3:G7)->58 | =SUM(H3:H7)->5 | =SUM(I3:I7)->13 | =SUM(J3:J7)->4   | =SUM(K3:K7)->36`;

test('a sum that only figures speak for does not break again and again', () => {
  expect(check({ sheets: [parseGrid(STAFF).sheet] }).findings).toEqual([]);
});
