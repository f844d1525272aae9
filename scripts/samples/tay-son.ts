import type { Sample } from './write';
import { laidOut } from './write';

// Laid out from the report of Tây Sơn district on social security in the first half of 2023. Figures and mistakes are the
// report's own; totals that the report does not state were added up from its lines.

const poverty = `
**ỦY BAN NHÂN DÂN**|<|||**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**HUYỆN TÂY SƠN**|<|||**Độc lập - Tự do - Hạnh phúc**

**KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2022**|<|<|<|<
(Theo chuẩn nghèo đa chiều áp dụng giai đoạn 2021 - 2025)|<|<|<|<
TT|Chỉ tiêu|Số hộ|Số nhân khẩu|Tỷ lệ so với tổng số hộ dân cư (%)
1|Tổng số hộ dân cư trên địa bàn|38459|119118|
2|Hộ nghèo|1855|4839|4.82
3|Hộ cận nghèo|3331|8992|8.66
4|Hộ nghèo, cận nghèo đồng bào dân tộc thiểu số|205|793|0.53
5|Hộ nghèo phát sinh trong 6 tháng đầu năm 2023|1|2|0.01`;

const credit = (young: number): string => `
**KẾT QUẢ CHO VAY CÁC CHƯƠNG TRÌNH TÍN DỤNG ƯU ĐÃI 6 THÁNG ĐẦU NĂM 2023**|<|<|<
|||Đơn vị tính: triệu đồng
STT|Chương trình cho vay|Số hộ vay|Số tiền
1|Hộ nghèo|174|4627
2|Hộ cận nghèo|442|12061
3|Hộ mới thoát nghèo|233|${young}
4|Học sinh, sinh viên|133|3287
5|Nước sạch vệ sinh môi trường nông thôn|491|7864
6|Dự án phát triển ngành lâm nghiệp|17|396
7|Giải quyết việc làm|399|7820
8|Xuất khẩu lao động|24|936
9|Hộ gia đình sản xuất kinh doanh tại vùng khó khăn|230|7828
10|Hộ nghèo về nhà ở|7|78
11|Hộ nghèo vùng đồng bào DTTS (xây dựng nhà ở, chuyển đổi nghề)|59|2500
12|Chăn nuôi gà thả đồi|5|500
|**Tổng cộng**|**2214**|**54753**`;

const cards = `
**HỖ TRỢ THẺ BẢO HIỂM Y TẾ 6 THÁNG ĐẦU NĂM 2023**|<|<
||ĐVT: thẻ
TT|Nhóm đối tượng|Số thẻ
1|Hộ gia đình nghèo|3500
2|Đồng bào DTTS|1292
3|Người dân đang sinh sống tại xã, thôn ĐBKK|631
4|Người hưởng trợ cấp, bảo trợ hàng tháng|6176
5|Hộ gia đình cận nghèo|5922
6|Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình|554
|**Tổng số**|**18075**`;

const coverage = `
**KẾT QUẢ PHÁT TRIỂN ĐỐI TƯỢNG THAM GIA BHYT, BHXH**|<|<|<|<
(Ước tính đến ngày 30/6/2023)|<|<|<|<
TT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2023|Thực hiện đến 30/6/2023
1|Dân số (cuối năm 2022)|Người||119118
2|Số người tham gia BHYT|Người||111076
3|Tỷ lệ bao phủ BHYT so với dân số|%|95|94.79
4|Số người tham gia BHXH|Người||6695
-|BHXH bắt buộc|Người||5484
-|BHXH tự nguyện|Người||1211
5|Tỷ lệ tham gia BHXH so với lực lượng lao động trong độ tuổi|%|10.6|9.78`;

const training = `
**KẾT QUẢ ĐÀO TẠO NGHỀ 6 THÁNG ĐẦU NĂM 2023**|<|<|<|<

TT|Nội dung|Số lớp|Số học viên|Kinh phí (triệu đồng)
1|Nghề phi nông nghiệp|6|180|455.5
2|Nghề nông nghiệp|2|50|112.6
|**Tổng cộng**|**8**|**230**|**568.1**`;

const work = `
**KẾT QUẢ GIẢI QUYẾT VIỆC LÀM 6 THÁNG ĐẦU NĂM 2023**|<|<|<|<|<

TT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm|Thực hiện 6 tháng|Đạt so với kế hoạch (%)
1|Đưa người lao động đi làm việc ở nước ngoài|Người|72|49|68.05
2|Tạo việc làm mới|Lao động|2000|1111|55.55`;

const benefits = `
**KẾT QUẢ THỰC HIỆN CHẾ ĐỘ BẢO TRỢ XÃ HỘI 6 THÁNG ĐẦU NĂM 2023**|<|<|<|<
||||Đvt: triệu đồng
TT|Nội dung|Số đối tượng|Mức hỗ trợ/người|Kinh phí
1|Trợ cấp xã hội thường xuyên hàng tháng (lượt)|45430||22491
2|Hỗ trợ mai táng phí|257|7.2|1850.4
3|Mua và cấp thẻ BHYT|6176||2573.38
|**Tổng kinh phí**|||**26914.78**`;

