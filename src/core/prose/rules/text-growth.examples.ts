import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: ['Thu ngân sách tăng từ 80 tỷ đồng lên 92 tỷ đồng, tăng 15%.', 'Sản lượng đạt 1.250 tấn, tăng 4,2% so với cùng kỳ.'],
  bad: ['Số lao động qua đào tạo tăng từ 1.200 người lên 1.500 người, tăng {52% !error}.'],
};
