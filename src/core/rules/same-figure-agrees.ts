import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** One figure that stands in two places is the same in both. */
export const sameFigureAgrees: RelationRule = {
  id: 'same-figure-agrees',
  title: { vi: 'Cùng một số liệu phải giống nhau ở mọi chỗ', en: 'One figure says the same in every place' },
  why: {
    vi: 'Một chỉ tiêu cùng kỳ, cùng phạm vi xuất hiện ở hai chỗ thì phải là một số. Khác nhau thường do chỉ sửa ở một nơi.',
    en: 'An indicator of the same period and scope that stands in two places is one figure. They usually differ because only one of them was changed.',
  },
  says: {
    same: {
      vi: 'Ô {cell} ghi {actual}, còn cùng số liệu này ở {from} là {expected}.',
      en: 'Cell {cell} states {actual}, but the same figure in {from} is {expected}.',
    },
  },
  appliesTo: (relation) => relation.kind === 'equality' && !relation.evidence.includes('printed'),
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordBreak('same', broken) }),
  shown: `
    Xã       | Hộ nghèo | Chuyển sang biểu sau
    Ba Cụm   | 120 | =B2->120
    Sơn Lâm  | 85  | =B3->85
    Tô Hạp   | 93  | =B4->93
    Bình Lâm | 71  | =B5->71
    Sơn Bình | 64  | 46 !error`,
};
