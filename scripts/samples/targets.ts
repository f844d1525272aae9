import type { Sample } from './write';
import { laidOut } from './write';

// Cam Lộ district: its targets for 2020 as the half-way report of 2018 states them. The report says "trên 90%" and "95%" of
// the same insurance, and speaks of 9 communes in one place and of 8 in another.

const camLo = `
**MỘT SỐ CHỈ TIÊU AN SINH XÃ HỘI ĐẾN NĂM 2020**|<|<|<
**Huyện Cam Lộ**|<|<|<

TT|Chỉ tiêu|Đơn vị tính|Mục tiêu đến năm 2020
1|Giải quyết việc làm mới hàng năm|Lao động|'1100-1200
2|Tỷ lệ lao động qua đào tạo|%|Khoảng 70
-|Trong đó: có bằng cấp, chứng chỉ|%|'50-55
3|Tỷ lệ người thất nghiệp|%|Dưới 1,0
4|Thu nhập bình quân đầu người so với năm 2015|Lần|Tăng gấp 2 lần
5|Mức giảm tỷ lệ hộ nghèo hàng năm|%|'0,5-1
6|Đối tượng bảo trợ xã hội đủ điều kiện được trợ giúp thường xuyên|%|100
7|Trẻ em có hoàn cảnh đặc biệt khó khăn được trợ giúp|%|100
8|Xã, thị trấn đạt tiêu chí Quốc gia về y tế|Xã|'9/9
9|Tỷ lệ người dân tham gia bảo hiểm y tế|%|Trên 90
10|Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (cân nặng/tuổi)|%|Dưới 7
11|Tỷ lệ người dân tham gia bảo hiểm y tế|%|95
12|Xóa nhà tạm cho hộ nghèo, cận nghèo|%|100
13|Tỷ lệ dân số khu vực thành thị sử dụng nước sạch|%|100
14|Tỷ lệ dân số khu vực nông thôn sử dụng nước sạch và hợp vệ sinh|%|Trên 95
15|Số hộ đăng ký thu gom rác thải|%|90
16|Số xã, thị trấn được phủ sóng phát thanh|%|100`;

const camLoInsured = `
**TÌNH HÌNH THAM GIA BHXH, BHTN ĐẾN CUỐI NĂM 2017**|<|<|<

TT|Chỉ tiêu|Đơn vị tính|Năm 2017
1|Số người tham gia BHXH|Người|2517
2|Tỷ lệ so với lực lượng lao động|%|8.71
3|Số người hưởng lương hưu và trợ cấp BHXH|Người|1792
4|Số người tham gia BHTN|Người|1878`;

// A plan cited under the number of a report ("05/BC-BCĐGN"), and 8 communes where the targets count 9.
const camLoPapers = `
**UBND HUYỆN CAM LỘ**|<|<
**VĂN BẢN ĐÃ BAN HÀNH VÀ NỘI DUNG ĐÃ THỰC HIỆN**|<|<

TT|Nội dung|Ghi chú
1|Báo cáo số 161/BC-UBND ngày 11/9/2017 về sơ kết 5 năm (2012-2016) thực hiện Chỉ thị 19-CT/TW, ngày 05/11/2012|
2|Công văn số 13/UBND–LĐTBXH ngày 16/01/2017 về việc thực hiện chỉ tiêu giảm nghèo và tạo việc làm năm 2017|
3|Kế hoạch số 70/KH-UBND ngày 20 tháng 6 năm 2017 của UBND tỉnh Quảng Trị về phòng, chống ma túy đến năm 2020|
4|Kế hoạch số 05/BC-BCĐGN ngày 08 tháng 9 năm 2017 về việc triển khai thực hiện Quyết định số 59/2015/QĐ-TTg, ngày 19/11/2015|
5|Kế hoạch số 73/KH-UBND ngày 29 tháng 12 năm 2017 về thực hiện Đề án cơ sở dữ liệu quốc gia về an sinh xã hội|
6|Kế hoạch số 70/KH-UBND ngày 07 tháng 12 năm 2017 về chăm sóc sức khỏe người cao tuổi|
7|Làm tốt công tác kiểm tra giám sát việc thực hiện trợ cấp xã hội ở 8 xã, thị trấn|`;

