import { yearSpan } from '../../src/core/text/part-of-year';

test.each<[string, 'part' | 'whole' | null]>([
  ['Ước TH 6 tháng đầu năm 2023', 'part'], ['Thực hiện 06 tháng', 'part'], ['TH 9 tháng', 'part'], ['11 tháng', 'part'], ['TH 6T/2023', 'part'], ['6T2023', 'part'],
  ['Báo cáo tháng 6 năm 2023', 'part'], ['Thực hiện tháng 12', 'part'], ['Quý III', 'part'], ['QUÝ 2/2024', 'part'], ['giữa năm', 'part'], ['nửa đầu năm 2023', 'part'], ['Sơ kết thực hiện kế hoạch', 'part'],
  ['Thực hiện đến 30/6/2023', 'part'], ['đến ngày 30/9', 'part'], ['Ước tính đến ngày 30 tháng 6 năm 2023', 'part'], ['đến tháng 6/2023', 'part'], ['hết tháng 9', 'part'], ['đến 15.11.2023', 'part'],
  ['Thực hiện cả năm 2023', 'whole'], ['TH 12 tháng', 'whole'], ['đến 31/12/2023', 'whole'], ['Số liệu tính đến ngày 31 tháng 12 năm 2020', 'whole'], ['đến tháng 12', 'whole'],
  ['Báo cáo 6 tháng, ước thực hiện cả năm 2023', 'whole'],
  // When the paper was issued says nothing of its period.
  ['Phụ lục CÁC MỤC TIÊU CỤ THỂ (Kèm theo Kế hoạch số /KH-UBND, ngày tháng 7 năm 2024 của UBND huyện)', null],
  ['(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 6 năm 2023)', null], ['Tây Sơn, ngày 15 tháng 6 năm 2023', null], ['Ea Súp, ngày … tháng 7 năm 2024', null], ['Ea Súp, ngày    tháng 7 năm 2024'.normalize('NFD'), null],
  ['BÁO CÁO 6 THÁNG (Kèm theo Báo cáo số 5/BC-UBND ngày 30 tháng 12 năm 2023)', 'part'],
  ['Thực hiện năm 2023', null], ['Đến năm 2025', null], ['Đến Năm 2030', null], ['Sơ kết 5 năm thực hiện Chương trình', null], ['Trẻ dưới 36 tháng tuổi', null], ['Trẻ dưới 6 tháng tuổi', null], ['Kết quả đến nay', null], ['', null],
])('"%s": %s', (text, expected) => expect(yearSpan(text)).toBe(expected));
