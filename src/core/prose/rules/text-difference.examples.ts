import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Quỹ huy động được 3,95 tỷ đồng, đã chi hỗ trợ 3,21 tỷ đồng, còn dư 0,74 tỷ đồng.',
    'Xảy ra 15 vụ tai nạn, làm chết 06 người; so với cùng kỳ giảm 05 vụ (20 vụ), giảm 03 người chết (09 người).',
    'Xảy ra 15 vụ tai nạn, giảm 05 vụ (15/20 vụ).',
    'Năm 2021 có 28 dự án, năm 2022 có 36 dự án, tăng 08 dự án so với năm trước.',
    'Thu nhập bình quân đầu người đạt 46,2 triệu đồng/năm, tăng 3,7 triệu đồng so với năm 2021 (42,5 triệu đồng).',
    'Tỷ lệ lao động tham gia BHXH đạt 38,05%, vượt 0,05% so với chỉ tiêu đề ra (38%); tỷ lệ bao phủ BHYT đạt 86,25% dân số, thấp hơn 5,25% so với chỉ tiêu được giao (91,5%).',
    'Đầu năm có 1.874 hộ nghèo; trong năm có 420 hộ thoát nghèo, 12 hộ tái nghèo, 60 hộ phát sinh mới; cuối năm còn 1.526 hộ nghèo.',
    'Có 12.300 người hưởng trợ cấp, tăng 150 người so với năm 2020; 870 người cao tuổi, tăng 40 người so với năm 2020.',
    'Đầu năm 2016 huyện có 3.550 hộ nghèo, chiếm tỷ lệ 57,27%. Cuối năm 2020 còn 1.770 hộ nghèo, chiếm tỷ lệ 25,21%. Như vậy số hộ nghèo giảm 1.780 hộ, tỷ lệ hộ nghèo giảm 32,06%.',
    'Số người tham gia BHYT là 111.076 người, tăng 1.366 người so với cùng kỳ năm trước.',
    'Kế hoạch xây 500 căn nhà, đã hoàn thành 420 căn nhà, còn lại 80 căn nhà.',
    'Tỷ lệ hộ nghèo giảm từ 6,12% xuống còn 4,82%, giảm 1,3 điểm %.',
    'Số hộ nghèo giảm từ 620 hộ xuống còn 500 hộ, giảm 120 hộ.',
    'Số hộ nghèo đã giảm từ 900 hộ xuống còn 600 hộ.',
  ],
  bad: [
    'Quỹ huy động được 3,95 tỷ đồng, đã chi hỗ trợ 3,12 tỷ đồng, còn dư {0,74 !error} tỷ đồng.',
    'Xảy ra 15 vụ tai nạn, làm chết 06 người; so với cùng kỳ giảm {05 !error} vụ (24 vụ), giảm 03 người chết (09 người).',
    'Năm 2021 có 28 dự án, năm 2022 có 36 dự án, tăng {18 !error} dự án so với năm trước.',
    'Thu nhập bình quân đầu người đạt 46,2 triệu đồng/năm, tăng {7,3 !error} triệu đồng so với năm 2021 (42,5 triệu đồng).',
    'Tỷ lệ bao phủ BHYT đạt 86,25% dân số, thấp hơn {2,25% !error} so với chỉ tiêu được giao (91,5%).',
    'Đầu năm có 1.874 hộ nghèo; trong năm có 420 hộ thoát nghèo, 12 hộ tái nghèo, 60 hộ phát sinh mới; cuối năm còn {1.256 !error} hộ nghèo.',
    'Tỷ lệ hộ nghèo giảm từ 6,12% xuống còn 4,82%, giảm {1,8 !error} điểm %.',
    'Kế hoạch xây 500 căn nhà, đã hoàn thành 420 căn nhà, còn lại {60 !error} căn nhà.',
    'Đầu năm 2016 huyện có 3.550 hộ nghèo. Cuối năm 2020 còn 1.770 hộ nghèo. Như vậy số hộ nghèo giảm {1.870 !error} hộ.',
  ],
};
