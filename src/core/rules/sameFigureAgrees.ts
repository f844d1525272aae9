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
      Sơn Bình | 64  | !46`, `
      === Tổng hợp
      KẾT QUẢ AN SINH XÃ HỘI NĂM 2023
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023
      1  | Số người tham gia BHYT | Người | 111076
      2  | Số người tham gia BHXH | Người | 6695
      3  | Số lao động được đào tạo nghề | Người | 1629
      4  | Số hộ nghèo cuối năm | Hộ | 1855
      === Bảo hiểm
      KẾT QUẢ BẢO HIỂM NĂM 2023
      TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023
      1  | Số người tham gia BHYT | Người | 111076
      2  | Số người tham gia BHXH | Người | !6965
      3  | Số lao động được tuyển mới và đào tạo nghề | Người | 3459
      4  | Số hộ nghèo cuối năm | Hộ | 1855
      5  | Số lao động được đào tạo nghề | Người | 1629`],
  },
};
