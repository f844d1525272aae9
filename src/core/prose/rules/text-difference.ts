import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textDifference: RelationRule = {
  id: 'text-difference',
  title: { vi: 'Số tăng, giảm, còn lại phải bằng hiệu của hai số', en: 'A rise, a fall or a rest is the difference of its figures' },
  why: {
    vi: 'Số tăng, số giảm, điểm phần trăm và số còn lại phải bằng hiệu của các số đã nêu.',
    en: 'A rise, a fall, points between percentages and what is left are differences of the figures told.',
  },
  says: {
    'text-difference': {
      vi: 'Ghi {actual}, nhưng {terms} được {expected} (chênh {difference}).',
      en: 'The text says {actual}, but {terms} gives {expected} (difference {difference}).',
    },
  },
  appliesTo: ({ rule }) => rule === 'text-difference',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordText('text-difference', broken) }),
  shown: `Số hộ nghèo giảm từ 3.550 hộ xuống còn 1.770 hộ, giảm {1.870 !error} hộ.`,
};
