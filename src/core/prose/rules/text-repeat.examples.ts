import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Thành lập 05 (năm) tổ công tác với 25 (hai mươi lăm) thành viên.',
    `
      Vụ đông xuân gieo trồng 355,2 ha. Trong đó: cây lương thực 198,2 ha.
      Vụ hè thu gieo trồng 607,5 ha. Trong đó: cây lương thực 406,5 ha.`,
    `
      I. Kết quả năm 2023
      Toàn huyện có 1.855 hộ nghèo.
      II. Đánh giá năm 2023
      Số hộ nghèo là 1.855 hộ.`,
    `
      Năm 2022 toàn huyện có 1.955 hộ nghèo.
      Năm 2023 toàn huyện có 1.855 hộ nghèo.`,
    `
      Giám sát ở 02 xã, thị trấn.
      Đến nay 9/9 xã, thị trấn đạt tiêu chí về y tế.`,
  ],
  bad: [
    'Thành lập {25 !error} (mười lăm) tổ công tác.',
    `
      Làm tốt công tác kiểm tra ở {8 !warning} xã, thị trấn.
      Duy trì 9/9 xã, thị trấn đạt tiêu chí quốc gia về y tế.`,
    `
      IV. Mục tiêu đến năm 2025
      Tỷ lệ người dân tham gia bảo hiểm y tế đạt trên 90%.
      Đến năm 2025 đạt {95% !warning} dân số tham gia bảo hiểm y tế.`,
    `
      Năm 2023 toàn huyện có 1.855 hộ nghèo.
      Năm 2023 số hộ nghèo toàn huyện là {1.885 !warning} hộ.`,
  ],
};
