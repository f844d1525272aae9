import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** What the form prints in its numbering row or in a label ("9=1-2-3-4+5+6+7+8") holds in every line. */
export const printedIdentityHolds: RelationRule = {
  id: 'printed-identity-holds',
  claims: (relation) => relation.evidence.includes('printed') && relation.kind !== 'ratio' && relation.kind !== 'at-most',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.printed', broken) }),
  examples: {
    good: [
      `
      TT | Xã      | Đầu kỳ | Giảm | Tăng | Cuối kỳ
      A  | B       | 1      | 2    | 3    | '4=1-2+3
      1  | Ba Cụm  | 120    | 30   | 5    | 95
      2  | Sơn Lâm | 85     | 10   | 2    | 77`,
    ],
    bad: [
      `
      TT | Xã      | Đầu kỳ | Giảm | Tăng | Cuối kỳ
      A  | B       | 1      | 2    | 3    | '4=1-2+3
      1  | Ba Cụm  | 120    | 30   | 5    | 95
      2  | Sơn Lâm | 85     | 10   | 2    | !79`,
    ],
  },
};
