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
      `
      TT | Xã       | Số người | Kinh phí (triệu đồng) | Trong đó: nữ
      1  | Ba Cụm   | 35       | 17.5                  | 20
      2  | Sơn Lâm  | 42       | 21                    | 30
      3  | Sơn Bình | 28       | 14                    | 25`,
      `
      TT | Xã       | Số người | Kinh phí (triệu đồng) | Trong đó: nữ
      1  | Ba Cụm   | 350      | 555                   | 138
      2  | Sơn Lâm  | 867      | 54                    | 500
      3  | Sơn Bình | 280      | 627                   | 12`,
    ],
    bad: [
      `
      TT | Chỉ tiêu            | Số người
      1  | Lao động được đào tạo | 320
         | Trong đó: - Nữ      | !380
         | - Dân tộc thiểu số  | 260
      2  | Lao động có việc làm | 290`,
      `
      TT | Xã       | Tổng số hộ | Số hộ nghèo | Trong đó: DTTS
      1  | Ba Cụm   | 835        | 120         | 64
      2  | Sơn Lâm  | 742        | 85          | !94
      3  | Sơn Bình | 628        | 64          | 31`,
    ],
  },
};
