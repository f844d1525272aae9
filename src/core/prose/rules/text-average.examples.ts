import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Tổ chức 20 buổi tuyên truyền với 2.400 lượt đoàn viên tham gia, bình quân mỗi buổi 120 lượt người.',
    'Toàn huyện đạt 286 tiêu chí/19 xã, bình quân 15 tiêu chí/xã.',
    'Tặng 120 suất quà, mỗi suất trị giá 500.000 đồng, tổng trị giá 60 triệu đồng.',
    'Giai đoạn 2016-2020 số hộ nghèo giảm 1.780 hộ, bình quân mỗi năm giảm 356 hộ.',
    'Đã mở 08 lớp với 232 học viên, bình quân mỗi lớp 29 học viên.',
    'Hỗ trợ 600 triệu đồng, mỗi xã 300 triệu đồng.',
  ],
  bad: [
    'Tổ chức 20 buổi tuyên truyền với 2.400 lượt đoàn viên tham gia, bình quân mỗi buổi {102 !error} lượt người.',
    'Tặng 120 suất quà, mỗi suất trị giá {500.000 !error} đồng, tổng trị giá 66 triệu đồng.',
    'Đã mở 08 lớp với 232 học viên, bình quân mỗi lớp {92 !error} học viên.',
  ],
};
