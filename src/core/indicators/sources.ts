import type { Bilingual } from '../model/message';

/** Where formulas come from, as several functions have it; the source of one function stands in its file. */
export const SOURCES = {
  form1: {
    vi: 'Biểu tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo (theo TT 07/2021/TT-BLĐTBXH), công thức in trong biểu như 4=3/1*100',
    en: 'Summary form of the poverty review (Circular 07/2021/TT-BLĐTBXH), printed formulas such as 4=3/1*100',
  },
  form2: {
    vi: 'Biểu tổng hợp diễn biến hộ nghèo (theo TT 07/2021/TT-BLĐTBXH), 9=1-2-3-4+5+6+7+8',
    en: 'Form of the changes among poor households (Circular 07/2021/TT-BLĐTBXH), 9=1-2-3-4+5+6+7+8',
  },
  form12: {
    vi: 'Biểu tổng hợp theo chuẩn nghèo đa chiều (theo TT 07/2021/TT-BLĐTBXH), 21=11/3*100',
    en: 'Form by the multidimensional standard (Circular 07/2021/TT-BLĐTBXH), 21=11/3*100',
  },
  taySon: {
    vi: 'Cách tính trong báo cáo an sinh xã hội huyện Tây Sơn, 6 tháng đầu năm 2023',
    en: "As used in Tây Sơn district's social-security report, first half of 2023",
  },
  khanhSon: { vi: 'Cách tính trong báo cáo sơ kết huyện Khánh Sơn, 2020', en: "As used in Khánh Sơn district's report of 2020" },
  eaSup: {
    vi: 'Phụ lục chỉ tiêu kế hoạch chính sách xã hội huyện Ea Súp, 2024 (tên và đơn vị); phép tính tỷ lệ thông thường',
    en: "Annex of Ea Súp district's social-policy plan, 2024 (name and unit); the usual quotient",
  },
  camLo: {
    vi: 'Báo cáo và mục tiêu 2020 của huyện Cam Lộ (tên và đơn vị); phép tính tỷ lệ thông thường',
    en: "Cam Lộ district's report and targets for 2020 (name and unit); the usual quotient",
  },
  gso: { vi: 'Đặc tả chỉ tiêu thống kê của Tổng cục Thống kê', en: 'Indicator specifications of the General Statistics Office' },
  yearbook: { vi: 'Giải thích thuật ngữ trong niên giám thống kê', en: 'Explanations in the statistical yearbooks' },
  circular2011: {
    vi: 'Thông tư 02/2011/TT-BKHĐT, chỉ tiêu 0307; bảng KTXH có khi dùng mẫu số là lực lượng lao động',
    en: 'Circular 02/2011/TT-BKHĐT, indicator 0307; plan tables sometimes use the labour force as the base',
  },
  credit: { vi: 'Báo cáo tín dụng chính sách (NHCSXH)', en: 'Reports on policy credit' },
  planAnnex: {
    vi: 'Cách viết chỉ tiêu trong phụ lục kế hoạch; xét trên số chưa làm tròn',
    en: 'How plan annexes write targets; judged unrounded',
  },
  accountingLaw: {
    vi: 'Luật Kế toán: dấu chấm sau hàng nghìn, dấu phẩy sau hàng đơn vị',
    en: 'Accounting Law: dot after thousands, comma after units',
  },
  arithmetic: { vi: 'Phép tính thông dụng trong báo cáo', en: 'Common arithmetic of reports' },
  unsourced: { vi: 'Chưa tìm được văn bản quy định; cách tính thường dùng', en: 'No regulation found; the usual quotient' },
} satisfies Record<string, Bilingual>;
