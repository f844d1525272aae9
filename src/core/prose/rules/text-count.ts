import { severityOf } from '../../rules/grade';
import type { RelationRule } from '../../model/rule';
import { wordText } from './word-text';

export const textCount: RelationRule = {
  id: 'text-count',
  title: { vi: 'Số lượng nêu phải bằng số mục kể ra', en: 'A stated number of items is that of the items' },
  why: { vi: 'Câu ghi có bao nhiêu mục thì phải kể đủ bấy nhiêu.', en: 'Where a sentence says how many there are, so many must follow.' },
  says: {
    'text-count': { vi: 'Ghi {actual}, nhưng kể ra {expected}.', en: 'The text says {actual}, and {expected} follow.' },
  },
  appliesTo: ({ rule }) => rule === 'text-count',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordText('text-count', broken) }),
  shown: `Chương trình triển khai tại {04 !error} xã: Xã Đông Hà, Xã Tây Lộc, Xã Nam Sơn.`,
};
