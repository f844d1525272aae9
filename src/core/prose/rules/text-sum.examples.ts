import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Cơ cấu kinh tế: nông nghiệp chiếm 30,9%; công nghiệp chiếm 22,5%; dịch vụ chiếm 46,7%.',
    'Thu ngân sách đạt 3.284 tỷ đồng, gồm: thu nội địa đạt 2.433 tỷ đồng, bằng 28,4% dự toán; thu xuất nhập khẩu đạt 851 tỷ đồng, tăng 20,3% so với cùng kỳ.',
    'Đã tiếp 266 lượt người. So với cùng kỳ giảm 46 lượt (cùng kỳ năm trước đã tiếp 312 lượt).',
    'Có 850 học viên tốt nghiệp (nam 430, nữ 420).',
    'Toàn huyện có 230 hộ được hỗ trợ, trong đó có 101 hộ đề nghị xây mới và 129 hộ đề nghị sửa chữa.',
    'Số người tham gia BHXH: 6.695 người (BHXH bắt buộc: 5.484 người, BHXH tự nguyện 1.211 người).',
    'Toàn huyện có 1.240 hộ nghèo, trong đó 310 hộ đồng bào dân tộc thiểu số.',
    'Mở 08 lớp nghề có 230 học viên với kinh phí 568,1 triệu đồng (06 lớp phi nông nghiệp có 180 học viên với kinh phí 455,5 triệu đồng; 02 lớp nông nghiệp có 50 học viên với kinh phí 112,6 triệu đồng).',
    `
      Hỗ trợ 96 hộ với kinh phí 900 triệu đồng, cụ thể:
      - Xã Đông Hà: 40 hộ, kinh phí 400 triệu đồng.
      - Xã Tây Lộc: 31 hộ, kinh phí 300 triệu đồng.
      - Xã Nam Sơn: 25 hộ, kinh phí 200 triệu đồng.`,
    'Trong năm có 500 hộ vay vốn, trong đó 210 hộ nghèo, 120 hộ có phụ nữ làm chủ.',
    'Giá trị hỗ trợ là 12 triệu 500 nghìn đồng, gồm 7,5 triệu đồng tiền mặt và 5 triệu đồng hiện vật.',
  ],
  bad: [
    'Cơ cấu kinh tế: nông nghiệp chiếm {30,8% !error}; công nghiệp chiếm 25,2%; dịch vụ chiếm 46,7%.',
    'Có {850 !error} học viên tốt nghiệp (nam 430, nữ 402).',
    'Số người tham gia BHXH: {6.695 !error} người (BHXH bắt buộc: 5.484 người, BHXH tự nguyện 1.121 người).',
    `
      Hỗ trợ {98 !error} hộ với kinh phí 900 triệu đồng, cụ thể:
      - Xã Đông Hà: 40 hộ, kinh phí 400 triệu đồng.
      - Xã Tây Lộc: 31 hộ, kinh phí 300 triệu đồng.
      - Xã Nam Sơn: 25 hộ, kinh phí 200 triệu đồng.`,
    'Mở 08 lớp nghề có {230 !error} học viên với kinh phí 568,1 triệu đồng, trong đó có 06 lớp phi nông nghiệp với 180 học viên, kinh phí 455,5 triệu đồng và 02 lớp nông nghiệp với 40 học viên, kinh phí 112,6 triệu đồng.',
    'Cả xã có 120 hộ nghèo, trong đó có {210 !error} hộ đồng bào dân tộc thiểu số.',
  ],
};
