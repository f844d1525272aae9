import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** An average line is the mean of its lines. */
export const averageEqualsMean: RelationRule = {
  id: 'average-equals-mean',
  claims: (relation) => relation.kind === 'average',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.average', broken) }),
  examples: {
    good: [`
      Tháng | Giá gạo | Giá ngô | Giá sắn | Giá mía
      1 | 12.5 | 7.1 | 3.4 | 1.15
      2 | 12.7 | 7.4 | 3.1 | 1.22
      3 | 13.2 | 7.7 | 3.9 | 1.31
      Bình quân | 12.8 | 7.4 | 3.47 | 1.23`],
    bad: [],
  },
};
