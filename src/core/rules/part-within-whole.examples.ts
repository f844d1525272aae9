import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    // More than was planned, more than last year, and what may be more than its base are no parts.
    `
      TT | Xã       | Kế hoạch trồng rừng (ha) | Thực hiện (ha) | Tỷ lệ (%)
      1  | Ba Cụm   | 120                      | 131            | 109.2
      2  | Sơn Lâm  | 85                       | 80             | 94.1
      3  | Sơn Bình | 64                       | 70             | 109.4`,
    `
      TT | Xã       | Số hộ nghèo | Số hộ nghèo cuối năm | Tỷ lệ (%)
      1  | Ba Cụm   | 120         | 131                  | 109.2
      2  | Sơn Lâm  | 85          | 80                   | 94.1
      3  | Sơn Bình | 64          | 70                   | 109.4`,
    `
      TT | Xã       | Tổng số hộ | Số hộ nghèo | Tỷ lệ (%)
      1  | Ba Cụm   | 835        | 120         | 14.37
      2  | Sơn Lâm  | 742        | 742         | 100
      3  | Sơn Bình | 0          | 0           | 0`,
    `
      TT | Chỉ tiêu            | Số người
      1  | Lao động được đào tạo | 320
         | Trong đó: - Nữ      | 180
         | - Dân tộc thiểu số  | 260
      2  | Lao động có việc làm | 290`,
    `
      TT | Xã       | Số người | Kinh phí (triệu đồng) | Trong đó: nữ
      1  | Ba Cụm   | 35       | 17.5                  | 20
      2  | Sơn Lâm  | 42       | 21                    | 30
      3  | Sơn Bình | 28       | 14                    | 25`,
    `
      TT | Xã       | Số người | Kinh phí (triệu đồng) | Trong đó: nữ
      1  | Ba Cụm   | 350      | 555                   | 138
      2  | Sơn Lâm  | 867      | 54                    | 500
      3  | Sơn Bình | 280      | 627                   | 12`,
    // Behind a list the whole is what the list divides.
    `
      TT | Nội dung                         | ĐVT   | Năm 2022 | Năm 2023
      1  | Số lao động được giải quyết việc làm | Người | 1200 | 1310
         | Chia ra:
      -  | Việc làm trong tỉnh              | Người | 640 | 700
      -  | Việc làm ngoài tỉnh              | Người | 510 | 550
      -  | Xuất khẩu lao động               | Người | 50  | 60
         | Trong đó: Lao động nữ            | Người | 520 | 580`,
    `
      TT | Nội dung                  | Năm 2022 | Năm 2023
      I  | Số lao động có việc làm   | 1200 | 1310
      1  | Việc làm trong tỉnh       | 640  | 700
      2  | Việc làm ngoài tỉnh       | 510  | 550
      3  | Xuất khẩu lao động        | 50   | 60
         | Trong đó: Nữ              | 520  | 580
      II | Số lao động được đào tạo  | 300  | 340
      1  | Trình độ sơ cấp           | 120  | 140
      2  | Dưới 3 tháng              | 180  | 200
         | Trong đó: Nữ              | 190  | 210`,
    // Behind a total's "trong đó" the outline goes on with I.2: nothing of it is a part of that total.
    `
      TT  | Chỉ tiêu            | Sản lượng | Doanh thu
      A   | DỊCH VỤ             |           |
      I   | PHÁT SINH TRONG KỲ  |           |
      I.1 | Bưu chính           |           |
      1   | Thư                 | 320       | 4180
      2   | Bưu kiện            | 140       | 9310
          | CỘNG I.1            | 460       | 13490
          | Trong đó:           |           |
      -   | Chịu thuế           | 450       | 13070
      -   | Không chịu thuế     | 10        | 420
      I.2 | Tài chính           |           |
      1   | Chuyển tiền         | 5210      | 26480
      2   | Thu hộ              | 870       | 3290
          | CỘNG I.2            | 6080      | 29770`,
    // Changes have no parts.
    `
      TT | Loại vật nuôi      | Cùng kỳ năm 2022 | Ước đến 30/6/2023 | Tăng, giảm
      1  | Trâu               | 1520  | 1497  | -23
      2  | Bò                 | 6000  | 5839  | -161
         | Trong đó: Bò lai   | 3100  | 2978  | -122
      3  | Lợn                | 12500 | 12700 | 200
         | Trong đó: Lợn nái  | 1900  | 2201  | 301
      4  | Dê                 | 800   | 790   | -10`,
    `
      TT | Loại vật nuôi      | Năm 2022 | Năm 2023 | 2023/2022
      1  | Trâu               | 1520  | 1497  | 98.5
      2  | Bò                 | 6000  | 5839  | 97.3
         | Trong đó: Bò lai   | 3100  | 3178  | 102.5
      3  | Lợn                | 12500 | 12700 | 101.6
         | Trong đó: Lợn nái  | 1900  | 2201  | 115.8`,
  ],
  bad: [
    // Whatever the printed rate says: of 246 households no 923 are poor, and of none no 12.
    `
      TT | Xã        | Tổng số hộ | Số hộ nghèo | Tỷ lệ hộ nghèo (%)
      1  | Ba Cụm    | 835        | 120         | 14.37
      2  | Sơn Lâm   | 246        | 923 !error  | 375.2
      3  | Sơn Bình  | 628        | 64          | 10.19
      4  | Tô Hạp    | 0          | 12 !error   | 0
         | Tổng cộng | 1709       | 1119        | 65.48`,
    `
      TT | Đơn vị    | Tổng số lao động | Lao động qua đào tạo | <
      ^  | ^         | ^                | Số lượng             | Tỷ lệ (%)
      1  | Ba Cụm    | 1204             | 612                  | 50.8
      2  | Sơn Lâm   | 583              | 1911 !error          | 327.8
      3  | Sơn Bình  | 977              | 402                  | 41.1
      4  | Tô Hạp    | 1310             | 655                  | 50`,
    `
      TT | Chỉ tiêu              | ĐVT | Năm 2022 | Năm 2023
      1  | Tổng số trẻ em        | Trẻ | 2310     | 0
      2  | Trẻ em suy dinh dưỡng | Trẻ | 286      | 291 !error
      3  | Tỷ lệ                 | %   | 12.4     | 0`,
    `
      TT | Xã       | Số hộ | Hộ sử dụng nước sạch
      1  | Ba Cụm   | 835   | 611
      2  | Sơn Lâm  | 742   | 1694 !error
      3  | Sơn Bình | 628   | 407`,
    `
      TT | Xã       | Tổng số hộ | Số hộ nghèo | Trong đó: DTTS
      1  | Ba Cụm   | 835        | 120         | 64
      2  | Sơn Lâm  | 742        | 85          | 94 !warning
      3  | Sơn Bình | 628        | 64          | 31`,
    `
      TT | Nội dung                  | Năm 2022 | Năm 2023
      I  | Số lao động có việc làm   | 1200 | 1310
      1  | Việc làm trong tỉnh       | 640  | 700
      2  | Việc làm ngoài tỉnh       | 510  | 550
      3  | Xuất khẩu lao động        | 50   | 60
         | Trong đó: Nữ              | 5200 !error | 580`,
  ],
};
