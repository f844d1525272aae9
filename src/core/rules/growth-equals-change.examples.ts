import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      Chỉ tiêu | Năm 2019 | Năm 2020 | Tốc độ tăng (%)
      Lúa      | 1200     | 1320     | 10
      Ngô      | 850      | 816      | -4
      Sắn      | 640      | 701      | 9.5`,
  ],
  bad: [
    `
      Chỉ tiêu | Năm 2019 | Năm 2020 | Tốc độ tăng (%)
      Lúa      | 1200     | 1320     | 10
      Ngô      | 850      | 816      | -4
      Mía      | 977      | 1004     | 2.8
      Đậu      | 412      | 455      | 10.4
      Sắn      | 640      | 701      | 109.5 !error`,
    // The difference is no growth.
    `
      Chỉ tiêu | Năm 2019 | Năm 2020 | Tốc độ tăng (%)
      Lúa      | 1200     | 1320     | 10
      Ngô      | 850      | 816      | -4
      Mía      | 977      | 1004     | 2.8
      Đậu      | 412      | 455      | 10.4
      Sắn      | 640      | 701      | 61 !error`,
  ],
};
