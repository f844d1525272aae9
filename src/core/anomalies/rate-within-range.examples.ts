import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã       | Kế hoạch | Thực hiện | Tỷ lệ hoàn thành kế hoạch (%) | Tỷ lệ tăng so với năm trước (%)
      1  | Ba Cụm   | 120      | 132       | 110   | 12.5
      2  | Sơn Lâm  | 85       | 77        | 90.6  | -4.1
      3  | Sơn Bình | 64       | 64        | 100   | 0
      4  | Tô Hạp   | 90       | 99        | 110   | 3.2`,
    `
      TT | Chỉ tiêu                           | Đơn vị | Năm 2022 | Năm 2023
      1  | Tỷ lệ đi học chung cấp tiểu học    | %      | 101.2    | 100.8
      2  | Tỷ lệ đi học đúng tuổi             | %      | 98.1     | 98.4
      3  | Chỉ số giá tiêu dùng               | %      | 103.2    | 102.7
      4  | Tỷ số giới tính khi sinh           | %      | 111.5    | 110.9
      5  | Tỷ lệ tăng dân số tự nhiên         | %      | -0.2     | 0.1
      6  | Tỷ lệ bao phủ bảo hiểm y tế        | %      | 93.2     | 100`,
    `
      TT | Nguồn vốn        | Năm 2017 | <         | <         | Năm 2018 | <         | <
         |                  | Kế hoạch | Thực hiện | Tỷ lệ (%) | Kế hoạch | Thực hiện | Tỷ lệ (%)
      1  | Vốn huy động     | 600.5    | 558.5     | 93.0      | 1607.6   | 992.5     | 61.7
      2  | Vốn doanh nghiệp | 856.9    | 925.4     | 108.0     | 1432.2   | 1488.8    | 104.0
      3  | Vốn tín dụng     | 819.1    | 817.4     | 99.8      | 1342.6   | 949.8     | 70.7`,
  ],
  bad: [
    `
      TT | Xã       | Tỷ lệ bao phủ bảo hiểm y tế (%)
      1  | Ba Cụm   | 95.6
      2  | Sơn Lâm  | -92.1 !warning
      3  | Sơn Bình | 96.7
      4  | Tô Hạp   | 92.9`,
  ],
};
