import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** A household is poor only where it lacks at least three of the twelve indicators (Decree 07/2021/NĐ-CP). */
export const poorHouseholdsLackThree: RelationRule = {
  id: 'poor-households-lack-three',
  title: { vi: 'Mỗi hộ nghèo thiếu hụt ít nhất 3 chỉ số', en: 'A poor household lacks at least three indicators' },
  why: {
    vi: 'Theo chuẩn nghèo đa chiều (Nghị định 07/2021/NĐ-CP), hộ nghèo thiếu hụt từ 3 chỉ số trở lên, nên tổng số thiếu hụt không thể ít hơn 3 lần số hộ nghèo.',
    en: 'By the multidimensional standard (Decree 07/2021/NĐ-CP) a household is poor only where it lacks three indicators or more, so the lacks are at least three times the poor households.',
  },
  says: {
    'three-lacks': {
      vi: 'Ô {cell} ghi {actual} hộ nghèo, nhưng tổng số thiếu hụt ở ô {from} chỉ đủ cho {expected} hộ: mỗi hộ nghèo thiếu hụt ít nhất 3 chỉ số.',
      en: '{cell} counts {actual} poor households, but the lacks in {from} are enough for {expected} only: a poor household lacks at least 3 indicators.',
    },
  },
  appliesTo: (relation) => relation.kind === 'at-most' && relation.because[0]?.key === 'because.three-lacks',
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordBreak('three-lacks', broken) }),
  shown: `
    PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO NĂM 2023
    TT | Xã | Tổng số hộ nghèo | Tổng số thiếu hụt | Việc làm | Người phụ thuộc | Dinh dưỡng | Bảo hiểm y tế | Trình độ giáo dục người lớn | Đi học của trẻ em | Chất lượng nhà ở | Diện tích nhà ở | Nguồn nước sinh hoạt | Nhà tiêu hợp vệ sinh | Dịch vụ viễn thông | Phương tiện tiếp cận thông tin
    1 | Ba Cụm  | 100         | 451 | 60 | 31 | 44 | 12 | 70 | 22 | 51 | 48 | 17 | 63 | 20 | 13
    2 | Sơn Lâm | 64 !warning | 132 | 20 | 11 | 9 | 3 | 21 | 5 | 17 | 14 | 4 | 19 | 6 | 3`,
};
