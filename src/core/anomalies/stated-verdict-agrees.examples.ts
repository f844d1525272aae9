import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Chỉ tiêu                     | Đơn vị | Kế hoạch | Thực hiện | Đánh giá
      1  | Tỷ lệ hộ nghèo               | %      | '<4      | 3.2       | Đạt
      2  | Tỷ lệ thất nghiệp            | %      | '2-2,5   | 1.9       | Vượt
      3  | Tỷ lệ bao phủ bảo hiểm y tế  | %      | Trên 90  | 95.2      | Vượt
      4  | Tỷ lệ lao động qua đào tạo   | %      | '62,5    | 61        | Chưa đạt
      5  | Giải quyết việc làm mới      | Người  | 1200     | 1120      | Không đạt
      6  | Tỷ lệ trẻ em suy dinh dưỡng  | %      | 25.8     | 24.9      | Đạt
      7  | Mức giảm tỷ lệ hộ nghèo      | %      | '1-1,5   | 1.1       | Vượt
      8  | Số vụ cháy rừng              | Vụ     | 10       | 8         | Đạt`,
    `
      TT | Chỉ tiêu                     | Đơn vị | Kế hoạch năm 2023 | Thực hiện 6 tháng | Đánh giá
      1  | Giải quyết việc làm mới      | Người  | 2000     | 1111      | Đạt
      2  | Tỷ lệ lao động qua đào tạo   | %      | 62.5     | 61        | Không đạt
      3  | Tỷ lệ bao phủ bảo hiểm y tế  | %      | 95       | 93.2      | Đạt`,
    `
      TT | Chỉ tiêu                       | Đơn vị | TH năm 2023 | KH năm 2024 | Ước TH năm 2024 | Đánh giá
      1  | Tỷ lệ hộ nghèo                 | %      | 4.82        | 4.1         | 4.05            | Đạt
      2  | Thu nhập bình quân đầu người   | Triệu đồng | 51.2    | 55          | 56.3            | Vượt
      3  | Tỷ lệ hộ dùng nước hợp vệ sinh | %      | 93.5        | 95          | 94.6            | Không đạt`,
  ],
  bad: [
    `
      STT | Nội dung chỉ tiêu                | ĐVT | Chỉ tiêu giao | Kết quả thực hiện | Đánh giá mức độ hoàn thành
      1   | Tỷ lệ lao động qua đào tạo       | %   | '30 - 35      | '28,4             | Đạt !error
      2   | Tỷ lệ hộ cận nghèo               | %   | Dưới 6        | '5,1              | Đạt
      3   | Tỷ lệ xã đạt chuẩn nông thôn mới | %   | '≥60          | '61,5             | Không đạt !error`,
    `
      TT | Chỉ tiêu                         | ĐVT  | Kế hoạch năm 2024 | Ước thực hiện năm 2024 | So với kế hoạch
      1  | Tỷ lệ thất nghiệp                | %    | '<3               | 3.6                    | Hoàn thành !error
      2  | Tỷ lệ trẻ em suy dinh dưỡng      | %    | 12                | 10.8                   | Hoàn thành
      3  | Giải quyết việc làm mới          | Người | 1500             | 1320                   | Không hoàn thành`,
    `
      TT | Chỉ tiêu                          | Đơn vị | Mục tiêu năm 2019 | Kết quả năm 2019 | Đánh giá
      1  | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng | % | '<7,6 | 7.6  | Đạt !info
      2  | Tỷ lệ dân số tham gia bảo hiểm y tế | %   | 98     | 98.4 | Vượt
      3  | Tỷ lệ hộ cận nghèo                  | %   | '3-3,5 | 4.2  | Vượt !error`,
  ],
};
