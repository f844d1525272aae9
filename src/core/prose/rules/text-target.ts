import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textTarget: RelationRule = {
  id: 'text-target',
  title: { vi: 'Nhận xét đạt, vượt phải đúng với chỉ tiêu', en: 'A verdict fits its target' },
  why: {
    vi: 'Câu ghi “đạt”, “vượt” hoặc “không đạt” chỉ tiêu phải đúng với số thực hiện và chỉ tiêu đã nêu.',
    en: 'Where a sentence says that a target is met, beaten or missed, its figures must say so too.',
  },
  says: {
    'text-target': {
      vi: 'Lời nhận xét không đúng với số: {actual} so với {expected}.',
      en: 'The verdict does not fit the figures: {actual} against {expected}.',
    },
  },
  appliesTo: ({ rule }) => rule === 'text-target',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordText('text-target', broken) }),
  shown: `Tỷ lệ lao động qua đào tạo đạt 61%, vượt chỉ tiêu đề ra là {65% !error}.`,
};
