import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Đầu năm 2016 huyện có 3.550 hộ nghèo, chiếm tỷ lệ 57,27%. Cuối năm 2020 còn 1.770 hộ nghèo, chiếm tỷ lệ 25,21%. Như vậy số hộ nghèo giảm 1.780 hộ, tỷ lệ hộ nghèo giảm 32,06%.',
    'Số người tham gia BHYT là 111.076 người, tăng 1.366 người so với cùng kỳ năm trước.',
    'Kế hoạch xây 500 căn nhà, đã hoàn thành 420 căn nhà, còn lại 80 căn nhà.',
    'Tỷ lệ hộ nghèo giảm từ 6,12% xuống còn 4,82%, giảm 1,3 điểm %.',
  ],
  bad: [
    'Tỷ lệ hộ nghèo giảm từ 6,12% xuống còn 4,82%, giảm {1,8 !error} điểm %.',
    'Kế hoạch xây 500 căn nhà, đã hoàn thành 420 căn nhà, còn lại {60 !error} căn nhà.',
    'Đầu năm 2016 huyện có 3.550 hộ nghèo. Cuối năm 2020 còn 1.770 hộ nghèo. Như vậy số hộ nghèo giảm {1.870 !error} hộ.',
  ],
};
