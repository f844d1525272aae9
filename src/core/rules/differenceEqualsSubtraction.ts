import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** "Tăng, giảm", "chênh lệch", "còn lại": one figure less another. */
export const differenceEqualsSubtraction: RelationRule = {
  id: 'difference-equals-subtraction',
  claims: (relation) => relation.role === 'difference' && relation.kind === 'sum' && !relation.evidence.includes('printed'),
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.difference', broken) }),
  examples: {
    good: [
      `
      Xã       | Kế hoạch | Thực hiện | Còn lại
      Ba Cụm   | 120      | 95        | 25
      Sơn Lâm  | 85       | 60        | 25
      Sơn Bình | 64       | 31        | 33`,
    ],
    bad: [
      `
      Xã       | Kế hoạch (hộ) | Thực hiện (hộ) | Còn lại (hộ)
      Ba Cụm   | 120      | 95        | 25
      Sơn Lâm  | 85       | 62        | 23
      Tô Hạp   | 140      | 93        | 47
      Sơn Bình | 64       | 31        | !34`,
    ],
  },
};
