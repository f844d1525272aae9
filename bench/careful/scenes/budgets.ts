import type { Matter } from './matter';
import { money } from './matter';
import { count, of, quotient, sumOf } from './scene';

export const BUDGETS: readonly Matter[] = [
  {
    title: 'TÌNH HÌNH THỰC HIỆN THU NGÂN SÁCH NHÀ NƯỚC',
    unit: 'Đơn vị: Triệu đồng',
    stub: 'Nội dung',
    columns: [count('dt', 'Dự toán giao'), count('th', 'Thực hiện'), quotient('ss', 'th', 'dt', 100, 1, 'So sánh TH/DT (%)')],
    groups: [
      [
        'Thu nội địa',
        [
          'Thu từ khu vực doanh nghiệp nhà nước',
          'Thuế ngoài quốc doanh',
          'Lệ phí trước bạ',
          'Thuế thu nhập cá nhân',
          'Thu phí, lệ phí',
          'Tiền sử dụng đất',
          'Thu khác ngân sách',
        ],
      ],
      ['Thu bổ sung từ ngân sách cấp trên', ['Bổ sung cân đối', 'Bổ sung có mục tiêu']],
      ['Thu chuyển nguồn, kết dư', ['Thu chuyển nguồn', 'Thu kết dư ngân sách năm trước']],
    ],
    draw: (d) => {
      const dt = money(d, 900);
      return { dt, th: Math.round(dt * d.around(1.02, 1.3)) };
    },
  },
  {
    title: 'CHI NGÂN SÁCH XÃ THEO LĨNH VỰC',
    unit: 'ĐVT: 1.000 đồng',
    stub: 'Nội dung chi',
    columns: [
      count('nt', 'Thực hiện năm trước'),
      count('dt', 'Dự toán năm nay'),
      count('th', 'Ước thực hiện'),
      quotient('ss', 'th', 'dt', 100, 1, 'ƯTH/DT (%)'),
    ],
    groups: [
      ['Chi đầu tư phát triển', ['Đường giao thông nông thôn', 'Trường học', 'Nhà văn hóa thôn', 'Kênh mương nội đồng']],
      [
        'Chi thường xuyên',
        [
          'Chi dân quân tự vệ',
          'Chi an ninh trật tự',
          'Sự nghiệp giáo dục',
          'Sự nghiệp văn hóa, thông tin',
          'Sự nghiệp xã hội',
          'Quản lý hành chính',
          'Chi khác',
        ],
      ],
      ['Chi dự phòng và chuyển nguồn', ['Dự phòng ngân sách', 'Chi chuyển nguồn']],
    ],
    draw: (d) => {
      const dt = money(d, 240_000);
      return { nt: Math.round(dt * d.around(0.92, 1.3)), dt, th: Math.round(dt * d.around(0.97, 1.2)) };
    },
  },
  {
    title: 'DANH MỤC CÔNG TRÌNH VÀ KẾ HOẠCH VỐN',
    unit: 'ĐVT: Triệu đồng',
    stub: 'Tên công trình, dự án',
    columns: [
      count('tmdt', 'Tổng mức đầu tư'),
      count('tw', 'Kế hoạch vốn', 'NSTW'),
      count('dp', 'Kế hoạch vốn', 'NSĐP'),
      sumOf('kh', ['tw', 'dp'], 0, 'Kế hoạch vốn', 'Tổng số'),
      count('gn', 'Giải ngân đến 30/9'),
      quotient('tl', 'gn', 'kh', 100, 1, 'Tỷ lệ giải ngân (%)'),
    ],
    groups: [
      [
        'Công trình chuyển tiếp',
        ['Đường liên xã Cà Dy - Tà Bhing', 'Trường PTDTBT THCS Chà Vàl', 'Nước sinh hoạt thôn Rô', 'Kè chống sạt lở khu dân cư Thạnh Mỹ'],
      ],
      [
        'Công trình khởi công mới',
        [
          'Trạm y tế xã La Êê',
          'Cầu treo thôn Pà Lừa',
          'Nhà sinh hoạt cộng đồng thôn Vinh',
          'Điện sinh hoạt thôn Đắc Ốc',
          'Đường nội đồng Zuôih',
        ],
      ],
      ['Duy tu, bảo dưỡng', ['Sửa chữa đường vào thôn Hoa', 'Sửa chữa đập Bến Giằng', 'Sửa chữa trụ sở UBND xã Đắc Pre']],
    ],
    draw: (d) => {
      const tmdt = money(d, 5200);
      const [tw, dp] = [of(d, tmdt, 0.35), Math.max(20, of(d, tmdt, 0.06))];
      return { tmdt, tw, dp, gn: Math.round((tw + dp) * (0.3 + d.next() * 0.65)) };
    },
  },
];
