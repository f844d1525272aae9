import type { Sample } from './write';
import { laidOut } from './write';

// Laid out from the half-way report of Khánh Sơn district (2020). Figures and mistakes are the report's own.

const credit = (work: number): string => `
**TỔNG DƯ NỢ TÍN DỤNG ƯU ĐÃI HUYỆN KHÁNH SƠN ƯỚC ĐẾN NGÀY 31/12/2020**|<|<
||Đvt: Triệu đồng
STT|Chương trình cho vay|Dư nợ
1|Hộ nghèo|53991
2|Hộ cận nghèo|20883
3|Hộ mới thoát nghèo|2125
4|Học sinh sinh viên|1731
5|Nước sạch vệ sinh môi trường|23427
6|Giải quyết việc làm|${work}
7|Cho vay xuất khẩu lao động|100
8|Sản xuất kinh doanh vùng khó khăn|56990
9|Nhà ở xã hội|1123
10|Hộ nghèo về nhà ở|4297
11|DTTS đặc biệt khó khăn|632
|**Tổng cộng**|**193671**`;

const creditSheet = (work: number) =>
  laidOut({ name: 'Tín dụng', grid: credit(work), tables: ['A3:C15'], headers: ['A3:C3'], widths: [7, 44, 16], formats: { C: '#,##0' } });

const models = `
**KẾT QUẢ THỰC HIỆN CÁC MÔ HÌNH PHÁT TRIỂN SẢN XUẤT GIAI ĐOẠN 2016 - 2019**|<|<|<|<|<|<
**Huyện Khánh Sơn**|<|<|<|<|<|<

TT|Đơn vị thực hiện|Mô hình|Số hộ|Diện tích (ha)|Kinh phí (triệu đồng)|Đạt kế hoạch (%)
**I**|**Năm 2016**||**81**||**600**|
1|Xã Thành Sơn|Chăn nuôi bò sinh sản|17||300|
2|Xã Ba Cụm Nam|Bưởi da xanh|64||300|
**II**|**Năm 2017**||**47**||**600**|
1|Xã Thành Sơn|Trồng chuối mốc|20||300|
2|Xã Ba Cụm Nam|Trồng chuối, bắp, đậu|27||300|
**III**|**Năm 2018**||**171**||**1700**|
1|Xã Thành Sơn|Trồng chuối|20|20|300|100
2|Xã Ba Cụm Nam|Bưởi da xanh|64|20|300|100
3|Xã Sơn Hiệp|Trồng mía tím|41|8.5|300|100
4|Xã Ba Cụm Bắc|Nuôi bò giống|20||300|100
5|Thôn Tà Lương, thị trấn Tô Hạp|Bưởi da xanh, nuôi bò|5||50|100
6|Thôn Dốc Gạo, thị trấn Tô Hạp|Bưởi da xanh|5||50|100
7|Thôn Ko Róa, xã Sơn Lâm|Bưởi da xanh (chôm chôm)|9||50|100
8|Thôn Ha Nít, xã Sơn Lâm|Nuôi bò|7||50|100
**IV**|**Năm 2019**||**185**||**1700**|
1|Xã Thành Sơn|Sầu riêng, bưởi da xanh|53|15.18|300|100
2|Xã Ba Cụm Nam|Bưởi da xanh, chôm chôm|47|20|300|100
3|Xã Sơn Hiệp|Nuôi bò|20||300|100
4|Xã Sơn Bình|Nuôi bò giống|25||300|100
5|Xã Ba Cụm Bắc|Nuôi bò giống|20||300|100
6|Thị trấn Tô Hạp|Nuôi bò|||100|100
7|Xã Sơn Lâm|Nuôi bò|10||100|100
|**Tổng cộng**||**484**||**4600**|`;

const housing = `
**KẾT QUẢ HỖ TRỢ NHÀ Ở CHO HỘ NGHÈO THEO QUYẾT ĐỊNH SỐ 33/2015/QĐ-TTg**|<|<|<|<
**Huyện Khánh Sơn**|<|<|<|<

TT|Nội dung|Số hộ|Chia ra|<
^|^|^|Xây mới|Sửa chữa
1|Đã hoàn thành hỗ trợ theo Đề án|158|46|112
2|Không còn đủ điều kiện theo Đề án (đã được hỗ trợ từ chương trình khác)|15|12|3
3|Không tham gia chương trình|57|43|14
|**Tổng số hộ được phê duyệt**|**230**|**101**|**129**`;

const housingMoney = `
**KINH PHÍ GIẢI NGÂN HỖ TRỢ NHÀ Ở CHO HỘ NGHÈO**|<|<|<|<|<
|||||Đvt: triệu đồng
TT|Nguồn kinh phí|Tổng số nhà|Trong đó|<|Kinh phí
^|^|^|Xây mới|Sửa chữa|^
**I**|**Hỗ trợ theo Đề án**|**158**|**46**|**112**|**3907**
1|Vốn từ Ngân hàng Chính sách xã hội|158|46|112|3797
2|Vốn ngân sách xã hỗ trợ||||17
3|Quỹ Vì người nghèo của Mặt trận Tổ quốc||||93
**II**|**Hỗ trợ từ chương trình khác**|**15**|**12**|**3**|**660**
1|Công ty Xăng dầu Phú Khánh và Công ty cổ phần đầu tư VCN|11|11|0|550
2|Mobifone|1|0|1|20
3|Mặt trận Tổ quốc|1|1|0|50
4|Chương trình 3347|1|0|1|20
5|Doanh nghiệp Phương Đài|1|0|1|20
|**Tổng cộng (I + II)**|**173**|**58**|**115**|**4567**`;

