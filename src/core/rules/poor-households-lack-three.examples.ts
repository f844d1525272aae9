import type { Examples } from '../model/rule';

const FORM = `
      PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO NĂM 2023
      TT | Xã | Tổng số hộ nghèo | Tổng số thiếu hụt | Việc làm | Người phụ thuộc | Dinh dưỡng | Bảo hiểm y tế | Trình độ giáo dục người lớn | Đi học của trẻ em | Chất lượng nhà ở | Diện tích nhà ở | Nguồn nước sinh hoạt | Nhà tiêu hợp vệ sinh | Dịch vụ viễn thông | Phương tiện tiếp cận thông tin`;

export const examples: Examples = {
  good: [
    `${FORM}
      1 | Ba Cụm  | 100 | 451 | 60 | 31 | 44 | 12 | 70 | 22 | 51 | 48 | 17 | 63 | 20 | 13
      2 | Sơn Lâm | 40  | 132 | 20 | 11 | 9 | 3 | 21 | 5 | 17 | 14 | 4 | 19 | 6 | 3`,
  ],
  bad: [],
};
