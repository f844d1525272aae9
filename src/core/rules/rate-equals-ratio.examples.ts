import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Chỉ tiêu                      | ĐVT              | TH 2021 | KH 2022 | Ước TH 2022
      1  | Thu ngân sách                 | triệu đồng       | 24977   | 26790   | 25066
      2  | Trồng rừng mới                | ha               | 609     | 613     | 708.2
      3  | Số trẻ em được tiêm chủng     | cháu             | 1163    | 1290    | 1264
      4  | Thu nhập bình quân            | triệu đồng/người | 41      | 44      | 37.3
      5  | Số lao động được tạo việc làm | người            | 370     | 380     | 435`,
    `
      TT | Chỉ tiêu                    | ĐVT              | TH 2023 | KH 2024 | Ước TH 2024
      1  | Số người tham gia BHYT      | người            | 24554   | 26300   | 24984
      2  | Thu nhập bình quân          | triệu đồng/người | 30      | 33      | 32.2
      3  | Diện tích gieo trồng        | ha               | 7531    | 8598    | 8221
      4  | Số hộ thoát nghèo           | hộ               | 190     | 200     | 213`,
    `
      TT | Xã       | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   | 1200       | 120      | 10.00
      2  | Sơn Lâm  | 850        | 85       | 10
      3  | Sơn Bình | 640        | 61       | 9.53
      4  | Tô Hạp   | 0          | 0        | 0`,
    // Each line's part of all costs and of all income, without a line for the whole: none is income in per cent of costs.
    `
      Mã  | Sản phẩm         | Chi phí  | <         | Thu    | <
          |                  | Đồng     | %         | Đồng   | %
      P1  | Đăng ký          | 4882     | 20.6      | 0      | 0
      P2  | Thu hộ           | 8970     | 37.9      | 0      | 0
      P3  | Thu phí đặc biệt | 5343     | 22.6      | 5120   | 95.8
      P4  | Thu chung        | 4490     | 19        | 224    | 4.2`,
    // Shares of classes, each of its own total: in three lines some are shares of another column's total as well, by chance.
    `
      TT | Lớp     | Tổng số học sinh | Xuất sắc | TL (%) | Tốt | TL (%) | Hoàn thành | TL (%) | Chưa hoàn thành | TL (%) | Không xếp loại | TL (%)
      1  | Lớp 6A  | 205 | 74  | 36.1 | 103 | 50.2 | 28  | 13.7 | -  | -   | - | -
      2  | Khối 2  | 201 | 80  | 39.8 | 70  | 34.8 | 45  | 22.4 | 5  | 2.5 | 1 | 0.5
      3  | Lớp 8A  | 258 | 62  | 24   | 167 | 64.7 | 29  | 11.2 | -  | -   | - | -
      4  | Khối 4  | 223 | 84  | 37.7 | 78  | 35   | 53  | 23.8 | 6  | 2.7 | 2 | 0.9
         | Tổng số | 887 | 300 | 33.8 | 418 | 47.1 | 155 | 17.5 | 11 | 1.2 | 3 | 0.3`,
    // Births per thousand are of the average population where it stands there, not of the year's end.
    `
      TT | Xã           | Dân số đầu năm | Sinh | Chết | Chuyển đến | Chuyển đi | Dân số cuối năm | Dân số trung bình | Tỷ suất sinh (‰)
      1  | Bình Thuận   | 4038  | 86  | 55 | 69 | 4  | 4134  | 4086  | 21.0
      2  | Bình Hòa     | 11252 | 170 | 25 | 14 | 64 | 11347 | 11300 | 15.0
      3  | Bình Tân     | 3923  | 40  | 29 | 24 | 65 | 3893  | 3908  | 10.2
      4  | Tây An       | 11478 | 117 | 56 | 73 | 69 | 11543 | 11511 | 10.2
      5  | Tây Giang    | 5726  | 124 | 55 | 61 | 70 | 5786  | 5756  | 21.5
      6  | Tây Bình     | 9399  | 72  | 56 | 53 | 51 | 9417  | 9408  | 7.7
      7  | Tây Thuận    | 2915  | 145 | 61 | 18 | 80 | 2937  | 2926  | 49.6`,
    `
      TT | Chỉ tiêu            | ĐVT | 2019  | 2024  | Tăng/giảm 2024 so với 2019
      1  | Tổng số hộ          | Hộ  | 5053  | 5634  | 581
      2  | Số hộ nghèo         | Hộ  | 1851  | 928   | -923
         | Tỷ lệ hộ nghèo      | %   | 36.63 | 16.47 | -20.16
      3  | Số hộ cận nghèo     | Hộ  | 827   | 897   | 70
         | Tỷ lệ hộ cận nghèo  | %   | 16.37 | 15.92 | -0.45`,
    `
      TT | Chỉ tiêu            | ĐVT | 2020 | 2022 | 2024 | Tăng/giảm
      1  | Tổng số hộ          | Hộ  | 5053 | 5310 | 5634 | =F2-D2->581
      2  | Số hộ nghèo         | Hộ  | 1851 | 1402 | 928  | =F3-D3->-923
         | Tỷ lệ hộ nghèo      | %   | =D3/D2*100->36.63 | =E3/E2*100->26.40 | =F3/F2*100->16.47 | =F4-D4->-20.16
      3  | Số hộ cận nghèo     | Hộ  | 827  | 850  | 897  | =F5-D5->70`,
    // Overdue debt in per cent of all debt: what is left in due time has grown little from that, and now and then by just as much.
    `
      TT | Chương trình | Tổng dư nợ | Nợ trong hạn | Nợ quá hạn | Tỷ lệ nợ quá hạn (%)
      1  | Cận nghèo    | 39417 | 39164 | 253 | 0.64
      2  | Nhà ở        | 21241 | 21014 | 227 | 1.07
      3  | Sinh viên    | 20542 | 20494 | 48  | 0.23
      4  | Nước sạch    | 18513 | 18309 | 204 | 1.10
      5  | Việc làm     | 24103 | 23997 | 106 | 0.44
      6  | Kinh doanh   | 44873 | 44541 | 332 | 0.74
      7  | Xã hội       | 49134 | 48986 | 148 | 0.30
      8  | Hộ nghèo     | 41355 | 41159 | 196 | 0.47
      9  | Mới thoát    | 22189 | 22019 | 170 | 0.77
      10 | Thiểu số     | 59921 | 59678 | 243 | 0.41
         | Tổng cộng    | 341288 | 339361 | 1927 | 0.56`,
    // Nothing of nothing is printed as 0, in whatever form.
    `
      TT | Xã       | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   | 1200       | 120      | 10.00
      2  | Sơn Lâm  | 0          | 0        | 0
      3  | Sơn Bình | 640        | 61       | 9.53
      4  | Tô Hạp   | 0          | 0        | '0,00
      5  | Sơn Hiệp | 0          |          | -`,
    // Births per mille.
    `
      Xã       | Dân số trung bình (người) | Số trẻ sinh ra (người) | Tỷ suất sinh (‰)
      Ba Cụm   | 4810 | 72 | 14.97
      Sơn Lâm  | 3390 | 51 | 15.04
      Tô Hạp   | 5120 | 80 | 15.63`,
    `
      TT | Xã       | Trẻ em dưới 16 tuổi | Nữ   | Có hoàn cảnh đặc biệt | Tỷ lệ (%)
      1  | Ba Cụm   | 942                 | 456  | 17                    | 1.8
      2  | Tô Hạp   | 696                 | 339  | 20                    | 2.87
      3  | Sơn Trung | 1182               | 602  | 12                    | 1.02
      4  | Sơn Bình | 923                 | 423  | 23                    | 2.49
      5  | Sơn Lâm  | 1175                | 557  | 26                    | 2.21
         | Tổng cộng | 4918               | 2377 | 98                    | 1.99

      TT | Xã       | Tổng số vụ          | Đuối nước | Giao thông       | Khác
      1  | Ba Cụm   | 20                  | 3    | 4                     | 13
      2  | Tô Hạp   | 17                  | 1    | 3                     | 13
      3  | Sơn Trung | 16                 | 3    | 2                     | 11
      4  | Sơn Bình | 16                  | 2    | 7                     | 7
      5  | Sơn Lâm  | 22                  | 2    | 0                     | 20
         | Tổng cộng | 91                 | 11   | 16                    | 64`,
    // Divided by ones, a cost is a cost of anything: where the divisor is another, it need not be that one.
    `
      TT | Trạm           | Chi phí bình quân | Số lần khám bình quân | Chi phí thuốc bình quân
      1  | Trạm Ba Cụm    | 84120  | 1   | 84120
      2  | Trạm Sơn Lâm   | 85310  | 1   | 85310
      3  | Trạm Sơn Bình  | 412700 | 0.9 | 153420
      4  | Trạm Tô Hạp    | 86940  | 1   | 86940
      5  | Trạm Sơn Hiệp  | 88050  | 1   | 88050
      6  | Trạm Sơn Trung | 431260 | 0.9 | 160180
      7  | Trạm Thành Sơn | 89770  | 1   | 89770
      8  | Trạm Cam Phước | 90330  | 1   | 90330`,
  ],
  bad: [
    // The base stands on the sheet before.
    `
      === Dân số
      TT | Xã       | Tổng số hộ | Tổng số khẩu
      1  | Ba Cụm   | 1204 | 4811
      2  | Sơn Lâm  | 857  | 3390
      3  | Sơn Bình | 643  | 2604
      4  | Tô Hạp   | 977  | 4012
      5  | Sơn Hiệp | 733  | 2988
      6  | Ba Cụm Nam | 512 | 2077
      === Kết quả
      TT | Xã       | Hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   | 121 | 10.05
      2  | Sơn Lâm  | 85  | 9.92
      3  | Sơn Bình | 64  | 8.95 !error
      4  | Tô Hạp   | 31  | 3.17
      5  | Sơn Hiệp | 58  | 7.91
      6  | Ba Cụm Nam | 47 | 9.18`,
    // Two lines only: the heads say what the mean of each kind is made of, after the mean of all.
    `
      TT | Trạm          | Lượt khám (lượt)  | <                | <                | Chi phí (đồng)    | <                | <                | Chi phí bình quân/lượt (đồng) | <       | <
      ^  | ^             | Tất cả            | Ngoại trú        | Nội trú          | Tất cả            | Ngoại trú        | Nội trú          | Bình quân chung | Bình quân ngoại trú | Bình quân nội trú
      1  | Trạm Ba Cụm   | 410               | 410              | 0                | 53710000          | 53710000         | 0                | 131000  | 131000       | 0
      2  | Trạm Sơn Lâm  | 1340              | 820              | 520              | 327180000         | 77080000         | 250100000        | 244164  | 940.5 !error | 480962`,
    // One mean a thousand times too large does not make the others none.
    `
      STT | Tên xã         | Số hộ | Số khẩu | Số khẩu bình quân/hộ
      1   | Xã Tây Bình    | 1219  | 4942    | 4050 !error
      2   | Xã Tây Thuận   | 2722  | 10773   | 3.96
      3   | Xã Bình Hòa    | 1828  | 7432    | 4.07
      4   | Xã Bình Nghi   | 1431  | 5541    | 3.87
      5   | Xã Vĩnh An     | 1288  | 4965    | 3.85`,
    `
      TT | Xã       | Kế hoạch (người) | Thực hiện (người) | Tỷ lệ thực hiện (%)
      1  | Ba Cụm   | 120      | 95        | 79.17
      2  | Sơn Lâm  | 72       | 49        | 68.05 !warning
      3  | Sơn Bình | 64       | 61        | 95.31
      4  | Tô Hạp   | 97       | 31        | 31.96`,
    // The average population is one half too small: its rates say so, and those of the other lines are not of the year's beginning.
    `
      TT | Xã        | Dân số đầu năm | Sinh | Chết | Dân số cuối năm | Dân số trung bình | Tỷ suất sinh (‰) | Tỷ suất chết (‰)
      1  | Phú Phong | 11062 | 131 | 63 | 11175 | 5119   | 11.8 !error | 5.7
      2  | Bình Nghi | 6119  | 101 | 10 | 6213  | 6166   | 16.4 | 1.6
      3  | Tây Bình  | 3594  | 48  | 62 | 3577  | 3586   | 13.4 | 17.3
      4  | Vĩnh An   | 4207  | 63  | 26 | 4305  | 4256   | 14.8 | 6.1
      5  | Tây Thuận | 8877  | 87  | 58 | 8964  | 8921   | 9.8  | 6.5
      6  | Tây An    | 4144  | 95  | 67 | 4156  | 4150   | 22.9 | 16.1`,
    // One column: the rate beside it is made of the line above and the same base.
    `
      TT | Chỉ tiêu           | ĐVT | Năm 2023
      1  | Tổng số hộ         | Hộ  | 1842
      2  | Số hộ nghèo        | Hộ  | 151
         | Tỷ lệ hộ nghèo     | %   | 8.20
      3  | Số hộ cận nghèo    | Hộ  | 97
         | Tỷ lệ hộ cận nghèo | %   | 5.62 !error`,
    // Both rates agree on another base than the one that stands there: 1842.
    `
      TT | Chỉ tiêu           | ĐVT | Năm 2023
      1  | Tổng số hộ         | Hộ  | 18420
      2  | Số hộ nghèo        | Hộ  | 151
         | Tỷ lệ hộ nghèo     | %   | 8.20 !error
      3  | Số hộ cận nghèo    | Hộ  | 97
         | Tỷ lệ hộ cận nghèo | %   | 5.27`,
    // The change of a rate is no rate of the changes: the year before alone says how this one is made.
    `
      TT | Nội dung        | ĐVT   | Năm 2022 | Năm 2023 | Tăng (+)/giảm (-)
      1  | Tổng số hộ      | Hộ    | 2639  | 2135  | =E2-D2->-504
      2  | Tổng dân số     | Người | 10502 | 7105  | =E3-D3->-3397
      3  | Số hộ nghèo     | Hộ    | 318   | 259   | =E4-D4->-59
         | Tỷ lệ hộ nghèo  | %     | 12.05 | 11.24 !error | =E5-D5->-0.81`,
    // What is missing to 100 is growth.
    `
      Xã       | Kế hoạch (người) | Thực hiện (người) | Tỷ lệ thực hiện (%)
      Ba Cụm   | 120      | 95        | 79.17
      Sơn Bình | 64       | 61        | 95.31
      Tô Hạp   | 97       | 31        | 31.96
      Sơn Lâm  | 72       | 49        | -31.94 !error`,
    // A percentage under per mille.
    `
      Xã       | Dân số trung bình (người) | Số trẻ sinh ra (người) | Tỷ suất sinh (‰)
      Ba Cụm   | 4810 | 72 | 14.97
      Sơn Lâm  | 3390 | 51 | 15.04
      Tô Hạp   | 5120 | 80 | 15.63
      Sơn Bình | 2977 | 41 | 1.38 !error`,
  ],
  doubtful: [
    // Of whichever capacity is lower: where one base does not give the rate, another does: worth no more than a look.
    `
      Trại | Sức chứa danh định | Sức chứa sử dụng | Sức chứa thiết kế | Số người | % so với mức thấp nhất
      Trại 1  | 1251 | 1314 | 1212 | 997  | 82.3
      Trại 2  | 969  | 1006 | 937  | 906  | 96.7
      Trại 3  | 1228 | 1289 | 1198 | 1107 | 92.4
      Trại 4  | 1137 | 1014 | 1088 | 865  | 85.3 !info
      Trại 5  | 1436 | 1526 | 1391 | 1226 | 88.1
      Trại 6  | 1236 | 1271 | 1194 | 893  | 74.8
      Trại 7  | 1260 | 1300 | 1221 | 1265 | 103.6
      Trại 8  | 1053 | 1154 | 1016 | 1171 | 115.3
      Trại 9  | 1050 | 912  | 997  | 1281 | 140.5 !info
      Trại 10 | 1234 | 1268 | 1183 | 1286 | 108.7
      Trại 11 | 1147 | 1219 | 1098 | 840  | 76.5
      Trại 12 | 1148 | 1181 | 1115 | 855  | 76.7`,
    // Both sides are named, and a digit too few shows: worth a warning, not more.
    `
      TT | Chỉ tiêu                 | ĐVT   | Năm 2023
      1  | Tổng số hộ               | Hộ    | 1842
      2  | Tổng dân số              | Người | 7216
      3  | Số người tham gia BHYT   | Người | 6204
         | - Do ngân sách đóng      | Người | 2970
         | - Tự đóng                | Người | 3234
      4  | Tỷ lệ bao phủ BHYT       | %     | 5.98 !warning`,
    // The base is only guessed: coverage may be measured against another population than the one that stands there.
    `
      TT | Chỉ tiêu                         | Đơn vị tính | Kế hoạch năm 2023 | Thực hiện đến 30/6/2023
      1  | Dân số (cuối năm 2022)           | Người |    | 119118
      2  | Số người tham gia BHYT           | Người |    | 111076
      3  | Tỷ lệ bao phủ BHYT so với dân số | %     | 95 | 94.79 !info`,
    // Cut off, not rounded.
    `
      TT | Xã       | Kế hoạch (người) | Thực hiện (người) | Tỷ lệ thực hiện (%)
      1  | Ba Cụm   | 120      | 95        | 79.17
      2  | Sơn Lâm  | 72       | 49        | 68.05 !warning
      3  | Sơn Bình | 64       | 61        | 95.31
      4  | Tô Hạp   | 97       | 31        | 31.96`,
  ],
};
