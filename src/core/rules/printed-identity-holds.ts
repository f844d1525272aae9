import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** What the form prints in its numbering row or in a label ("9=1-2-3-4+5+6+7+8") holds in every line. */
export const printedIdentityHolds: RelationRule = {
  id: 'printed-identity-holds',
  title: { vi: 'Công thức in trên biểu phải đúng với số liệu', en: 'The formula printed in the form holds' },
  why: {
    vi: 'Biểu tự in công thức của cột hoặc dòng (ví dụ 9=1-2-3-4+5+6+7+8). Nơi nhận sẽ tính lại theo đúng công thức ấy, nên số không theo công thức là số phải giải trình.',
    en: 'The form prints how a column or line is made (9=1-2-3-4+5+6+7+8). The receiver recalculates by that very formula, so a figure that does not follow it has to be explained.',
  },
  says: {
    printed: {
      vi: 'Biểu ghi công thức {identity}, nhưng ô {cell} là {actual} trong khi tính từ {from} được {expected} (chênh {difference}).',
      en: 'The form prints {identity}, but cell {cell} is {actual} while {from} give {expected} (difference {difference}).',
    },
  },
  appliesTo: (relation) => relation.evidence.includes('printed') && relation.kind !== 'ratio' && relation.kind !== 'at-most',
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordBreak('printed', broken) }),
  shown: `
    TT | Xã      | Đầu kỳ | Giảm | Tăng | Cuối kỳ
    A  | B       | 1      | 2    | 3    | '4=1-2+3
    1  | Ba Cụm  | 120    | 30   | 5    | 95
    2  | Sơn Lâm | 85     | 10   | 2    | 79 !error`,
};
