import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** Closing = opening + what came − what went; cumulated = the one before + what the period brought. */
export const openingPlusChangesEqualsClosing: RelationRule = {
  id: 'opening-plus-changes-equals-closing',
  title: { vi: 'Số đầu kỳ cộng tăng, trừ giảm bằng số cuối kỳ', en: 'Opening plus increases minus decreases equals closing' },
  why: {
    vi: 'Số cuối kỳ phải bằng số đầu kỳ cộng phần tăng (phát sinh, tái nghèo, chuyển đến…) trừ phần giảm (thoát, chuyển đi…). Lệch nghĩa là một trong các số đã ghi thiếu, ghi thừa hoặc chưa được cập nhật.',
    en: 'The closing figure is the opening one plus what came in and minus what went out. Where it is not, one of the figures was left out, counted twice or not renewed.',
  },
  says: {
    closing: {
      vi: 'Số cuối kỳ ở ô {cell} là {actual}, nhưng số đầu kỳ cộng tăng trừ giảm ({from}) được {expected} (chênh {difference}).',
      en: 'The closing figure in {cell} is {actual}, but opening plus and minus the changes ({from}) give {expected} (difference {difference}).',
    },
    cumulated: {
      vi: 'Lũy kế ở ô {cell} là {actual}, nhưng lũy kế kỳ trước cộng số trong kỳ ({from}) được {expected} (chênh {difference}).',
      en: 'The cumulated figure in {cell} is {actual}, but the one before and the period’s own ({from}) give {expected} (difference {difference}).',
    },
  },
  appliesTo: (relation) =>
    (relation.role === 'closing' || relation.role === 'cumulated') && !relation.evidence.includes('printed') && relation.kind === 'sum',
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordBreak(broken.relation.role, broken) }),
  shown: `
    TT | Xã       | Hộ nghèo đầu năm | Thoát nghèo | Tái nghèo | Phát sinh mới | Hộ nghèo cuối năm
    1  | Ba Cụm   | 120 | 30 | 2 | 3 | 95
    2  | Sơn Bình | 64  | 12 | 1 | 4 | 57
    3  | Sơn Lâm  | 85  | 10 | 0 | 2 | 87 !error`,
};
