import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** A growth rate is the change over the base. */
export const growthEqualsChange: RelationRule = {
  id: 'growth-equals-change',
  claims: (relation) => relation.kind === 'growth',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.growth', broken) }),
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
    ],
  },
};
