import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** An average line is the mean of its lines. */
export const averageEqualsMean: RelationRule = {
  id: 'average-equals-mean',
  claims: (relation) => relation.kind === 'average',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.average', broken) }),
  examples: {
    good: [`
      Tháng     | Giá gạo | Giá ngô | Giá sắn | Giá mía
      Tháng 1   | 12.5 | 7.1 | 3.4 | 1.15
      Tháng 2   | 12.7 | 7.4 | 3.1 | 1.22
      Tháng 3   | 13.2 | 7.7 | 3.9 | 1.31
      Bình quân | =AVERAGE(B2:B4)->12.8 | =AVERAGE(C2:C4)->7.4 | 3.47 | =AVERAGE(E2:E4)->1.2267`],
    bad: [`
      Tháng     | Giá gạo | Giá ngô | Giá sắn | Giá mía | Giá chè
      Tháng 1   | 12.5 | 7.1 | 3.4 | 1.15 | 38.2
      Tháng 2   | 12.7 | 7.4 | 3.1 | 1.22 | 41.7
      Tháng 3   | 13.2 | 7.7 | 3.9 | 1.31 | 40.4
      Bình quân | =AVERAGE(B2:B4)->12.8 | =AVERAGE(C2:C4)->7.4 | !3.74 | =AVERAGE(E2:E4)->1.2267 | =AVERAGE(F2:F4)->40.1`],
  },
};
