import type { Examples } from '../../model/rule';

export const examples: Examples = {
  good: [
    'Có 98,2% cử tri đi bầu (12.275/12.500 cử tri).',
    'Tiếp nhận 45 tin báo, đã giải quyết 43 tin, đạt 95,6%.',
    'Vụ Hè Thu gieo cấy 8.450 ha lúa, năng suất 58,2 tạ/ha, sản lượng đạt 49.179 tấn.',
    'Đã tiêm phòng cho 6.215 con bò, đạt 82,87% tổng đàn (7.500 con).',
    'Cuối năm toàn tỉnh còn 9.604 hộ nghèo, chiếm tỷ lệ 3,14%; hộ cận nghèo là 6.943 hộ, chiếm tỷ lệ 2,27%.',
    'BHXH có 206.810 người (bắt buộc: 199.511 người, tự nguyện: 7.299 người); BHTN có 191.379 người, chiếm tỷ lệ 32,48% LLLĐ.',
    `
      Tổng số dân cư có 38.459 hộ với 119.118 nhân khẩu.
      Toàn huyện có 1.855 hộ nghèo với 4.839 nhân khẩu, chiếm tỷ lệ 4,82%; hộ cận nghèo có 3.331 hộ, chiếm tỷ lệ 8,66%.`,
    'Số người tham gia BHXH là 6.695 người, chiếm tỷ lệ 9,78% lực lượng lao động trong độ tuổi.',
    'Sau đào tạo có khoảng 84% học viên có việc làm.',
    'Xã có 25 trẻ sinh ra trên tổng số 2.150 người, chiếm 1,16% so với tổng số 2.150 người.',
  ],
  bad: [
    'Có {92,8% !error} cử tri đi bầu (12.275/12.500 cử tri).',
    'Tiếp nhận 45 tin báo, đã giải quyết 43 tin, đạt {96,5% !error}.',
    'Vụ Hè Thu gieo cấy 8.450 ha lúa, năng suất 58,2 tạ/ha, sản lượng đạt {41.979 !error} tấn.',
    'Đã tiêm phòng cho 6.215 con bò, đạt {88,27% !error} tổng đàn (7.500 con).',
    'Tiếp nhận 9.640 hồ sơ, trong đó hồ sơ trực tuyến là 7.105 hồ sơ (chiếm {77,30% !error}).',
    `
      Tổng số dân cư có 38.459 hộ với 119.118 nhân khẩu.
      Toàn huyện có 1.855 hộ nghèo với 4.839 nhân khẩu, chiếm tỷ lệ {4,28% !error}; hộ cận nghèo có 3.331 hộ, chiếm tỷ lệ 8,66%.`,
    'Có 150 hộ tham gia, chiếm {25% !error} so với tổng số 500 hộ.',
  ],
};
