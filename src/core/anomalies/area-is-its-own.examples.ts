import type { Examples } from '../model/rule';

export const examples: Examples = {
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
      3  | Ủy ban nhân dân thành phố giao | 64
      4  | Chủ tịch UBND huyện, thị xã, thành phố chịu trách nhiệm | 9`,
    // A province speaks of its districts, each with its own number of communes.
    `
      UBND TỈNH KHÁNH HÒA | |
      TT | Đơn vị          | Trạm y tế
      1  | Huyện Khánh Sơn | Có ở 8/8 xã, thị trấn
      2  | Huyện Khánh Vĩnh | Có ở 14/14 xã, thị trấn
      3  | Thành phố Nha Trang | UBND thành phố báo cáo sau`,
    `
      === Huyện A
      UBND HUYỆN KHÁNH SƠN | |
      TT | Nội dung | Số người
      1  | Tập huấn ở 8 xã, thị trấn | 64
      2  | Đào tạo nghề | 85
      === Huyện B
      UBND HUYỆN CAM LÂM | |
      TT | Nội dung | Số người
      1  | Tập huấn ở 14 xã, thị trấn | 64
      2  | Đào tạo nghề trên địa bàn huyện Cam Lâm | 85
      === Chung
      TT | Nội dung | Số người
      1  | Đào tạo nghề trên địa bàn thành phố | 64
      2  | Hội nghị của thị xã | 85`,
  ],
  bad: [
    `
      HUYỆN CAM LỘ | |
      TT | Nội dung | Đơn vị | Kết quả
      1  | Kiểm tra việc thực hiện trợ cấp xã hội ở 8 xã, thị trấn | Lượt | 16
      2  | Xã, thị trấn đạt tiêu chí Quốc gia về y tế | Xã | '9/9 !info
      3  | Số người tham gia bảo hiểm y tế | Người | 41270`,
    // One sheet says whose report the others are.
    `
      === Bìa
      ỦY BAN NHÂN DÂN HUYỆN CAM LỘ | |
      TT | Nội dung | Kết quả
      1  | Toàn bộ 8 xã, thị trấn có trạm y tế | 8
      2  | Số hộ | 13420
      === Nội dung
      TT | Nội dung | Kết quả
      1  | Chỉ đạo các đơn vị trực thuộc thành phố !info | 12
      2  | Tập huấn trên địa bàn huyện Hướng Hóa !info | 64
      3  | Tập huấn trên địa bàn huyện Cam Lộ | 31
      4  | Cả 9 xã, thị trấn đều triển khai !warning | 9`,
    `
      UBND PHƯỜNG TÔ HẠP | |
      TT | Nội dung | Kết quả
      1  | Công chức của xã tham gia tập huấn !info | 12
      2  | UBND phường phối hợp các xã, phường lân cận | 64
      3  | Toàn phường có số hộ nghèo | 31`,
  ],
};
