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
    // The list of another year.
    `
      KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2023
      TT | Thôn | Tổng số hộ dân cư | Hộ nghèo | < | Hộ cận nghèo | <
      ^ | ^ | ^ | SL | TL (%) | SL | TL (%)
      1 | Thôn Tà Lương | 120 | 4 | 3.33 | 5 | 4.17
      2 | Thôn Dốc Gạo | 80 | 3 | 3.75 | 4 | 5


      DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2022
      STT | Họ và tên chủ hộ | Thôn      | Số khẩu
      1   | Nguyễn Văn An    | Tà Lương  | 4
      2   | Cao Thị Dung     | Tà Lương  | 1
      3   | Mấu Văn Em       | Dốc Gạo   | 5
      4   | Bo Bo Thị Yến    | Dốc Gạo   | 2
      5   | Cao Văn Lâm      | Dốc Gạo   | 3`,
    // A list of some households only: far from as many as the commune has.
    `
      UBND XÃ BA CỤM
      KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2023
      TT | Thôn | Tổng số hộ dân cư | Hộ nghèo | < | Hộ cận nghèo | <
      ^ | ^ | ^ | SL | TL (%) | SL | TL (%)
      1 | Thôn Tà Lương | 120 | 4 | 3.33 | 5 | 4.17
      2 | Thôn Dốc Gạo | 80 | 8 | 10 | 4 | 5
        | Tổng cộng | 200 | 12 | 6 | 9 | 4.5


      DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
      STT | Họ và tên chủ hộ | Số khẩu
      1   | Nguyễn Văn An    | 4
      2   | Cao Thị Dung     | 1
      3   | Mấu Văn Em       | 5`,
    // Two villages of one name: nobody knows whose the households are.
    `
      KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2023
      TT | Thôn | Tổng số hộ dân cư | Hộ nghèo | < | Hộ cận nghèo | <
      ^ | ^ | ^ | SL | TL (%) | SL | TL (%)
      1 | Thôn Tà Lương | 120 | 4 | 3.33 | 5 | 4.17
      2 | Thôn Tà Lương | 80 | 3 | 3.75 | 4 | 5


      DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
      STT | Họ và tên chủ hộ | Thôn      | Số khẩu
      1   | Nguyễn Văn An    | Tà Lương  | 4
      2   | Cao Thị Dung     | Tà Lương  | 1`,
    // A list alone.
    `
      DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
      STT | Họ và tên chủ hộ | Thôn      | Số khẩu
      1   | Nguyễn Văn An    | Tà Lương  | 4
      2   | Cao Thị Dung     | Tà Lương  | 1`,
  ],
  bad: [
    // The list of the whole commune, held against the form's total: it may be an excerpt, so this is a warning.
    `
      UBND XÃ BA CỤM
      KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2023
      TT | Thôn | Tổng số hộ dân cư | Hộ nghèo | < | Hộ cận nghèo | <
      ^ | ^ | ^ | SL | TL (%) | SL | TL (%)
      1 | Thôn Tà Lương | 120 | 2 | 1.67 | 5 | 4.17
      2 | Thôn Dốc Gạo | 80 | 4 | 5 | 4 | 5
        | Tổng cộng | 200 | 6 !warning | 3 | 9 | 4.5


      DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
      STT | Họ và tên chủ hộ | Số khẩu
      1   | Nguyễn Văn An    | 4
      2   | Cao Thị Dung     | 1
      3   | Mấu Văn Em       | 5
      4   | Bo Bo Thị Yến    | 2
      5   | Cao Văn Lâm      | 3`,
    // A list of persons: the heads are counted, not the members.
    `
      KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2023
      TT | Thôn | Tổng số hộ dân cư | Hộ nghèo | < | Hộ cận nghèo | <
      ^ | ^ | ^ | SL | TL (%) | SL | TL (%)
      1 | Thôn Tà Lương | 120 | 3 !error | 2.5 | 5 | 4.17
      2 | Thôn Dốc Gạo | 80 | 2 | 2.5 | 4 | 5
      3 | Thôn Suối Me | 60 | 0 | 0 | 1 | 1.67


      DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
      STT | Họ và tên          | Quan hệ với chủ hộ | Thôn
      1   | Nguyễn Văn An      | Chủ hộ  | Tà Lương
          | Nguyễn Thị Hoa     | Vợ      |
      2   | Cao Thị Dung       | Chủ hộ  | Tà Lương
      3   | Mấu Văn Em         | Chủ hộ  | Dốc Gạo
          | Mấu Thị Bích       | Con     |
      4   | Bo Bo Thị Yến      | Chủ hộ  | Dốc Gạo`,
  ],
};
