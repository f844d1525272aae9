import type { Message } from '../model/message';
import type { Break, RelationRule } from '../model/rule';
import { operandValues, severityOf, wordBreak } from './grade';

/** Names the confusion where one shows: an index (110) given for growth (10), or percentage points for percent. */
function wordGrowth(broken: Break): Message {
  const {
    relation,
    judgement: { actual, expected, tolerance },
  } = broken;
  const near = (value: number): boolean => Math.abs(actual - value) <= tolerance;
  const [before, now] = operandValues(broken);
  const key = near(expected + relation.factor)
    ? 'finding.growth-is-index'
    : relation.factor === 100 && near(now! - before!)
      ? 'finding.growth-is-points'
      : 'finding.growth';
  return wordBreak(key, broken);
}

/** A growth rate is the change over the base. */
export const growthEqualsChange: RelationRule = {
  id: 'growth-equals-change',
  claims: (relation) => relation.kind === 'growth',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordGrowth(broken) }),
  examples: {
    good: [
      `
      Chỉ tiêu | Năm 2019 | Năm 2020 | Tốc độ tăng (%)
      Lúa      | 1200     | 1320     | 10
      Ngô      | 850      | 816      | -4
      Sắn      | 640      | 701      | 9.5`,
    ],
    bad: [
      `
      Chỉ tiêu | Năm 2019 | Năm 2020 | Tốc độ tăng (%)
      Lúa      | 1200     | 1320     | 10
      Ngô      | 850      | 816      | -4
      Mía      | 977      | 1004     | 2.8
      Sắn      | 640      | 701      | !5.9`,
      `
      Chỉ tiêu | Năm 2019 | Năm 2020 | Tốc độ tăng (%)
      Lúa      | 1200     | 1320     | 10
      Ngô      | 850      | 816      | -4
      Mía      | 977      | 1004     | 2.8
      Đậu      | 412      | 455      | 10.4
      Sắn      | 640      | 701      | !109.5`,
    ],
  },
};
