import type { Message } from '../model/message';
import type { Break, RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** A scale is said where it is not the columns' own: a number of months, another unit. */
function wordProduct(broken: Break): Message {
  const { factor } = broken.relation;
  return factor === 1 ? wordBreak('product', broken) : wordBreak('product-scaled', broken, { factor });
}

/** Money is people times norm, a value is quantity times price. */
export const productEqualsFactors: RelationRule = {
  id: 'product-equals-factors',
  title: { vi: 'Thành tiền phải bằng số lượng nhân định mức', en: 'An amount equals quantity times norm' },
  why: {
    vi: 'Số tiền tính theo định mức phải bằng số người hoặc số lượng nhân với mức. Lệch nghĩa là số lượng, mức hoặc thành tiền đã ghi sai.',
    en: 'An amount paid by a norm equals the number of people or units times the norm. Where not, one of the three is wrong.',
  },
  says: {
    product: {
      vi: 'Ô {cell} là {actual}, nhưng nhân {from} được {expected}.',
      en: 'Cell {cell} is {actual}, but the product of {from} is {expected}.',
    },
    'product-scaled': {
      vi: 'Ô {cell} là {actual}, nhưng {from} nhân với {factor} được {expected}.',
      en: 'Cell {cell} is {actual}, but {from} times {factor} is {expected}.',
    },
  },
  appliesTo: (relation) => relation.kind === 'product' && !relation.evidence.includes('printed'),
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordProduct(broken) }),
  shown: `
    TT | Đối tượng | Số người | Mức hỗ trợ (nghìn đồng) | Thành tiền (nghìn đồng)
    1  | Người cao tuổi  | 257 | 360 | =C2*D2->92520
    2  | Trẻ mồ côi      | 31  | 540 | =C3*D3->16740
    3  | Người khuyết tật| 118 | 720 | =C4*D4->84960
    4  | Người đơn thân  | 64  | 360 | =C5*D5->23040
    5  | Hộ nhận nuôi    | 12  | 540 | 6840 !error`,
};
