import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** One figure that stands in two places is the same in both. */
export const sameFigureAgrees: RelationRule = {
  id: 'same-figure-agrees',
  claims: (relation) => relation.kind === 'equality' && !relation.evidence.includes('printed'),
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.same', broken) }),
  examples: {
    good: [`
      Xã       | Hộ nghèo | Chuyển sang biểu sau
      Ba Cụm   | 120 | =B2->120
      Sơn Lâm  | 85  | =B3->85
      Sơn Bình | 64  | =B4->64`],
    bad: [`
      Xã       | Hộ nghèo | Chuyển sang biểu sau
      Ba Cụm   | 120 | =B2->120
      Sơn Lâm  | 85  | =B3->85
      Tô Hạp   | 93  | =B4->93
      Bình Lâm | 71  | =B5->71
      Sơn Bình | 64  | !46`],
  },
};
