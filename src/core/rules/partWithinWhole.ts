import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** A part ("trong đó", a numerator) is at most its whole; parts may overlap, so their sum may be more. */
export const partWithinWhole: RelationRule = {
  id: 'part-within-whole',
  claims: (relation) => relation.kind === 'at-most',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.part', broken) }),
  examples: {
    good: [
      `
      TT | Chỉ tiêu            | Số người
      1  | Lao động được đào tạo | 320
         | Trong đó: - Nữ      | 180
         | - Dân tộc thiểu số  | 260
      2  | Lao động có việc làm | 290`,
    ],
    bad: [
      `
      TT | Chỉ tiêu            | Số người
      1  | Lao động được đào tạo | 320
         | Trong đó: - Nữ      | !380
         | - Dân tộc thiểu số  | 260
      2  | Lao động có việc làm | 290`,
    ],
  },
};
