import type { Message } from '../model/message';
import type { Break, RelationRule } from '../model/rule';
import { operandValues, severityOf, wordBreak } from './grade';

/** From 5,03 to 4,17 % are 0,86 points, not 17,1 percent: said where the percentage stands for the points. */
function wordDifference(broken: Break): Message {
  const { relation, judgement: { actual, tolerance } } = broken;
  const values = operandValues(broken);
  const percent = relation.operands.length === 2 ? (100 * (values[0]! - values[1]!)) / values[1]! : NaN;
  return wordBreak(Math.abs(actual - percent) <= Math.max(tolerance, 0.05) ? 'finding.difference-is-percent' : 'finding.difference', broken);
}

/** "Tăng, giảm", "chênh lệch", "còn lại": one figure less another. */
export const differenceEqualsSubtraction: RelationRule = {
  id: 'difference-equals-subtraction',
  claims: (relation) => relation.role === 'difference' && relation.kind === 'sum' && !relation.evidence.includes('printed'),
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordDifference(broken) }),
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
