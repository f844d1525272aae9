import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2023
      TT | Thôn | Tổng số hộ dân cư | Hộ nghèo | < | Hộ cận nghèo | <
      ^ | ^ | ^ | SL | TL (%) | SL | TL (%)
      1 | Thôn Tà Lương | 120 | 2 | 1.67 | 5 | 4.17
      2 | Thôn Dốc Gạo | 80 | 3 | 3.75 | 4 | 5


      DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
      STT | Họ và tên chủ hộ | Thôn      | Số khẩu
      1   | Nguyễn Văn An    | Tà Lương  | 4
      2   | Cao Thị Dung     | Tà Lương  | 1
      3   | Mấu Văn Em       | Dốc Gạo   | 5
      4   | Bo Bo Thị Yến    | Dốc Gạo   | 2
      5   | Cao Văn Lâm      | Dốc Gạo   | 3`,
  ],
  bad: [],
};
