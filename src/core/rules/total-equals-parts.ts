import type { RelationRule } from '../model/rule';
import type { Message } from '../model/message';
import type { Break } from '../model/rule';
import { lineArg, severityOf, wordBreak } from './grade';

/** A total is the sum of its lines or columns, as printed. */
export const totalEqualsParts: RelationRule = {
  id: 'total-equals-parts',
  title: { vi: 'Tổng phải bằng các dòng hoặc cột cộng lại', en: 'A total equals its lines or columns' },
  why: {
    vi: 'Tổng in trên biểu phải bằng các phần của nó cộng lại, trong phạm vi làm tròn của các số đã in. Thường gặp nhất: gõ nhầm một chữ số, sửa một dòng mà quên sửa tổng, hoặc bỏ sót một dòng.',
    en: 'A printed total equals the sum of its parts, within the rounding of the printed digits. The usual causes: one digit mistyped, a line changed and its total not, a line left out.',
  },
  says: {
    'total-rows': {
      vi: 'Ô {cell} ghi tổng là {actual}, nhưng cộng các dòng {from} được {expected} (chênh {difference}).',
      en: 'Cell {cell} states a total of {actual}, but lines {from} add up to {expected} (difference {difference}).',
    },
    'total-columns': {
      vi: 'Ô {cell} ghi tổng là {actual}, nhưng cộng các cột {from} được {expected} (chênh {difference}).',
      en: 'Cell {cell} states a total of {actual}, but columns {from} add up to {expected} (difference {difference}).',
    },
    'total-left-out': {
      vi: 'Tổng {actual} ở ô {cell} bỏ sót {line}: cộng đủ {from} được {expected} (thiếu đúng {difference}, các ô tổng khác cùng hàng hoặc cùng cột cũng vậy).',
      en: 'The total {actual} in {cell} leaves out {line}: all of {from} add up to {expected} (just {difference} is missing, as in its other totals).',
    },
    'total-twice': {
      vi: 'Tổng {actual} ở ô {cell} cộng hai lần {line}: cộng {from} mỗi ô một lần được {expected} (thừa đúng {difference}, các ô tổng khác cùng hàng hoặc cùng cột cũng vậy).',
      en: 'The total {actual} in {cell} counts {line} twice: {from}, each once, add up to {expected} (just {difference} too much, as in its other totals).',
    },
    'total-copied': {
      vi: 'Tổng {actual} ở ô {cell} chỉ là số của {line}: cộng đủ {from} được {expected}.',
      en: 'The total {actual} in {cell} is only the figure of {line}: all of {from} add up to {expected}.',
    },
  },
  appliesTo: (relation) => relation.role === 'total' && relation.kind === 'sum' && !relation.evidence.includes('printed'),
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordTotal(broken) }),
  shown: `
    TT | Xã        | Số hộ nghèo
    1  | Ba Cụm    | 120
    2  | Sơn Lâm   | 85
    3  | Sơn Bình  | 64
       | Tổng cộng | 296 !error`,
};

function wordTotal(broken: Break): Message {
  const { amiss, axis } = broken.relation;
  if (amiss) return wordBreak(`total-${amiss.as}`, broken, { line: lineArg(broken, amiss.line) });
  return wordBreak(axis === 'row' ? 'total-rows' : 'total-columns', broken);
}
