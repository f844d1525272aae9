import type { AnomalyRule } from './anomaly-rule';
import { repeatedLines } from './detectors/repeats';
import { differingTargets } from './detectors/targets';

/** A line that stands twice under one parent is counted twice; an indicator with two targets has none. */
export const lineStandsOnce: AnomalyRule = {
  id: 'line-stands-once',
  title: { vi: 'Mỗi dòng chỉ có một lần, mỗi chỉ tiêu chỉ có một mức', en: 'A line stands once, an indicator has one target' },
  why: {
    vi: 'Cùng một dòng ghi hai lần dưới một mục thì bị cộng hai lần; nếu chỉ trùng tên thì một trong hai dòng có lẽ là chỉ tiêu hoặc địa bàn khác. Cùng chỉ tiêu mà hai mức khác nhau thì không biết theo mức nào.',
    en: 'A line entered twice under one parent is counted twice; where only the label repeats, one of the two is probably another indicator or place. One indicator with two targets leaves open which of them counts.',
  },
  says: {
    'line-repeated': {
      vi: 'Dòng “{label}” ở ô {cell} trùng cả tên lẫn số liệu với dòng ở {from}: có lẽ đã ghi hai lần.',
      en: 'The line “{label}” in {cell} repeats label and figures of the line at {from}: it was probably entered twice.',
    },
    'targets-differ': {
      vi: 'Ô {cell} ghi “{own}” cho “{label}”, còn ở {from} cùng chỉ tiêu ấy ghi “{other}”: cần thống nhất một mức.',
      en: '{cell} has “{own}” for “{label}”, {from} has “{other}” for the same: one of the two is meant.',
    },
    'label-repeated': {
      vi: 'Dòng “{label}” ở ô {cell} trùng tên với một dòng khác cùng nhóm ({from}).',
      en: 'The line “{label}” in {cell} has the label of another line of its group ({from}).',
    },
  },
  severity: ({ says, confidence }) => (says !== 'label-repeated' && confidence >= 0.6 ? 'warning' : 'info'),
  inSheet: repeatedLines,
  inWorkbook: differingTargets,
  shown: `
    TT | Xã               | Số hộ | Số hộ nghèo
    1  | Ba Cụm           | 1120  | 85
    2  | Sơn Lâm          | 1377  | 64
    3  | Sơn Bình         | 964   | 120
    4  | Sơn Lâm !warning | 1377  | 64
    5  | Tô Hạp           | 1205  | 77
    6  | Sơn Hiệp         | 841   | 59`,
};
