import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** Closing = opening + what came − what went. */
export const openingPlusChangesEqualsClosing: RelationRule = {
  id: 'opening-plus-changes-equals-closing',
  claims: (relation) => relation.role === 'closing' && !relation.evidence.includes('printed') && relation.kind === 'sum',
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.closing', broken) }),
  examples: {
    good: [
      `
      TT | Xã      | Hộ nghèo đầu năm | Thoát nghèo | Tái nghèo | Phát sinh mới | Hộ nghèo cuối năm
      1  | Ba Cụm  | 120 | 30 | 2 | 3 | 95
      2  | Sơn Lâm | 85  | 10 | 0 | 2 | 77`,
    ],
    bad: [
      `
      TT | Xã       | Hộ nghèo đầu năm | Thoát nghèo | Tái nghèo | Phát sinh mới | Hộ nghèo cuối năm
      1  | Ba Cụm   | 120 | 30 | 2 | 3 | 95
      2  | Sơn Bình | 64  | 12 | 1 | 4 | 57
      3  | Sơn Lâm  | 85  | 10 | 0 | 2 | !87`,
    ],
  },
};
