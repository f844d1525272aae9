import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textRate: RelationRule = {
  id: 'text-rate',
  title: { vi: 'Tỷ lệ trong lời văn phải tính đúng từ các số', en: 'A rate in the text is that of its figures' },
  why: {
    vi: 'Tỷ lệ (%, ‰) phải bằng số đã nêu chia cho số chung, làm tròn đến chữ số đã ghi. Số chung có thể nêu trong câu hoặc ở câu trước.',
    en: 'A percentage or per mille is the figure divided by its whole, rounded to the digits printed. The whole may stand in the sentence or before it.',
  },
  says: {
    'text-rate': {
      vi: 'Ghi tỷ lệ {actual}{mark}, nhưng {terms} được {expected}{mark}.',
      en: 'The text says {actual}{mark}, but {terms} gives {expected}{mark}.',
    },
  },
  appliesTo: ({ rule }) => rule === 'text-rate',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordText('text-rate', broken) }),
  shown: `Tổng số có 38.450 hộ dân cư. Toàn huyện có 1.855 hộ nghèo, chiếm {4,28% !error} so với tổng số 38.450 hộ.`,
};
