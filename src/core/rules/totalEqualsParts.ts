import type { RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** A total is the sum of its lines or columns, as printed. */
export const totalEqualsParts: RelationRule = {
  id: 'total-equals-parts',
  claims: (relation) => relation.role === 'total' && relation.kind === 'sum' && !relation.evidence.includes('printed'),
  judge: (broken) => ({
    severity: severityOf(broken.relation.confidence),
    message: wordBreak(broken.relation.axis === 'row' ? 'finding.total-rows' : 'finding.total-columns', broken),
  }),
  examples: {
    good: [
      `
      TT | Xã        | Số hộ nghèo
      1  | Ba Cụm    | 120
      2  | Sơn Lâm   | 85
      3  | Sơn Bình  | 64
         | Tổng cộng | 269`,
      `
      TT | Chương trình | Dư nợ (triệu đồng)
      1  | Hộ nghèo     | 53.9
      2  | Cận nghèo    | 20.8
      3  | Nước sạch    | 23.4
         | Tổng cộng    | 98.2`,
    ],
    bad: [
      `
      TT | Xã        | Số hộ nghèo
      1  | Ba Cụm    | 120
      2  | Sơn Lâm   | 85
      3  | Sơn Bình  | 64
         | Tổng cộng | !296`,
    ],
  },
};
