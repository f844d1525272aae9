import type { Examples } from '../model/rule';
// eslint-disable-next-line khopso/arrows -- the rest of one rule's examples, which are too many for one file: neither ships
import { copied } from './examples/total-copied.examples';
// eslint-disable-next-line khopso/arrows -- the rest of one rule's examples, which are too many for one file: neither ships
import { leftOut } from './examples/total-left-out.examples';

export const examples: Examples = {
  good: [
    ...leftOut.good,
    ...copied.good,
    // A dish without a name goes on with the line above it, in whatever print that one's name is.
    `
      Công ty  | Ca   | Suất | Món     | Suất chay
      Sofa     | Ca 1 | 120  | bún chả |
               | Ca 2 | 120  | bún chả |
      Scavi    | Ca 1 | 95   | bún chả |
               | Ca 2 | 120  | bún chả |
      Medic    | Ca 1 | 40   | bún     | 5
               | Ca 2 | 120  | bún chả |
      **Dona** | Ca 1 | 320  | tôm rim |
               |      | 210  | gà kho  |
               |      | 60   | bún chả |
      Artwell  | Ca 1 | 110  | tôm rim | 4
               | Ca 2 | 120  | bún chả |`,
    // Two lines that the one above them adds up already, though nothing marks them.
    `
      Chi phí thuê      | Năm 2024
      Thuê hoạt động    | 48712
      Thuê tài chính    | 3290
      Khấu hao tài sản  | 2875
      Lãi thuê          | 415
      Thuê ngắn hạn     | 9140
      Tổng chi phí thuê | 61142`,
    `
      TT | Xã         | Khối lượng phát sinh (tấn/ngày) | Khối lượng thu gom (tấn/ngày) | Tỷ lệ thu gom (%)
         | Tổng cộng  | 56.8                            | 44.9                          | 79
      1  | Ba Cụm Nam | 18.4                            | 17                            | 92.4
      2  | Hòa Bắc    | 12.7                            | 11.1                          | 87.4
      3  | Xuân Quang | 4.8                             | 4.1                           | 85.4
      4  | Tây Giang  | 20.9                            | 12.7                          | 60.8`,
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
    // What a heading divides anew without saying that it divides the whole may leave something out.
    `
      TT | Chỉ tiêu                     | Năm 2022 | Năm 2023
         | Tổng số hộ                   | 1530     | 1562
         | Thành thị                    | 410      | 422
         | Nông thôn                    | 1120     | 1140
      1  | Hộ có đối tượng ưu tiên      |          |
         | Có người cao tuổi            | 312      | 330
         | Có người khuyết tật          | 58       | 61
      2  | Chia theo nguyên nhân nghèo  |          |
         | Thiếu vốn                    | 91       | 84
         | Thiếu đất                    | 40       | 35`,
    // Unnumbered lines that the total adds as it adds the numbered ones are lines of their own.
    `
      TT | Đối tượng          | Số người
      1  | Hộ nghèo           | 130
      2  | Hộ cận nghèo       | 96
         | Người cao tuổi     | 71
         | Đối tượng khác     | 15
         | Tổng cộng          | 312`,
    // What is called a total adds no people to tons.
    `
      Số lao động được giải quyết việc làm | 2936
      Sản lượng thủy sản                   | 3499.9
      Tổng mức bán lẻ hàng hóa             | 3568.9`,
    // A household names several causes of poverty, and lacks several things: they do not add up to the households.
    `
      TT | Nguyên nhân nghèo     | Số hộ | Tỷ lệ (%)
         | Tổng số hộ nghèo      | 249   | 100
      1  | Thiếu đất sản xuất    | 121   | 48.59
      2  | Thiếu vốn             | 168   | 67.47
      3  | Thiếu lao động        | 35    | 14.06
      4  | Ốm đau, bệnh nặng     | 26    | 10.44`,
    // Form 4: lacks beside the households, of which each lacks several.
    `
      PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO NĂM 2023
      TT | Xã | Tổng số hộ nghèo | Việc làm | Người phụ thuộc | Dinh dưỡng | Bảo hiểm y tế | Trình độ giáo dục người lớn | Đi học của trẻ em | Chất lượng nhà ở | Diện tích nhà ở | Nguồn nước sinh hoạt | Nhà tiêu hợp vệ sinh | Dịch vụ viễn thông | Phương tiện tiếp cận thông tin
      1  | Ba Cụm  | 100 | 60 | 31 | 44 | 12 | 70 | 22 | 51 | 48 | 17 | 63 | 20 | 13
      2  | Sơn Lâm | 40  | 20 | 11 | 9  | 3  | 21 | 5  | 17 | 14 | 4  | 19 | 6  | 3
         | Tổng cộng | 140 | 80 | 42 | 53 | 15 | 91 | 27 | 68 | 62 | 21 | 82 | 26 | 16`,
    // Form 10, and its causes under one head in another layout.
    `
      PHÂN TÍCH HỘ NGHÈO THEO NGUYÊN NHÂN NGHÈO NĂM 2023
      TT | Xã | Tổng số hộ nghèo | Không có đất sản xuất | Không có vốn sản xuất | Không có lao động | Không có công cụ | Không có kiến thức | Không có kỹ năng | Ốm đau, tai nạn | Nguyên nhân khác
      1  | Ba Cụm  | 100 | 60 | 71 | 12 | 8  | 44 | 31 | 9 | 2
      2  | Sơn Lâm | 85  | 40 | 52 | 9  | 11 | 38 | 27 | 6 | 1`,
    // One line alone: only the heads say so, no figure supports them.
    `
      TT | Xã | Tổng số hộ nghèo | Chia theo nguyên nhân nghèo | < | <
      ^  | ^  | ^   | Thiếu đất | Thiếu vốn | Thiếu lao động
      1  | Ba Cụm  | 100 | 60 | 71 | 12`,
    // Serial numbers, years of birth, numbers of identity cards and telephones, codes are no figures.
    `
      STT | Họ và tên     | Năm sinh | Số CCCD     | Điện thoại | Mã hộ | Số tiền (nghìn đồng)
      1   | Nguyễn Văn An | 1957     | 56057001234 | 905123456  | 1205  | 360
      2   | Trần Thị Bình | 1949     | 56149004321 | 914222333  | 1211  | 540
      3   | Cao Văn Cư    | 1962     | 56062007777 | 935987654  | 1207  | 360
      4   | Mấu Thị Dung  | 1970     | 56170001111 | 988111222  | 1219  | 360
          | Tổng cộng     | 4        |             |            |       | 1620`,
    `
      STT | Nội dung (ĐVT: triệu đồng)        | Dự toán | Thực hiện | So sánh
      A   | TỔNG THU NGÂN SÁCH (I+II+III)     | 8126    | 8144      | 100.2
      I   | Thu được hưởng theo phân cấp      | 1304    | 1359      | 104.2
      1   | Các khoản thu hưởng 100%          | 502     | 495       | 98.6
      2   | Các khoản thu phân chia           | 802     | 864       | 107.7
      II  | Thu bổ sung từ ngân sách cấp trên | 6775    | 6747      | 99.6
      1   | Bổ sung cân đối                   | 4881    | 4820      | 98.8
      2   | Bổ sung có mục tiêu               | 1894    | 1927      | 101.7
      III | Thu chuyển nguồn                  | 47      | 38        | 80.9`,
    `
      TT | Nội dung chi            | Dự toán    | Bổ sung   | Cộng       | Quyết toán | QT/DT (%)
      I  | Chi đầu tư              | 794807000  | 69000000  | 863807000  | 733187000  | 84.88
      II | Chi thường xuyên        | 1776508000 | 153000000 | 1929508000 | 1665905000 | 86.34
      1  | Chi dân quân tự vệ      | 824408000  | 23000000  | 847408000  | 758968000  | 89.56
      2  | Chi sự nghiệp giáo dục  | 842000000  | 64000000  | 906000000  | 743000000  | 82.01
      3  | Chi sự nghiệp văn hóa   | 110100000  | 66000000  | 176100000  | 163937000  | 93.09`,
    `
      TT | Xã        | Số tổ | Số hộ vay | Số hộ BQ/tổ | Dư nợ BQ/tổ (triệu đồng)
         | Tổng cộng | 63    | 2690      | 43          | 2291
      1  | Tây Thuận | 16    | 659       | 41          | 2392
      2  | Tây Giang | 7     | 301       | 43          | 2048
      3  | Tây Bình  | 10    | 386       | 39          | 2291
      4  | Tây An    | 11    | 481       | 44          | 2344
      5  | Bình Nghi | 13    | 613       | 47          | 2481
      6  | Bình Tân  | 6     | 250       | 42          | 1792`,
    `
      TT | Chỉ tiêu                   | Đơn vị tính | Kế hoạch | Thực hiện
      1  | Số xã đạt chuẩn            | Xã          | 4        | 5
      2  | Tổng đàn bò                | Con         | 4845     | 5515
      3  | Số lao động được đào tạo   | Người       | 1205     | 1354
      4  | Sản lượng thủy sản         | Tấn         | 2175.7   | 2289.9
      5  | Thu ngân sách              | Tỷ đồng     | 567.1    | 588.3
      6  | Tổng mức bán lẻ hàng hóa   | Tỷ đồng     | 2234.8   | 2549.7
      7  | Số người tham gia BHXH     | Người       | 2441     | 2140`,
  ],
  doubtful: leftOut.doubtful!,
  bad: [
    ...leftOut.bad,
    ...copied.bad,
    // Days, sets and persons do not add up; what they cost does.
    `
      STT | Nội dung chi   | ĐVT   | Số lượng | Đơn giá (đồng) | Thành tiền (đồng)
      1   | In tài liệu    | bộ    | 72       | 25000          | 1800000
      2   | Thuê hội trường | ngày | 7        | 395000         | 2765000
      3   | Báo cáo viên   | người | 10       | 555000         | 5550000
          | Tổng số        |       |          |                | 10151000 !error`,
    `
      Giới tính | Chưa bao giờ (%) | 1-3 lần (%) | 4-6 lần (%) | Từ 7 lần (%) | Tổng số (%)
      Nam       | 45               | 36          | 12          | 8            | 100
      Nữ        | 82               | 42          | 18          | 12           | 100 !error`,
    `
      Khoản chi            | Bình quân/hộ 2022 (nghìn đồng) | Bình quân/hộ 2023 (nghìn đồng)
      Tổng chi bình quân   | 70318 !error                   | 62965
        Ăn uống            | 37087                          | 36957
        Nhà ở              | 12029                          | 12491
        Đi lại             | 10430                          | 8672
        Giáo dục, y tế     | 11772                          | 4845`,
    `
      TT | Chỉ tiêu                  | Mã số | Tổng số    | Nữ
         | Tổng số cán bộ, công chức | '01   | 180 !error | 180

      I  | Chia theo trình độ        |       |            |
         | - Thạc sĩ                 | '02   | 57         | 43
         | - Đại học                 | '03   | 206        | 82
         | - Khác                    | '04   | 135        | 55

      II | Chia theo nhóm tuổi       |       |            |
         | - Dưới 40 tuổi            | '05   | 113        | 65
         | - Từ 40 đến 50 tuổi       | '06   | 105        | 43
         | - Trên 50 tuổi            | '07   | 180        | 72`,
    `
      Chỉ tiêu              | Mã số | Tổng số | Nữ        | Trong đó: dân tộc thiểu số
      Tổng số               | '01   | 203     | 91 !error | 38
      Chia theo ngạch       |       |         |           |
      - Chuyên viên cao cấp | '02   | 22      | 7         | 10
      - Chuyên viên chính   | '03   | 57      | 26        | 4
      - Chuyên viên         | '04   | 15      | 13        | 8
      - Cán sự              | '05   | 41      | 13        | 9
      - Nhân viên           | '06   | 68      | 32        | 7
      Chia theo nhóm tuổi   |       |         |           |
      - Dưới 30 tuổi        | '07   | 22      | 21        | 9
      - Từ 30 đến 39 tuổi   | '08   | 45      | 13        | 8
      - Từ 40 đến 49 tuổi   | '09   | 75      | 39        | 9
      - Từ 50 tuổi trở lên  | '10   | 61      | 28        | 12`,
    // Each heading divides the whole anew, in a list of one column too.
    `
      TT | Chỉ tiêu              | Năm 2023
         | TỔNG SỐ               | 6450 !error
      1  | Chia theo giới tính   |
         | Nam                   | 3120
         | Nữ                    | 3330
      2  | Chia theo nhóm tuổi   |
         | 15 - 24 tuổi          | 1012
         | 25 - 44 tuổi          | 2866
         | 45 tuổi trở lên       | 2527`,
    // The lines of the whole are one division of it, what a heading opens behind them another.
    `
      Chỉ tiêu                   | Mã số | Tổng số     | Trong đó: Nữ
      **Tổng số**                | '01   | 2715 !error | 986
      Cấp tỉnh                   | '02   | 612         | 220
      Cấp huyện                  | '03   | 847         | 301
      Cấp xã                     | '04   | 1256        | 465
      **Chia theo trình độ đào tạo** |   |             |
      Tiến sĩ                    | '05   | 9000        | 3
      Thạc sĩ                    | '06   | 418         | 151
      Đại học                    | '07   | 1903        | 702
      Khác                       | '08   | 385         | 130`,
    // Unnumbered lines that end with what is left are those of the numbered line above them.
    `
      TT | Chỉ tiêu                     | Đơn vị tính | Năm 2023
      1  | Số người hưởng trợ cấp       | Người       | 312 !error
         | Người cao tuổi               | Người       | 204
         | Người khuyết tật             | Người       | 9
         | Đối tượng khác               | Người       | 13`,
    // Each head divides the total anew: its lines bear that out, and the ages tell that 82 is wrong, though its total follows.
    `
      TT | Xã         | Tổng số                 | Trong đó: Nữ | Trình độ       | <            | Độ tuổi | <       | <
      ^  | ^          | ^                       | ^            | Trung cấp      | Đại học      | Dưới 30 | 30 - 50 | Trên 50
         | Tổng cộng  | =SUM(C4:C9)->197        | 38           | 96             | 101          | 14      | 85      | 18
      1  | Bình Nghi  | =SUM(E4:F4)->17         | 9            | 3              | 14           | 3       | 10      | 4
      2  | Bình Hòa   | =SUM(E5:F5)->21         | 8            | 4              | 17           | 2       | 17      | 2
      3  | Tây Bình   | =SUM(E6:F6)->22         | 4            | 4              | 18           | 1       | 17      | 4
      4  | Tây Giang  | =SUM(E7:F7)->20         | 4            | 2              | 18           | 3       | 12      | 5
      5  | Vĩnh An    | =SUM(E8:F8)->20         | 4            | 1              | 19           | 4       | 15      | 1
      6  | Phú Phong  | =SUM(E9:F9)->97 !error  | 9            | 82             | 15           | 1       | 14      | 2`,
    `
      TT | Tổ chức hội | Dư nợ (hộ)
      1  | Nông dân    | 412
      2  | Phụ nữ      | 538
      3  | Cựu chiến binh | 296
      4  | Đoàn thanh niên | 401
         | Tổng cộng   | 8647 !error`,
    // People are counted, not rounded: one is one too many.
    `
      TT | Xã        | Số người
      1  | Ba Cụm    | 53991
      2  | Sơn Lâm   | 20883
      3  | Tô Hạp    | 23427
      4  | Sơn Bình  | 8372
         | Tổng cộng | 106674 !error`,
  ],
};
