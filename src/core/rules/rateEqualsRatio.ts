import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** A rate is its numerator over its denominator (percent, per mille, per 10,000), as rounded in print. */
export const rateEqualsRatio: RelationRule = {
  id: 'rate-equals-ratio',
  claims: (relation) => relation.kind === 'ratio',
  judge: (broken) => ({
    severity: severityOf(broken.relation.confidence),
    message: wordBreak('finding.rate', broken, { factor: broken.relation.factor }),
  }),
  examples: {
    good: [
      `
      TT | Xã       | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   | 1200       | 120      | 10.00
      2  | Sơn Lâm  | 850        | 85       | 10
      3  | Sơn Bình | 640        | 61       | 9.53
      4  | Tô Hạp   | 0          | 0        | 0`,
    ],
    bad: [
      `
      TT | Xã       | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   | 1200       | 120      | 10
      2  | Sơn Lâm  | 850        | 91       | 10.71
      3  | Sơn Bình | 640        | 61       | !9.35
      4  | Tô Hạp   | 977        | 31       | 3.17`,
    ],
  },
};
