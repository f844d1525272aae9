import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textPlan: RelationRule = {
  id: 'text-plan',
  title: { vi: 'Tỷ lệ thực hiện kế hoạch phải tính đúng', en: 'The share of a plan is that of its figures' },
  why: {
    vi: 'Tỷ lệ đạt kế hoạch phải bằng số thực hiện chia cho kế hoạch. Khi kế hoạch không nêu, tỷ lệ vẫn phải là của một số nguyên người hoặc hộ nào đó.',
    en: 'The share of a plan is what was done divided by the plan. Where the plan is not told, the share must be that of some whole number.',
  },
  says: {
    'text-plan': {
      vi: 'Ghi đạt {actual}% kế hoạch, nhưng {terms} được {expected}%.',
      en: 'The text says {actual}% of the plan, but {terms} gives {expected}%.',
    },
  },
  appliesTo: ({ rule }) => rule === 'text-plan',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordText('text-plan', broken) }),
  shown: `Đã đào tạo nghề cho 3.459/3.415 lao động, đạt {103,1% !error} kế hoạch.`,
};
