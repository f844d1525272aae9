import type { AnomalyRule } from '../../anomalies/anomaly-rule';
import { severityOf } from '../../rules/grade';

export const textNumberFormat: AnomalyRule = {
  id: 'text-number-format',
  title: { vi: 'Số trong báo cáo ghi cùng một cách', en: 'The figures of a report are written in one way' },
  why: {
    vi: 'Dấu chấm phân cách hàng nghìn, dấu phẩy đứng trước phần thập phân. Ghi lẫn cách khác thì người đọc có thể hiểu lệch nghìn lần.',
    en: 'Dots part thousands and a comma stands before decimals. Where another way is mixed in, a reader may be wrong by a thousand times.',
  },
  says: {
    'text-number-misgrouped': {
      vi: 'Số “{written}” đặt dấu phân cách sai, không đọc được.',
      en: 'The marks in “{written}” are misplaced: it reads as no number.',
    },
    'text-number-foreign': {
      vi: 'Số “{written}” ghi khác cách của cả báo cáo; có lẽ là {usual}.',
      en: '“{written}” is written otherwise than the rest of the report; it is probably {usual} there.',
    },
  },
  severity: ({ confidence }) => severityOf(confidence),
  shown: 'Toàn huyện có 38.459 hộ, trong đó {1,855 !warning} hộ nghèo.',
};
