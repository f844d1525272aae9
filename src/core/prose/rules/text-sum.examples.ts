import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Tổng vốn là 3 tỷ 120 triệu đồng, trong đó ngân sách tỉnh 2 tỷ 400 triệu đồng, ngân sách huyện 520 triệu đồng, nhân dân đóng góp 200 triệu đồng.',
    'Có 205 lao động được đưa đi làm việc: Nhật Bản 120 người, Đài Loan 61 người, Hàn Quốc 24 người.',
    'Trong số 80 công trình có 62 công trình hoàn thành, 18 công trình còn lại đang thi công.',
    'Có 4.120 hộ vay vốn, trong đó 1.260 hộ nghèo và 1.875 hộ có phụ nữ làm chủ.',
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
    'Tổng vốn là {3 tỷ 120 !error} triệu đồng, gồm ngân sách tỉnh 2 tỷ 400 triệu đồng, ngân sách huyện 250 triệu đồng, nhân dân đóng góp 200 triệu đồng.',
    'Có {205 !warning} lao động được đưa đi làm việc: Nhật Bản 120 người, Đài Loan 61 người, Hàn Quốc 42 người.',
    'Trong năm khám {73.180 !warning} lượt người, trong đó tuyến huyện 31.205 lượt người, tuyến xã 41.795 lượt người.',
    'Toàn tỉnh có {2.310 !error} người nghiện, trong đó còn sống 1.980 người, tử vong 303 người.',
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
