import type { Message } from '../model/message';
import type { Break, RelationRule } from '../model/rule';
import { operandValues, severityOf, wordBreak } from './grade';

/** From 5,03 to 4,17 % are 0,86 points, not 17,1 percent: said where the percentage stands for the points. */
function wordDifference(broken: Break): Message {
  const {
    relation,
    judgement: { actual, tolerance },
  } = broken;
  const values = operandValues(broken);
  const percent = relation.operands.length === 2 ? (100 * (values[0]! - values[1]!)) / values[1]! : NaN;
  return wordBreak(Math.abs(actual - percent) <= Math.max(tolerance, 0.05) ? 'difference-is-percent' : 'difference', broken);
}

/** "Tăng, giảm", "chênh lệch", "còn lại": one figure less another. */
export const differenceEqualsSubtraction: RelationRule = {
  id: 'difference-equals-subtraction',
  title: { vi: 'Số chênh lệch phải bằng hiệu của hai số', en: 'A difference equals the subtraction' },
  why: {
    vi: 'Cột chênh lệch, tăng giảm được tính từ hai cột khác; nếu không khớp thì một trong ba số đã ghi sai.',
    en: 'A column of differences or changes comes from two others; where it does not fit, one of the three figures is wrong.',
  },
  says: {
    difference: {
      vi: 'Ô {cell} ghi chênh lệch là {actual}, nhưng lấy hiệu của {from} được {expected}.',
      en: 'Cell {cell} states a difference of {actual}, but {from} give {expected}.',
    },
    'difference-is-percent': {
      vi: 'Ô {cell} ghi {actual}, đó là mức tăng giảm tính bằng phần trăm; còn hiệu của {from} là {expected} (hai tỷ lệ hơn kém nhau bằng điểm phần trăm).',
      en: 'Cell {cell} shows {actual}, which is the change in percent; the difference of {from} is {expected} (two rates differ by percentage points).',
    },
  },
  appliesTo: (relation) => relation.role === 'difference' && relation.kind === 'sum' && !relation.evidence.includes('printed'),
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordDifference(broken) }),
  shown: `
    Xã       | Kế hoạch (hộ) | Thực hiện (hộ) | Còn lại (hộ)
    Ba Cụm   | 120      | 95        | 25
    Sơn Lâm  | 85       | 62        | 23
    Tô Hạp   | 140      | 93        | 47
    Sơn Bình | 64       | 31        | 34 !error`,
};
