import type { AnomalyRule } from './anomaly-rule';
import { communesCounted } from './detectors/communes';
import { templateLeftovers } from './detectors/templates';

/** A report speaks of its own area: no word of another level that a template left behind, and one number of communes. */
export const areaIsItsOwn: AnomalyRule = {
  id: 'area-is-its-own',
  title: { vi: 'Báo cáo nói đúng về địa bàn của mình', en: 'A report speaks of its own area' },
  why: {
    vi: 'Báo cáo thường được làm từ mẫu cũ: chữ “thành phố” sót lại trong báo cáo của huyện, tên địa phương khác, hoặc số xã khác nhau giữa hai chỗ, cho thấy có phần chưa được sửa theo địa bàn.',
    en: "Reports are made from older ones: the word “city” left in a district's report, the name of another place, or another number of communes in another place, shows that a part was not adapted.",
  },
  says: {
    'other-level-named': {
      vi: 'Ô {cell} ghi “{word}” trong báo cáo của {own}: có lẽ còn sót từ mẫu của cấp hoặc địa phương khác.',
      en: '{cell} says “{word}” in the report of a {own}: perhaps left over from a template of another level or place.',
    },
    'other-level-named-often': {
      vi: '{n} ô ({cells}) ghi “{word}” trong báo cáo của {own}: có lẽ còn sót từ mẫu của cấp hoặc địa phương khác.',
      en: '{n} cells ({cells}) say “{word}” in the report of a {own}: perhaps left over from a template of another level or place.',
    },
    'communes-differ': {
      vi: 'Ô {cell} ghi {n} xã, phường, thị trấn, còn ở {from} là {other}: cùng một địa bàn thì số đơn vị cấp xã phải như nhau.',
      en: '{cell} counts {n} communes, {from} counts {other}: one area has one number of them.',
    },
  },
  severity: ({ confidence }) => (confidence >= 0.6 ? 'warning' : 'info'),
  inWorkbook: (understanding) => [...templateLeftovers(understanding), ...communesCounted(understanding)],
  shown: `
    ỦY BAN NHÂN DÂN HUYỆN KHÁNH SƠN | |
    TT | Nội dung | Số người
    1  | Cán bộ các cơ quan, đơn vị trực thuộc thành phố !info | 120
    2  | UBND thành phố phối hợp Bảo hiểm xã hội thành phố | 85
    3  | Tập huấn trên địa bàn huyện | 64`,
};
