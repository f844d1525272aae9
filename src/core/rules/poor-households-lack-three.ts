import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

const FORM = `
      PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO NĂM 2023
      TT | Xã | Tổng số hộ nghèo | Tổng số thiếu hụt | Việc làm | Người phụ thuộc | Dinh dưỡng | Bảo hiểm y tế | Trình độ giáo dục người lớn | Đi học của trẻ em | Chất lượng nhà ở | Diện tích nhà ở | Nguồn nước sinh hoạt | Nhà tiêu hợp vệ sinh | Dịch vụ viễn thông | Phương tiện tiếp cận thông tin`;

/** A household is poor only where it lacks at least three of the twelve indicators (Decree 07/2021/NĐ-CP). */
export const poorHouseholdsLackThree: RelationRule = {
  id: 'poor-households-lack-three',
  claims: (relation) => relation.kind === 'at-most' && relation.because[0]?.key === 'because.three-lacks',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.three-lacks', broken) }),
  examples: {
    good: [
      `${FORM}
      1 | Ba Cụm  | 100 | 451 | 60 | 31 | 44 | 12 | 70 | 22 | 51 | 48 | 17 | 63 | 20 | 13
      2 | Sơn Lâm | 40  | 132 | 20 | 11 | 9 | 3 | 21 | 5 | 17 | 14 | 4 | 19 | 6 | 3`,
    ],
    bad: [
      `${FORM}
      1 | Ba Cụm  | 100  | 451 | 60 | 31 | 44 | 12 | 70 | 22 | 51 | 48 | 17 | 63 | 20 | 13
      2 | Sơn Lâm | !64  | 132 | 20 | 11 | 9 | 3 | 21 | 5 | 17 | 14 | 4 | 19 | 6 | 3`,
    ],
  },
};
