import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** A part ("trong đó", a numerator) is at most its whole; parts may overlap, so their sum may be more. */
export const partWithinWhole: RelationRule = {
  id: 'part-within-whole',
  title: { vi: 'Phần không được vượt quá toàn bộ', en: 'A part stays within its whole' },
  why: {
    vi: 'Số “trong đó” (hộ dân tộc thiểu số trong hộ nghèo, nữ trong tổng số…) không thể lớn hơn số chung chứa nó.',
    en: 'An “of which” figure (women among persons, minority households among poor ones) cannot exceed the figure it belongs to.',
  },
  says: {
    part: {
      vi: 'Ô {cell} là {actual}, lớn hơn số chung {expected} ở ô {from}: phần không thể lớn hơn toàn bộ.',
      en: 'Cell {cell} is {actual}, more than its whole {expected} in {from}: a part cannot exceed its whole.',
    },
  },
  appliesTo: (relation) => relation.kind === 'at-most',
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordBreak('part', broken) }),
  shown: `
    TT | Chỉ tiêu            | Số người
    1  | Lao động được đào tạo | 320
       | Trong đó: - Nữ      | 380 !error
       | - Dân tộc thiểu số  | 260
    2  | Lao động có việc làm | 290`,
};