const school = `
**KẾT QUẢ THỰC HIỆN CHÍNH SÁCH HỖ TRỢ GIÁO DỤC 6 THÁNG ĐẦU NĂM 2023**|<|<|<|<
||||Đvt: triệu đồng
TT|Chính sách|Số đối tượng|Mức hỗ trợ|Kinh phí
|||1|2|3=1*2
1|Miễn giảm học phí (Nghị định số 81/2021/NĐ-CP)|9||120.2
2|Hỗ trợ chi phí học tập|608|0.75|456
3|Cấp bù học phí|997||275.45
4|Hỗ trợ ăn trưa cho học sinh mẫu giáo|262|0.8|209.6
5|Học bổng cho học sinh dân tộc thiểu số|271|1.49|403.79
6|Hỗ trợ học sinh theo Nghị định số 116/2016/NĐ-CP|66|2.98|196.68
|**Tổng cộng**|**2213**||**1661.72**`;

// Numbers 31 and 94 of one day: nothing that a rule may doubt, decisions run from 144 to 329 in ten days.
const papers = `
**UBND HUYỆN TÂY SƠN**|<|<
**VĂN BẢN CHỈ ĐẠO 6 THÁNG ĐẦU NĂM 2023**|<|<
Số:         /BC-UBND|<|Tây Sơn, ngày     tháng 6 năm 2023
TT|Loại văn bản|Số, ngày ban hành
1|Kế hoạch|Số 25/KH-UBND ngày 08/02/2023
2|Kế hoạch|Số 31/KH-UBND ngày 09/02/2023
3|Kế hoạch|Số 94/KH-UBND ngày 09/02/2023
4|Kế hoạch|Số 140/KH-UBND ngày 26/5/2023
5|Kế hoạch|Số 120/KH-UBND ngày 10/5/2023
6|Quyết định|Số 139/QĐ-UBND ngày 19/01/2023
7|Quyết định|Số 144/QĐ-UBND ngày 30/01/2023
8|Quyết định|Số 329/QĐ-UBND ngày 09/02/2023`;

const creditSheet = (young: number) =>
  laidOut({
    name: 'Tín dụng',
    grid: credit(young),
    tables: ['A3:D16'],
    headers: ['A3:D3'],
    widths: [6, 52, 12, 14],
    formats: { C: '#,##0', D: '#,##0' },
  });

export const taySon: readonly Sample[] = [
  {
    file: 'tay-son-ho-ngheo.xlsx',
    sheets: [
      laidOut({
        name: 'Hộ nghèo',
        grid: poverty,
        tables: ['A6:E11'],
        headers: ['A6:E6'],
        widths: [6, 48, 14, 14, 20],
        formats: { C: '#,##0', D: '#,##0', E: '0.00' },
      }),
    ],
  },
  { file: 'tay-son-tin-dung.xlsx', sheets: [creditSheet(6856)] },
  { file: 'tay-son-tin-dung-sai.xlsx', sheets: [creditSheet(6586)] },
  {
    file: 'tay-son-bao-hiem.xlsx',
    sheets: [
      laidOut({ name: 'Thẻ BHYT', grid: cards, tables: ['A3:C10'], headers: ['A3:C3'], widths: [6, 60, 14], formats: { C: '#,##0' } }),
      laidOut({ name: 'Bao phủ', grid: coverage, tables: ['A3:E10'], headers: ['A3:E3'], widths: [6, 56, 12, 16, 18] }),
    ],
  },
  {
    file: 'tay-son-dao-tao.xlsx',
    sheets: [
      laidOut({ name: 'Đào tạo nghề', grid: training, tables: ['A3:E6'], headers: ['A3:E3'], widths: [6, 32, 12, 14, 18] }),
      laidOut({
        name: 'Việc làm',
        grid: work,
        tables: ['A3:F5'],
        headers: ['A3:F3'],
        widths: [6, 44, 12, 14, 16, 18],
        formats: { D: '#,##0', E: '#,##0', F: '0.00' },
      }),
      laidOut({ name: 'Văn bản', grid: papers, tables: ['A4:C12'], headers: ['A4:C4'], widths: [6, 18, 44] }),
    ],
  },
  {
    file: 'tay-son-tro-cap.xlsx',
    sheets: [laidOut({ name: 'Bảo trợ xã hội', grid: benefits, tables: ['A3:E7'], headers: ['A3:E3'], widths: [6, 48, 14, 18, 16] })],
  },
  {
    file: 'tay-son-giao-duc.xlsx',
    sheets: [laidOut({ name: 'Giáo dục', grid: school, tables: ['A3:E11'], headers: ['A3:E4'], widths: [6, 52, 14, 14, 16] })],
  },
];
