import type { Examples } from '../model/rule';

export const examples: Examples = {
  good: [
    `
      TT | Xã      | Số hộ nghèo
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85
      3  | Tô Hạp  | 64`,
    `
      TT | Xã        | Dân số | Số người có thẻ BHYT | Số người chưa tham gia
      1  | Xã A      | 5200   | 4810 | =C2-D2->390
      2  | Xã B      | 6110   | 5720 | =C3-D3->390
      3  | Xã C      | 3300   | 3015 | =C4-D4->285`,
    // How much of a population reported counts nobody.
    `
      Khu vực   | Nội dung        | Dân số | Số vụ
      Đô thị    |                 | 41200  |
                | Địa bàn báo cáo | 96.2%  | 310
                | Ước cả năm      | 100%   | 322
      Nông thôn |                 | 83500  |
                | Địa bàn báo cáo | 100%   | 233
      Miền núi  |                 | 1200   |
                | Địa bàn báo cáo | 100%   | 118
      Tổng cộng |                 | 125900 | 673`,
  ],
  bad: [
    `
      TT | Xã      | Số hộ nghèo
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | -85 !warning
      3  | Tô Hạp  | 64`,
    `
      TT | Xã        | Số suất được giao | Đã cấp | Số suất chưa cấp
      1  | Xã A      | 5200   | 4810  | =C2-D2->390
      2  | Xã B      | 6110   | 5720  | =C3-D3->390
      3  | Xã C      | 3300   | 30150 | =C4-D4->-26850 !warning`,
  ],
};
