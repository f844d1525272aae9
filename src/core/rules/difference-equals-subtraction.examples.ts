import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      Xã       | Kế hoạch | Thực hiện | Còn lại
      Ba Cụm   | 120      | 95        | 25
      Sơn Lâm  | 85       | 60        | 25
      Sơn Bình | 64       | 31        | 33`,
  ],
  bad: [
    `
      TT | Chỉ tiêu       | ĐVT    | Năm 2018 | Năm 2019 | Năm 2020 | Năm 2021 | Năm 2022    | Năm 2023
      1  | Tổng số hộ     | hộ     | 4378     | 4463     | 4549     | 4627     | 4700        | 4783
      2  | Tỷ lệ hộ nghèo | %      | 36.32    | 29.94    | 24.84    | 21.48    | 19.64       | 16.16
      3  | Mức giảm       | điểm % |          | 6.38     | 5.1      | 3.36     | 1.48 !error | 3.48`,
    `
      TT | Chỉ tiêu             | ĐVT | 2019  | 2024  | Tăng/giảm 2024 so với 2019
      1  | Tổng số hộ           | Hộ  | 5053  | 5634  | 581
      2  | Số hộ nghèo          | Hộ  | 1851  | 928   | -923
         | Tỷ lệ hộ nghèo       | %   | 36.63 | 16.47 | -20.16
      3  | Số hộ cận nghèo      | Hộ  | 827   | 897   | 70
         | Tỷ lệ hộ cận nghèo   | %   | 16.37 | 15.92 | -0.54 !error`,
    // From 5,03 to 4,17 % are 0,86 points; 17,1 is the percentage.
    `
      TT | Chỉ tiêu                   | ĐVT | Năm 2022 | Năm 2023 | Tăng, giảm (điểm %)
      1  | Tỷ lệ hộ nghèo             | %   | 5.03     | 4.17     | -17.1 !error
      2  | Tỷ lệ hộ cận nghèo         | %   | 8.66     | 8.01     | -0.65
      3  | Tỷ lệ bao phủ BHYT         | %   | 93.2     | 94.8     | 1.6
      4  | Tỷ lệ lao động qua đào tạo | %   | 61       | 62.5     | 1.5`,
  ],
};
