import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textSum: RelationRule = {
  id: 'text-sum',
  title: { vi: 'Tổng trong lời văn phải bằng các phần cộng lại', en: 'A total in the text equals its parts' },
  why: {
    vi: 'Số tổng nêu trong câu phải bằng các phần kể sau nó (gồm, cụ thể, trong ngoặc, từng gạch đầu dòng), trong phạm vi làm tròn của các số đã ghi. “Trong đó” có thể không kể hết, khi ấy chỉ báo nếu các phần vượt quá số chung hoặc có dấu hiệu gõ nhầm.',
    en: 'The total of a sentence equals the parts that follow it (consisting of, namely, in brackets, item by item) within the rounding of the printed digits. “Of whom” need not name all: then only parts that exceed the whole, or a likely slip, are told.',
  },
  says: {
    'text-sum': {
      vi: 'Ghi {actual}, nhưng cộng các phần {terms} được {expected} (chênh {difference}).',
      en: 'The text says {actual}, but its parts {terms} add up to {expected} (difference {difference}).',
    },
    'text-sum-within': { vi: 'Phần ghi {actual} lớn hơn số chung {expected}.', en: 'The part {actual} is more than its whole {expected}.' },
  },
  appliesTo: ({ rule }) => rule === 'text-sum',
  judge: (broken) => ({
    severity: severityOf(broken.relation.confidence),
    message: wordText(broken.relation.kind === 'at-most' ? 'text-sum-within' : 'text-sum', broken),
  }),
  shown: `Toàn huyện có {230 !error} hộ được hỗ trợ, gồm 101 hộ xây mới và 139 hộ sửa chữa.`,
};
