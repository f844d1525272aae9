import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã      | Đầu kỳ | Giảm | Tăng | Cuối kỳ
      A  | B       | 1      | 2    | 3    | '4=1-2+3
      1  | Ba Cụm  | 120    | 30   | 5    | 95
      2  | Sơn Lâm | 85     | 10   | 2    | 77`,
  ],
  bad: [
    `
      STT | Đối tượng         | Số đối tượng (người) | Hệ số | Mức chuẩn (nghìn đồng) | Kinh phí (nghìn đồng)
      A   | B                 | 1                    | 2     | 3                      | '4=1*2*3
      1   | Trẻ em mồ côi     | 455                  | 1.5   | 500                    | 341250
      2   | Người từ 80 tuổi  | 257                  | 1     | 500                    | 128500
      3   | Khuyết tật nặng   | 559                  | 1.5   | 500                    | 419250
      4   | Khuyết tật đặc biệt nặng | 582           | 2     | 500                    | 583000 !error`,
  ],
  doubtful: [
    // Form 8: a minority household that cannot work is in two groups; the printed 5=1-2-3-4 does not hold for it.
    `
      PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG NĂM 2023
      TT | Xã | Hộ nghèo | < | < | < | < | Hộ cận nghèo | < | < | < | <
      ^  | ^  | Tổng số | DTTS | Không có khả năng lao động | Có thành viên là người có công | Khác | Tổng số | DTTS | Không có khả năng lao động | Có thành viên là người có công | Khác
      A  | B  | 1 | 2 | 3 | 4 | '5=1-2-3-4 | 6 | 7 | 8 | 9 | '10=6-7-8-9
      1  | Ba Cụm  | 120 | 80 | 25 | 3 | 19 !warning | 90 | 50 | 12 | 4 | 24
      2  | Sơn Lâm | 85  | 60 | 14 | 2 | 9           | 70 | 41 | 9  | 1 | 19
      3  | Tô Hạp  | 64  | 12 | 21 | 5 | 26          | 55 | 8  | 17 | 3 | 27`,
  ],
};
