import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textAverage: RelationRule = {
  id: 'text-average',
  title: { vi: 'Số bình quân phải tính đúng', en: 'An average in the text is that of its figures' },
  why: {
    vi: 'Số bình quân mỗi năm, mỗi hộ, mỗi lớp phải bằng tổng chia cho số năm, số hộ, số lớp.',
    en: 'An average a year, a household or a class is the total divided by their number.',
  },
  says: {
    'text-average': {
      vi: 'Ghi bình quân {actual}, nhưng {terms} được {expected}.',
      en: 'The text says {actual} on average, but {terms} gives {expected}.',
    },
  },
  appliesTo: ({ rule }) => rule === 'text-average',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordText('text-average', broken) }),
  shown: `Giai đoạn 2016-2020 số hộ nghèo giảm 1.780 hộ, bình quân mỗi năm giảm {365 !error} hộ.`,
};
