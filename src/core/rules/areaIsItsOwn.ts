import { oddityRule } from './oddity';

/** A report speaks of its own area: no word of another level that a template left behind, and one number of communes. */
export const areaIsItsOwn = oddityRule('area-is-its-own', ['other-level-named', 'communes-differ'], ({ kind }) => (kind === 'communes-differ' ? 'warning' : 'info'), {
  good: [
    `
      ỦY BAN NHÂN DÂN HUYỆN KHÁNH SƠN | |
      TT | Nội dung | Số người
      1  | Triển khai tại các huyện, thị xã, thành phố của tỉnh | 120
      2  | Đào tạo tại thành phố Nha Trang | 85
      3  | Tập huấn trên địa bàn huyện ở 8 xã, thị trấn | 64
      4  | Có 3 xã, thị trấn đạt chuẩn; 8/8 xã, thị trấn có trạm y tế | 12`,
    `
      UBND THÀNH PHỐ CAM RANH | |
      TT | Nội dung | Số người
      1  | Lao động của thành phố đi làm việc ở nước ngoài | 120
      2  | Lao động của huyện Khánh Sơn | 85
      3  | Ủy ban nhân dân thành phố giao | 64`,
  ],
  bad: [
    `
      ỦY BAN NHÂN DÂN HUYỆN KHÁNH SƠN | |
      TT | Nội dung | Số người
      1  | !Cán bộ các cơ quan, đơn vị trực thuộc thành phố | 120
      2  | !UBND thành phố phối hợp Bảo hiểm xã hội thành phố | 85
      3  | Tập huấn trên địa bàn huyện | 64`,
    `
      HUYỆN CAM LỘ | |
      TT | Nội dung | Đơn vị | Kết quả
      1  | Kiểm tra việc thực hiện trợ cấp xã hội ở 8 xã, thị trấn | Lượt | 16
      2  | Xã, thị trấn đạt tiêu chí Quốc gia về y tế | Xã | !'9/9
      3  | Số người tham gia bảo hiểm y tế | Người | 41270`,
  ],
});
