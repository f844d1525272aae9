import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Giai đoạn 2016-2020 số hộ nghèo giảm 1.780 hộ, bình quân mỗi năm giảm 356 hộ.',
    'Đã mở 08 lớp với 232 học viên, bình quân mỗi lớp 29 học viên.',
    'Hỗ trợ 600 triệu đồng, mỗi xã 300 triệu đồng.',
  ],
  bad: ['Đã mở 08 lớp với 232 học viên, bình quân mỗi lớp {92 !error} học viên.'],
};
