import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textGrowth: RelationRule = {
  id: 'text-growth',
  title: { vi: 'Tốc độ tăng, giảm phải tính đúng', en: 'A growth rate is that of its figures' },
  why: {
    vi: 'Tỷ lệ tăng hoặc giảm phải bằng mức thay đổi chia cho số kỳ trước. Hiệu của hai tỷ lệ là điểm phần trăm, không phải phần trăm.',
    en: 'A growth rate is the change divided by the figure before. The difference of two percentages is points, not per cent.',
  },
  says: {
    'text-growth': {
      vi: 'Ghi {actual}%, nhưng từ {old} đến {fresh} là {expected}%.',
      en: 'The text says {actual}%, but from {old} to {fresh} it is {expected}%.',
    },
    'text-growth-share': {
      vi: 'Ghi thay đổi {actual}%, nhưng {terms} được {expected}%.',
      en: 'The text says a change of {actual}%, but {terms} gives {expected}%.',
    },
  },
  appliesTo: ({ rule }) => rule === 'text-growth',
  judge: (broken) => ({
    severity: severityOf(broken.relation.confidence),
    message: wordText(broken.relation.kind === 'growth' ? 'text-growth' : 'text-growth-share', broken),
  }),
  shown: `Thu ngân sách tăng từ 80 tỷ đồng lên 92 tỷ đồng, tăng {51% !error}.`,
};