// Khánh Hòa province: "poor households halved by 2025, 4-5 points a year in two districts"; the yearly figures are our own.
// The plan cites a resolution of 2019 under the number 07/2029.

const khanhHoa = `
**MỤC TIÊU GIẢM NGHÈO GIAI ĐOẠN 2021 - 2025**|<|<|<|<|<|<|<
**Tỉnh Khánh Hòa**|<|<|<|<|<|<|<

TT|Chỉ tiêu|Đơn vị tính|Năm 2021|Năm 2022|Năm 2023|Năm 2024|Năm 2025
1|Số hộ nghèo toàn tỉnh|Hộ|10418|9016|7702|6431|5209
-|Huyện Khánh Sơn|Hộ|3214|2901|2588|2264|1957
-|Huyện Khánh Vĩnh|Hộ|4876|4395|3942|3488|3041
-|Các huyện, thị xã, thành phố còn lại|Hộ|2328|1720|1172|679|211
2|Tỷ lệ hộ nghèo huyện Khánh Sơn|%|45.62|41.12|36.68|32.09|27.74
3|Tỷ lệ hộ nghèo huyện Khánh Vĩnh|%|46.81|42.19|37.84|33.48|29.19`;

const khanhHoaPapers = `
**DANH MỤC VĂN BẢN LÀM CĂN CỨ**|<|<|<

TT|Loại văn bản|Số, ngày ban hành|Trích yếu
1|Quyết định|Số 161/QĐ-TTg ngày 25/01/2016|Đề án Cộng đồng Văn hóa - Xã hội ASEAN đến năm 2025
2|Quyết định|Số 650/QĐ-LĐTBXH ngày 09/6/2021|Kế hoạch hành động giai đoạn 2021-2025
3|Nghị định|Số 20/2021/NĐ-CP ngày 15/3/2021|Chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội
4|Nghị quyết|Số 07/2029/NQ-HĐND ngày 10/12/2019|Quà tặng chúc thọ, mừng thọ trên địa bàn tỉnh
5|Kế hoạch|Số 3743/KH-UBND ngày 07/5/2021|Chương trình phòng, chống mua bán người giai đoạn 2021-2025`;

// The plan itself: number 1212 of 29 November, though it cites number 3743 of 7 May of the same year.
const khanhHoaHead = `
**ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA**|<|**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
Số: 1212 /KH-UBND|<|Khánh Hòa, ngày 29 tháng 11 năm 2021

**THỜI HẠN BÁO CÁO**|<|<
TT|Nội dung|Thời hạn
1|Kế hoạch triển khai thực hiện của các sở, ban, ngành, địa phương|Trước ngày 20/12/2021
2|Báo cáo kết quả hàng năm|Trước ngày 15/11`;

export const targets: readonly Sample[] = [
  {
    file: 'cam-lo-chi-tieu-2020.xlsx',
    sheets: [
      laidOut({ name: 'Chỉ tiêu 2020', grid: camLo, tables: ['A4:D21'], headers: ['A4:D4'], widths: [6, 62, 14, 22] }),
      laidOut({
        name: 'BHXH 2017',
        grid: camLoInsured,
        tables: ['A3:D7'],
        headers: ['A3:D3'],
        widths: [6, 48, 14, 14],
        formats: { D: '#,##0.##' },
      }),
      laidOut({ name: 'Văn bản', grid: camLoPapers, tables: ['A4:C11'], headers: ['A4:C4'], widths: [6, 110, 14] }),
    ],
  },
  {
    file: 'khanh-hoa-muc-tieu.xlsx',
    sheets: [
      laidOut({ name: 'Giảm nghèo', grid: khanhHoa, tables: ['A4:H10'], headers: ['A4:H4'], widths: [6, 44, 12, 12, 12, 12, 12, 12] }),
      laidOut({ name: 'Văn bản', grid: khanhHoaPapers, tables: ['A3:D8'], headers: ['A3:D3'], widths: [6, 16, 40, 60] }),
      laidOut({ name: 'Thời hạn', grid: khanhHoaHead, tables: ['A5:C7'], headers: ['A5:C5'], widths: [6, 64, 44] }),
    ],
  },
];