const training = `
**KẾT QUẢ ĐÀO TẠO NGHỀ CHO LAO ĐỘNG NÔNG THÔN THEO ĐỀ ÁN 1956**|<|<|<|<|<
**Huyện Khánh Sơn, giai đoạn 2015 - 2020**|<|<|<|<|<

TT|Nội dung|Đơn vị tính|Tổng số|Chia ra|<
^|^|^|^|Nghề phi nông nghiệp|Nghề nông nghiệp
1|Số lớp|Lớp|57|45|12
2|Số người được đào tạo|Người|1629|1256|373
3|Số người có việc làm sau đào tạo|Người|1377|1020|357
4|Tỷ lệ người có việc làm sau đào tạo|%|84||`;

const recruited = `
**TUYỂN MỚI VÀ ĐÀO TẠO NGHỀ**|<|<|<|<|<

TT|Chỉ tiêu|Đơn vị tính|Kế hoạch|Thực hiện|Tỷ lệ TH/KH (%)
1|Tuyển mới và đào tạo nghề|Lao động|3415|3459|101.3`;

// "Đầu năm 2016 … đến cuối năm 2020": five intervals. The report speaks seven times of a city that the district is not.
const poverty = `
**KẾT QUẢ GIẢM NGHÈO GIAI ĐOẠN 2016 - 2020**|<|<|<|<|<
**Huyện Khánh Sơn**|<|<|<|<|<

TT|Chỉ tiêu|Đơn vị tính|Đầu năm 2016|Ước cuối năm 2020|Giảm trong giai đoạn|Bình quân giảm mỗi năm
1|Số hộ nghèo|Hộ|3550|1770|1780|356
2|Tỷ lệ hộ nghèo|%|57.27|25.21|32.06|6.41`;

const remarks = `
**ỦY BAN NHÂN DÂN HUYỆN KHÁNH SƠN**|<
**MỘT SỐ NỘI DUNG ĐÁNH GIÁ**|<
TT|Nội dung
1|Luôn quan tâm chỉ đạo các ban ngành, đoàn thể, các cơ quan, đơn vị trực thuộc thành phố đẩy mạnh công tác tuyên truyền
2|Công tác bảo vệ, chăm sóc trẻ em của thành phố luôn đạt được nhiều kết quả cao
3|UBND thành phố chỉ đạo UBND các xã, phường phối hợp Bảo hiểm xã hội thành phố cấp phát Bảo hiểm y tế miễn phí
4|Bồi dưỡng kiến thức về quản lý, chuyên môn nghiệp vụ cho đội ngũ cán bộ cấp xã, thành phố
5|Giữ gìn các giá trị văn hóa truyền thống của dân tộc trên địa bàn thành phố
6|Chưa đáp ứng được nhu cầu cho quá trình hội nhập của thành phố
7|Các chính sách được quan tâm triển khai trên địa bàn huyện`;

export const khanhSon: readonly Sample[] = [
  {
    file: 'khanh-son-ho-ngheo.xlsx',
    sheets: [
      laidOut({ name: 'Hộ nghèo', grid: poverty, tables: ['A4:G6'], headers: ['A4:G4'], widths: [6, 28, 12, 16, 18, 18, 18] }),
      laidOut({ name: 'Đánh giá', grid: remarks, tables: ['A3:B10'], headers: ['A3:B3'], widths: [6, 100] }),
    ],
  },
  { file: 'khanh-son-tin-dung.xlsx', sheets: [creditSheet(28372)] },
  { file: 'khanh-son-tin-dung-sai.xlsx', sheets: [creditSheet(28732)] },
  {
    file: 'khanh-son-mo-hinh.xlsx',
    sheets: [
      laidOut({
        name: 'Mô hình',
        grid: models,
        tables: ['A4:G28'],
        headers: ['A4:G4'],
        widths: [6, 32, 28, 10, 12, 14, 12],
        formats: { F: '#,##0' },
      }),
    ],
  },
  {
    file: 'khanh-son-nha-o.xlsx',
    sheets: [
      laidOut({ name: 'Nhà ở', grid: housing, tables: ['A4:E9'], headers: ['A4:E5'], widths: [6, 52, 12, 12, 12] }),
      laidOut({
        name: 'Kinh phí',
        grid: housingMoney,
        tables: ['A3:F15'],
        headers: ['A3:F4'],
        widths: [6, 52, 12, 12, 12, 14],
        formats: { F: '#,##0' },
      }),
    ],
  },
  {
    file: 'khanh-son-dao-tao.xlsx',
    sheets: [
      laidOut({
        name: 'Đào tạo nghề',
        grid: training,
        tables: ['A4:F9'],
        headers: ['A4:F5'],
        widths: [6, 40, 12, 12, 16, 16],
        formats: { D: '#,##0', E: '#,##0', F: '#,##0' },
      }),
      laidOut({
        name: 'Tuyển mới',
        grid: recruited,
        tables: ['A3:F4'],
        headers: ['A3:F3'],
        widths: [6, 32, 12, 12, 12, 16],
        formats: { D: '#,##0', E: '#,##0' },
      }),
    ],
  },
];
