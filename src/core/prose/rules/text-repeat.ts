import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textRepeat: RelationRule = {
  id: 'text-repeat',
  title: { vi: 'Cùng một số liệu phải ghi như nhau trong báo cáo', en: 'One thing is told with one figure' },
  why: {
    vi: 'Một số liệu nhắc lại ở chỗ khác của báo cáo (cùng nội dung, cùng nơi, cùng kỳ) phải giữ nguyên giá trị.',
    en: 'What is told twice in a report (the same thing, place and time) has the same figure twice.',
  },
  says: {
    'text-repeat': {
      vi: 'Ở đây ghi {actual}, chỗ khác ghi {expected} cho cùng nội dung “{what}”.',
      en: 'The text says {actual} here and {expected} elsewhere for “{what}”.',
    },
  },
  appliesTo: ({ rule }) => rule === 'text-repeat',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordText('text-repeat', broken) }),
  shown: `Đến năm 2025 tỷ lệ người dân tham gia bảo hiểm y tế đạt 95%.
Phấn đấu đến năm 2025 tỷ lệ dân số tham gia BHYT đạt {92% !warning}.`,
};
