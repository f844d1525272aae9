/**
 * Reports of invented places as offices write them. A line is a paragraph: "# " begins a heading, "- " and "+ " an item, "| " a
 * line of a table.
 */
export interface ReportSample {
  readonly file: string;
  readonly text: string;
}

const RIGHT: readonly ReportSample[] = [
  {
    file: 'bao-cao-giam-ngheo.docx',
    text: `
BÁO CÁO
Kết quả thực hiện công tác giảm nghèo năm 2023 trên địa bàn huyện Sơn Hòa Đông
Thực hiện Quyết định số 24/2021/QĐ-TTg ngày 16/7/2021 của Thủ tướng Chính phủ và Kế hoạch số 45/KH-UBND ngày 12/02/2023, Ủy ban nhân dân huyện báo cáo như sau:
# I. KẾT QUẢ RÀ SOÁT
Tổng số dân cư trên địa bàn tại thời điểm rà soát cuối năm 2023 có 24.680 hộ với 98.720 nhân khẩu, ở 12/12 xã, thị trấn.
+ Toàn huyện có 1.526 hộ nghèo với 6.104 nhân khẩu, chiếm tỷ lệ 6,18%; hộ cận nghèo có 1.918 hộ với 7.672 nhân khẩu, chiếm tỷ lệ 7,77%.
+ Trong 1.526 hộ nghèo có 642 hộ đồng bào dân tộc thiểu số.
Cuối năm 2022 toàn huyện có 1.874 hộ nghèo, chiếm tỷ lệ 7,61%. Như vậy trong năm 2023 số hộ nghèo giảm 348 hộ, tỷ lệ hộ nghèo giảm 1,43%.
# II. CHÍNH SÁCH HỖ TRỢ
- Hỗ trợ nhà ở: đã hỗ trợ 84 hộ, trong đó có 51 hộ xây mới và 33 hộ sửa chữa với tổng kinh phí 3.720 triệu đồng.
- Kế hoạch xây dựng 60 căn nhà, đến nay đã hoàn thành 51 căn nhà, còn lại 9 căn nhà.
- Hỗ trợ tiền điện cho 1.526 hộ nghèo với kinh phí 1.007,2 triệu đồng.
- Cấp 12.740 thẻ BHYT, gồm: 6.104 thẻ cho người nghèo và 6.636 thẻ cho người cận nghèo.
Hỗ trợ phát triển sản xuất cho 148 hộ với kinh phí 1.850 triệu đồng, cụ thể:
- Xã Đông Sơn: 42 hộ nuôi bò, kinh phí 540 triệu đồng.
- Xã Hòa Bình: 36 hộ trồng sầu riêng, kinh phí 450 triệu đồng.
- Xã Suối Vàng: 39 hộ nuôi dê, kinh phí 470 triệu đồng.
- Thị trấn Sơn Hòa: 31 hộ trồng rau sạch, kinh phí 390 triệu đồng.
# III. TÍN DỤNG ƯU ĐÃI
Tổng dư nợ đến ngày 31/12/2023 là 182.460 triệu đồng với 4.315 hộ vay, cụ thể theo bảng sau:
| STT | Chương trình cho vay | Dư nợ | Số hộ
| 1 | Hộ nghèo | 52.180 | 1.208
| 2 | Hộ cận nghèo | 41.365 | 967
| 3 | Giải quyết việc làm | 60.715 | 1.440
| 4 | Nước sạch | 28.200 | 700
| | Tổng cộng | 182.460 | 4.315
`,
  },
  {
    file: 'bao-cao-viec-lam.docx',
    text: `
BÁO CÁO
Công tác lao động, việc làm và đào tạo nghề 6 tháng đầu năm 2024
# I. GIẢI QUYẾT VIỆC LÀM
Kế hoạch giao 2.400 lao động, trong 6 tháng đầu năm đã tạo việc làm mới cho 1.356 lao động, đạt 56,5% kế hoạch.
Có 84/120 lao động đi làm việc ở nước ngoài theo hợp đồng, đạt 70% kế hoạch năm.
Số lao động có việc làm tăng từ 1.180 người lên 1.356 người, tăng 176 người.
# II. ĐÀO TẠO NGHỀ
Đã tổ chức 14 lớp nghề cho 406 học viên với tổng kinh phí 986,4 triệu đồng (trong đó: 09 lớp nghề phi nông nghiệp có 261 học viên, kinh phí 671,2 triệu đồng; 05 lớp nghề nông nghiệp có 145 học viên, kinh phí 315,2 triệu đồng), bình quân mỗi lớp 29 học viên.
Số học viên có việc làm sau đào tạo là 348 người (225 người học nghề phi nông nghiệp và 123 người học nghề nông nghiệp).
Giai đoạn 2021-2023 huyện đã đào tạo 2.130 học viên, bình quân mỗi năm 710 học viên.
# III. BẢO HIỂM
Số người tham gia BHXH là 8.245 người (bắt buộc 6.310 người, tự nguyện 1.935 người), tăng 612 người so với cùng kỳ.
Tỷ lệ lao động qua đào tạo đạt 67,5%, vượt chỉ tiêu đề ra là 65%.
Chi trả bảo hiểm thất nghiệp 12 tỷ 500 triệu đồng, gồm 8,2 tỷ đồng trợ cấp hàng tháng và 4,3 tỷ đồng hỗ trợ học nghề.
`,
  },
  {
    file: 'bao-cao-an-sinh.docx',
    text: `
BÁO CÁO
Kết quả thực hiện chính sách an sinh xã hội năm 2022 của thị xã Bắc Trà
# 1. Bảo trợ xã hội
Toàn thị xã đang quản lý 5.460 đối tượng bảo trợ xã hội, gồm 2.915 người cao tuổi, 1.870 người khuyết tật, 310 trẻ em và 365 người đơn thân nuôi con.
Chi trả trợ cấp cho 65.520 lượt người với kinh phí 32.760 triệu đồng, đạt 98,5% dự toán.
Tặng 1.250 suất quà Tết, trị giá 625 triệu đồng; trong đó ngân sách nhà nước 400 triệu đồng và vận động 225 triệu đồng.
# 2. Người có công
Toàn thị xã có 1.284 người có công, giảm 36 người so với năm 2021 là 1.320 người.
Đã sửa chữa, xây mới 45 nhà cho người có công, trong đó xây mới 18 nhà, sửa chữa 27 nhà.
# 3. Trẻ em
Số trẻ em được khám sức khỏe tăng từ 4.000 em lên 4.600 em, tăng 15%.
Tỷ lệ trẻ em suy dinh dưỡng giảm từ 14,2% năm 2021 xuống còn 12,9% năm 2022, giảm 1,3 điểm %.
Trong năm có 1.840 trẻ em được tiêm chủng trên tổng số 1.920 trẻ em, chiếm 95,8% so với tổng số 1.920 trẻ em.
# 4. Triển khai thực hiện
Thí điểm tại 04 xã: Trà Đông, Trà Nam, Trà Sơn, Trà Thượng.
Thực hiện 03 chương trình: Chương trình trợ giúp người khuyết tật, Chương trình chăm sóc người cao tuổi và Chương trình bảo vệ trẻ em.
`,
  },
  {
    file: 'bao-cao-ngan-sach.docx',
    text: `
BÁO CÁO
Tình hình thực hiện kế hoạch vốn chương trình mục tiêu quốc gia năm 2023 của huyện Phú Lâm
# I. KẾ HOẠCH VỐN
Tổng kế hoạch vốn năm 2023 là 86.400 triệu đồng, bao gồm: vốn đầu tư 54.200 triệu đồng và vốn sự nghiệp 32.200 triệu đồng.
Đến ngày 31/12/2023 đã giải ngân 74.304 triệu đồng, đạt 86% kế hoạch; còn lại 12.096 triệu đồng.
Chia theo chương trình như sau:
+ Giảm nghèo bền vững: kế hoạch 28.600 triệu đồng, giải ngân 25.168 triệu đồng, đạt 88% kế hoạch.
+ Nông thôn mới: kế hoạch 34.500 triệu đồng, giải ngân 29.325 triệu đồng, đạt 85% kế hoạch.
+ Vùng đồng bào dân tộc thiểu số: kế hoạch 23.300 triệu đồng, giải ngân 19.811 triệu đồng, đạt 85,03% kế hoạch.
# II. KẾT QUẢ
Thu ngân sách đạt 124,6 tỷ đồng, bằng 103,8% dự toán.
Toàn huyện có 9/15 xã đạt chuẩn nông thôn mới, chiếm 60%.
Đã đầu tư 26 công trình với tổng vốn 41.600 triệu đồng, bình quân mỗi công trình 1.600 triệu đồng.
Thu nhập bình quân đầu người tăng từ 42 triệu đồng năm 2021 lên 50,4 triệu đồng năm 2023, tăng 20%.
`,
  },
  {
    file: 'bao-cao-giao-duc.docx',
    text: `
BÁO CÁO
Tổng kết năm học 2022-2023 và phương hướng năm học 2023-2024 của huyện Tân Lập
# I. QUY MÔ
Toàn huyện có 48 trường với 21.360 học sinh, gồm: 16 trường mầm non, 19 trường tiểu học, 11 trường trung học cơ sở và 02 trường trung học phổ thông.
Số học sinh nữ là 10.467 em, chiếm 49% so với tổng số 21.360 học sinh.
Đội ngũ có 1.620 cán bộ, giáo viên, nhân viên, trong đó 1.170 nữ và 450 nam.
# II. CHẤT LƯỢNG
Có 1.482 học sinh dự thi tốt nghiệp, 1.465 học sinh đỗ tốt nghiệp, đạt tỷ lệ 98,85%.
Số trường đạt chuẩn quốc gia tăng từ 27 trường lên 31 trường, tăng 4 trường.
Tỷ lệ huy động trẻ mẫu giáo đạt 96,2%, vượt chỉ tiêu được giao là 95%.
# III. CHÍNH SÁCH
Hỗ trợ chi phí học tập cho 1.215 học sinh với kinh phí 1.640,25 triệu đồng, cụ thể:
- Mầm non: 320 học sinh, kinh phí 432 triệu đồng;
- Tiểu học: 485 học sinh, kinh phí 654,75 triệu đồng;
- Trung học cơ sở: 410 học sinh, kinh phí 553,5 triệu đồng.
Miễn giảm học phí cho 86 học sinh.
`,
  },
];

/** The first report with slips; what must be found of them stands in test/prose/samples.test.ts. */
const SLIPS: readonly (readonly [right: string, wrong: string])[] = [
  ['chiếm tỷ lệ 6,18%', 'chiếm tỷ lệ 6,81%'],
  ['còn lại 9 căn nhà', 'còn lại 90 căn nhà'],
  ['kinh phí 470 triệu đồng', 'kinh phí 740 triệu đồng'],
  ['gồm: 6.104 thẻ', 'gồm: 6.014 thẻ'],
  ['là 182.460 triệu đồng', 'là 184.260 triệu đồng'],
];

function withSlips({ file, text }: ReportSample): ReportSample {
  return { file: file.replace('.docx', '-sai.docx'), text: SLIPS.reduce((all, [right, wrong]) => all.replace(right, wrong), text) };
}

/** Every report of assets/samples. */
export const REPORTS: readonly ReportSample[] = [...RIGHT, withSlips(RIGHT[0]!)];
