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
      `
      Giới tính | Chưa bao giờ (%) | 1-3 lần (%) | 4-6 lần (%) | Từ 7 lần (%) | Tổng số (%)
      Nam       | 45               | 36          | 12          | 8            | 100
      Nữ        | 28               | 42          | 18          | 12           | 100`,
      `
      TT  | Đơn vị         | Kinh phí cấp | Giải ngân | Tỷ lệ giải ngân (%)
          | Cộng giai đoạn | 2100         | 2058.7    | 98
      I   | Năm 2022       | 950          | 950       | 100
      1   | Sơn Bình       | 400          | 400       | 100
      2   | Tây Phú        | 250          | 250       | 100
      3   | Cam Nghĩa      | 300          | 300       | 100
      II  | Năm 2023       | 1150         | 1108.7    | 96.4
      1   | Cam An         | 400          | 358.7     | 89.7
      2   | Cam Thủy       | 450          | 450       | 100
      3   | Sơn Lâm        | 300          | 300       | 100`,
    ],
    bad: [
      `
      TT | Xã        | Số hộ nghèo
      1  | Ba Cụm    | 120
      2  | Sơn Lâm   | 85
      3  | Sơn Bình  | 64
         | Tổng cộng | !296`,
      `
      Giới tính | Chưa bao giờ (%) | 1-3 lần (%) | 4-6 lần (%) | Từ 7 lần (%) | Tổng số (%)
      Nam       | 45               | 36          | 12          | 8            | 100
      Nữ        | 82               | 42          | 18          | 12           | !100`,
      `
      Khoản chi            | Bình quân/hộ 2022 (nghìn đồng) | Bình quân/hộ 2023 (nghìn đồng)
      Tổng chi bình quân   | !70318                         | 62965
        Ăn uống            | 37087                          | 36957
        Nhà ở              | 12029                          | 12491
        Đi lại             | 10430                          | 8672
        Giáo dục, y tế     | 11772                          | 4845`,
      `
      TT | Chỉ tiêu                  | Mã số | Tổng số | Nữ
         | Tổng số cán bộ, công chức | '01   | !180    | 180

      I  | Chia theo trình độ        |       |         |
         | - Thạc sĩ                 | '02   | 57      | 43
         | - Đại học                 | '03   | 206     | 82
         | - Khác                    | '04   | 135     | 55

      II | Chia theo nhóm tuổi       |       |         |
         | - Dưới 40 tuổi            | '05   | 113     | 65
         | - Từ 40 đến 50 tuổi       | '06   | 105     | 43
         | - Trên 50 tuổi            | '07   | 180     | 72`,
      `
      Chỉ tiêu              | Mã số | Tổng số | Nữ  | Trong đó: dân tộc thiểu số
      Tổng số               | '01   | 203     | !91 | 38
      Chia theo ngạch       |       |         |     |
      - Chuyên viên cao cấp | '02   | 22      | 7   | 10
      - Chuyên viên chính   | '03   | 57      | 26  | 4
      - Chuyên viên         | '04   | 15      | 13  | 8
      - Cán sự              | '05   | 41      | 13  | 9
      - Nhân viên           | '06   | 68      | 32  | 7
      Chia theo nhóm tuổi   |       |         |     |
      - Dưới 30 tuổi        | '07   | 22      | 21  | 9
      - Từ 30 đến 39 tuổi   | '08   | 45      | 13  | 8
      - Từ 40 đến 49 tuổi   | '09   | 75      | 39  | 9
      - Từ 50 tuổi trở lên  | '10   | 61      | 28  | 12`,
      `
      TT | Tổ chức hội | Dư nợ (hộ)
      1  | Nông dân    | 412
      2  | Phụ nữ      | 538
      3  | Cựu chiến binh | 296
      4  | Đoàn thanh niên | 401
         | Tổng cộng   | !8647`,
    ],
  },
};
