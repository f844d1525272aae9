import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Khu vực, xã        | Số hộ | Số hộ nghèo
      I  | Khu vực thành thị  | 2540  | 51
      1  | Khối 1             | 1320  | 20
      2  | Khối 2             | 1220  | 31
      II | Khu vực nông thôn  | 2540  | 112
      1  | Khối 1             | 1320  | 60
      2  | Khối 3             | 1220  | 52`,
    `
      TT | Họ và tên      | Năm sinh | Số tiền
      1  | Nguyễn Văn An  | 1957     | 360
      2  | Trần Thị Bình  | 1949     | 540
      3  | Nguyễn Văn An  | 1957     | 360
      4  | Lê Thị Cúc     | 1951     | 360`,
    `
      TT | Xã       | Số hộ | Số hộ nghèo
      1  | Ba Cụm   | 1120  | 85
      2  | Sơn Lâm  | 1120  | 85
      3  | Sơn Bình | 964   | 85
         | Tổng cộng | 3204 | 255`,
    `
      TT | Đơn vị          | Số hộ | Số hộ nghèo
         | Huyện Khánh Sơn | 3204  | 255
      1  | Cam Thanh       | 1120  | 85
      2  | Cam Thành       | 1120  | 85
      3  | Sơn Bình        | 964   | 85
         | Huyện Khánh Sơn | 3204  | 255`,
    // Years stand over every part of a statement.
    `
      TT | Nội dung         | Kỳ này | Kỳ trước
      1  | Số liệu năm      | 2023   | 2022
      2  | Thu ngân sách    | 1370   | 1211
      3  | Chi ngân sách    | 1204   | 1187
      4  | Số liệu năm      | 2023   | 2022
      5  | Vay              | 310    | 255
      6  | Trả nợ           | 144    | 231`,
    // Each commune, each year has its own target.
    `
      === Xã Ba Cụm
      TT | Chỉ tiêu                              | Đơn vị | Kế hoạch năm 2024
      1  | Tỷ lệ người dân tham gia bảo hiểm y tế | %     | Trên 90
      2  | Tỷ lệ trẻ em suy dinh dưỡng           | %      | Dưới 7
      === Xã Sơn Lâm
      TT | Chỉ tiêu                              | Đơn vị | Kế hoạch năm 2024
      1  | Tỷ lệ người dân tham gia bảo hiểm y tế | %     | Trên 95
      2  | Tỷ lệ trẻ em suy dinh dưỡng           | %      | Dưới 8
      === Xã Sơn Lâm 2025
      TT | Chỉ tiêu                              | Đơn vị | Kế hoạch năm 2025
      1  | Tỷ lệ người dân tham gia bảo hiểm y tế | %     | Trên 97
      2  | Tỷ lệ trẻ em suy dinh dưỡng           | %      | Dưới 6`,
  ],
  bad: [
    `
      TT | Chỉ tiêu                              | Đơn vị | Mục tiêu đến năm 2020
      1  | Tỷ lệ lao động qua đào tạo            | %      | Khoảng 70
      2  | Tỷ lệ người dân tham gia bảo hiểm y tế | %     | Trên 90
      3  | Tỷ lệ trẻ em suy dinh dưỡng           | %      | Dưới 7
      4  | Tỷ lệ người dân tham gia bảo hiểm y tế | %    | 95 !warning
      5  | Tỷ lệ thất nghiệp                     | %      | Dưới 1,0
      6  | Xóa nhà tạm cho hộ nghèo              | %      | 100`,
    `
      === Mục tiêu
      HUYỆN CAM LỘ | | |
      TT | Chỉ tiêu                              | Đơn vị | Mục tiêu đến năm 2020
      1  | Tỷ lệ người dân tham gia bảo hiểm y tế | %     | Trên 90
      2  | Tỷ lệ trẻ em suy dinh dưỡng           | %      | Dưới 7
      3  | Tỷ lệ lao động qua đào tạo            | %      | Khoảng 70
      === Phương hướng
      TT | Chỉ tiêu                              | Đơn vị | Mục tiêu đến năm 2020
      1  | Tỷ lệ người dân tham gia bảo hiểm y tế | %     | 95 !info
      2  | Tỷ lệ trẻ em suy dinh dưỡng           | %      | Dưới 7
      3  | Tỷ lệ hộ dùng nước hợp vệ sinh        | %      | 95`,
    // One name, other figures: perhaps another line.
    `
      TT | Xã       | Số hộ | Số hộ nghèo
      1  | Ba Cụm   | 1120  | 85
      2  | Sơn Lâm  | 1377  | 64
      3  | Sơn Bình | 964   | 120
      4  | Sơn Lâm !info | 1205 | 77
      5  | Sơn Hiệp | 841   | 59
      6  | Tô Hạp   | 733   | 48`,
  ],
};
