import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
      STT chủ hộ | STT thành viên | Họ và tên     | Quan hệ với chủ hộ | Nghèo mới | Tái nghèo | Nghèo cũ
      1          | 1              | Nguyễn Văn An | Chủ hộ             |           |           | x
                 | 2              | Trần Thị Bình | Vợ                 |           |           |
                 | 3              | Nguyễn Văn Cư | Con                |           |           |
      2          | 1              | Cao Thị Dung  | Chủ hộ             | x         |           |
      3          | 1              | Mấu Văn Em    | Chủ hộ             |           | x         |
                 | 2              | Mấu Thị Hà    | Con                |           | x         |
      4          | 1              | Bo Bo Thị Yến | Chủ hộ             |           |           | X
      5          | 1              | Cao Văn Lâm   | Chủ hộ             | x         |           |`,
    `
      DANH SÁCH HỘ CẬN NGHÈO NĂM 2023
      STT | Họ và tên chủ hộ | Thôn   | Số khẩu | Cận nghèo mới | Tái cận nghèo | Cận nghèo cũ
      1   | Nguyễn Văn An    | Thôn 1 | 4       |               |               |
      2   | Trần Thị Bình    | Thôn 1 | 2       |               |               |
      3   | Cao Thị Dung     | Thôn 2 | 5       |               |               |`,
  ],
  bad: [
    `
      DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
      STT chủ hộ | STT thành viên | Họ và tên            | Quan hệ với chủ hộ | Nghèo mới | Tái nghèo | Nghèo cũ
      1          | 1              | Nguyễn Văn An        | Chủ hộ             |           |           | x
                 | 2              | Trần Thị Bình        | Vợ                 |           |           |
      2          | 1              | Cao Thị Dung         | Chủ hộ             | x         |           |
      3          | 1              | Mấu Văn Em           | Chủ hộ             |           | x         | x !warning
      4          | 1              | Bo Bo Thị Yến        | Chủ hộ             |           |           | x
      5          | 1              | Cao Văn Lâm          | Chủ hộ             | x         |           |
      6          | 1              | Cao Thị Mến          | Chủ hộ             | x         |           |
      7          | 1              | Mấu Thị Nở           | Chủ hộ             |           |           | x
      8          | 1              | Bo Bo Văn Ở          | Chủ hộ             |           |           | x
      9          | 1              | Cao Văn Phúc         | Chủ hộ             |           |           | x
      10         | 1              | Tro Thị Quý !warning | Chủ hộ             |           |           |
      11         | 1              | Nguyễn Văn Sơn       | Chủ hộ             |           |           | x`,
  ],
};
