import { check } from '../../../src/core/check';
import { parseGrid } from '../../../src/core/text/grid';
import { workbookOf } from '../forms/grids';

const told = (text: string): string[] =>
  check({ sheets: [parseGrid(text).sheet] }).findings.map((f) => `${f.severity} ${f.rule} ${f.cell.row},${f.cell.col}`);

test('columns of one name in several groups are no total of each other, though one line looks like a slip of it', () => {
  expect(
    told(`
TT | Phường/Xã | Tổng số hộ dân cư | < | < | < | Tổng số nhân khẩu | < | < | < | Hộ nghèo | < | < | < | Nhân khẩu nghèo | < | < | <
^ | ^ | Chung | Dân tộc Kinh | DTTS | Trong đó: DTTS tại chỗ | Chung | Dân tộc Kinh | DTTS | Trong đó: DTTS tại chỗ | Chung | Dân tộc Kinh | DTTS | Trong đó: DTTS tại chỗ | Chung | Dân tộc Kinh | DTTS | Trong đó: DTTS tại chỗ
1 | Sơn Hiệp | 364 | 111 | 253 | 101 | 1524 | 365 | 1159 | 928 | 125 | 6 | 119 | 43 | 481 | 21 | 460 | 333
2 | Ba Cụm Bắc | 2168 | 1692 | 476 | 212 | 8380 | 6177 | 2203 | 1165 | 270 | 144 | 126 | 46 | 1018 | 432 | 586 | 377
3 | Cam Thủy | 459 | 257 | 202 | 110 | 1926 | 1101 | 825 | 268 | 76 | 9 | 67 | 7 | 336 | 26 | 310 | 169
4 | Cam An | 276 | 236 | 40 | 28 | 964 | 767 | 197 | 36 | 17 | 15 | 2 | | 76 | 66 | 10 | 7
5 | Cư M'Lan | 1140 | 883 | 257 | 135 | 4828 | 3762 | 1066 | 542 | 124 | 40 | 84 | 15 | 505 | 167 | 338 | 238
6 | Tây Giang | 714 | 651 | 63 | 23 | 3118 | 2888 | 230 | 111 | 38 | 28 | 10 | 5 | 148 | 110 | 38 | 27`),
  ).toEqual([]);
});

test('a "Trong đó" that one line would make larger than its neighbour, and another whole has room for, is a warning only', () => {
  const part = `
TT | Đơn vị | Tổng số đảng viên | Kinh phí (triệu đồng) | Trong đó | <
^ | ^ | ^ | ^ | Đảng viên | Hộ nghèo
1 | Nam Đà | 717 | 922 | 249 | 403
2 | Ea Súp | 744 | 416 | 658 | 366
3 | Cam Hiếu | 55 | 551 | 10 | 51
4 | Sơn Lâm | 502 | 587 | 124 | 386
5 | Ea Bung | 480 | 528 | 86 | 282`;
  expect(told(part)).toEqual(['warning part-within-whole 3,4']);
});

test('persons whose head is misspelt are not taken for households that cannot be so many', () => {
  const findings = check(
    workbookOf(`
      === Mẫu 1
      TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO
      TT | Xã | Tổng số hộ dân cư | < | Hộ nghèo | < | Hộ cận nghèo | < | Nhân khẩu hộ nghèo | < | Nhân khẩu hộ NLN có mức sống TB | <
      ^ | ^ | Số hộ | Nhân hkẩu | SL | TL | SL | TL | SL | TL | SL | TL
      1 | Ba Cụm | 1200 | 4810 | 96 | 8 | 90 | 7.5 | 380 | 7.9 | 12 | 0.25
      2 | Sơn Lâm | 800 | 3200 | 80 | 10 | 60 | 7.5 | 310 | 9.69 | 25 | 0.78
      3 | Sơn Bình | 500 | 2000 | 50 | 10 | 45 | 9 | 200 | 10 | 30 | 1.5
      4 | Tô Hạp | 400 | 1600 | 20 | 5 | 28 | 7 | 85 | 5.31 | 8 | 0.5`),
  ).findings;
  expect(findings.map((f) => `${f.severity} ${f.rule} ${f.cell.row},${f.cell.col}`)).toEqual([]);
});

test('payments of a few rates, some with arrears: what one line gets is not what the next one gets less', () => {
  expect(
    told(`
TT | Họ và tên | Trợ cấp tháng 6 | Truy lĩnh | Tổng số tiền (đồng)
1 | Đinh Thị Mai | 1080000 | 0 | 1080000
2 | Phạm Văn Vinh | 540000 | 0 | 540000
3 | Cao Xuân Đào | 360000 | 1080000 | 1440000
4 | Bùi Anh Tuấn | 900000 | 0 | 900000
5 | Mấu Thị Nga | 720000 | 0 | 720000
6 | Hồ Văn Dũng | 360000 | 0 | 360000
7 | Lê Thanh Bình | 900000 | 0 | 900000
8 | Võ Thị Mỹ | 720000 | 0 | 720000
9 | Trần Xuân Hà | 360000 | 0 | 360000
| Cộng | 5940000 | 1080000 | 7020000`),
  ).toEqual([]);
});
