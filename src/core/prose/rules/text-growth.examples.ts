import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Dư nợ đạt 305,4 tỷ đồng, tăng 24,9 tỷ đồng so với đầu năm, tốc độ tăng trưởng 8,88%.',
    'Toàn tỉnh có 12.480 người tham gia BHXH, tăng 480 người (tăng 4%) so với cùng kỳ năm 2022; BHYT 96.300 người, giảm 1.200 người (-1,23%).',
    'Trong quý xảy ra 24 vụ, làm chết 9 người, bị thương 17 người. So với cùng kỳ năm trước giảm 6 vụ (-20%), giảm 1 người chết (-10%), tăng 2 người bị thương (+13,33%).',
    'Dư nợ đạt 2.758,9 tỷ đồng, tăng 132,4 tỷ đồng so với đầu năm (tăng 5,04%), doanh số cho vay bằng 131% so với cùng kỳ.',
    'Doanh số thu nợ 65,5 tỷ đồng, bằng 125% so với cùng kỳ năm trước (52,4 tỷ đồng).',
    'Thu ngân sách tăng từ 80 tỷ đồng lên 92 tỷ đồng, tăng 15%.',
    'Sản lượng đạt 1.250 tấn, tăng 4,2% so với cùng kỳ.',
  ],
  bad: [
    'Dư nợ đạt 305,4 tỷ đồng, tăng {29,4 !error} tỷ đồng so với đầu năm, tốc độ tăng trưởng 8,88%.',
    'Toàn tỉnh có 12.480 người tham gia BHXH, tăng 480 người (tăng {40% !error}) so với cùng kỳ năm 2022.',
    'Trong quý xảy ra 24 vụ, làm chết 9 người. So với cùng kỳ năm trước giảm 6 vụ (-{25% !error}), giảm 1 người chết (-10%).',
    'Doanh số thu nợ 65,5 tỷ đồng, bằng {152% !error} so với cùng kỳ năm trước (52,4 tỷ đồng).',
    'Số lao động qua đào tạo tăng từ 1.200 người lên 1.500 người, tăng {52% !error}.',
  ],
};
