import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** Money is people times norm, a value is quantity times price. */
export const productEqualsFactors: RelationRule = {
  id: 'product-equals-factors',
  claims: (relation) => relation.kind === 'product' && !relation.evidence.includes('printed'),
  judge: (broken) => ({ severity: severityOf(broken.relation.confidence), message: wordBreak('finding.product', broken) }),
  examples: {
    good: [`
      TT | Đối tượng | Số người | Mức hỗ trợ (nghìn đồng) | Thành tiền (nghìn đồng)
      1  | Người cao tuổi  | 257 | =360->360 | =C2*D2->92520
      2  | Trẻ mồ côi      | 31  | 540 | =C3*D3->16740
      3  | Người khuyết tật| 118 | 720 | =C4*D4->84960`],
    bad: [`
      TT | Đối tượng | Số người | Mức hỗ trợ (nghìn đồng) | Thành tiền (nghìn đồng)
      1  | Người cao tuổi  | 257 | 360 | =C2*D2->92520
      2  | Trẻ mồ côi      | 31  | 540 | =C3*D3->16740
      3  | Người khuyết tật| 118 | 720 | =C4*D4->84960
      4  | Người đơn thân  | 64  | 360 | =C5*D5->23040
      5  | Hộ nhận nuôi    | 12  | 540 | !6840`],
  },
};
