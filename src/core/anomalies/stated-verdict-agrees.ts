import type { AnomalyRule } from './anomaly-rule';
import { judgedVerdicts } from './detectors/verdicts';

/** "Đạt" and "Vượt" differ by taste; a verdict that target and result turn round does not. */
export const statedVerdictAgrees: AnomalyRule = {
  id: 'stated-verdict-agrees',
  title: { vi: 'Đánh giá phải khớp với chỉ tiêu và kết quả', en: 'A stated verdict agrees with target and result' },
  why: {
    vi: 'Cột đánh giá (Đạt, Vượt, Chưa đạt) được suy ra từ chỉ tiêu và kết quả thực hiện. Ghi “Đạt” khi kết quả chưa tới chỉ tiêu, hoặc ngược lại, thì một trong ba ô đã sai. Với chỉ tiêu càng thấp càng tốt (hộ nghèo, thất nghiệp, suy dinh dưỡng), thấp hơn là đạt.',
    en: 'A verdict (reached, exceeded, not reached) follows from target and result. Where it says the opposite, one of the three cells is wrong. For indicators that are to fall (poverty, unemployment, malnutrition), lower is better.',
  },
  says: {
    'verdict-contradicted': {
      vi: 'Ô {cell} đánh giá “{actual}”, nhưng chỉ tiêu là {target} và kết quả là {result} ({from}).',
      en: 'Cell {cell} says “{actual}”, but the target is {target} and the result {result} ({from}).',
    },
  },
  // A target that leaves no doubt, and a result beyond the rounding of its last digit: one of the three cells is wrong.
  severity: ({ confidence }) => (confidence >= 0.8 ? 'error' : 'info'),
  inSheet: judgedVerdicts,
  shown: `
    TT | Chỉ tiêu                     | Đơn vị | Kế hoạch | Thực hiện | Đánh giá
    1  | Tỷ lệ hộ nghèo               | %      | '<4      | 4.6       | Đạt !error
    2  | Tỷ lệ bao phủ bảo hiểm y tế  | %      | 95       | 96.1      | Không đạt !error
    3  | Tỷ lệ lao động qua đào tạo   | %      | '62,5    | 61        | Chưa đạt
    4  | Giải quyết việc làm mới      | Người  | 1200     | 1250      | Vượt`,
};
