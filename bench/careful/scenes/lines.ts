import type { Dice } from '../../../test/generate/dice';
import type { Scene } from './scene';
import { amount, count, of, quotient, sumOf, to } from './scene';

/** Tables whose lines are matters, not places: a scene, and its lines by groups. */
export interface Matter extends Scene {
  readonly stub: string;
  readonly groups: readonly (readonly [string, readonly string[]])[];
}

const money = (d: Dice, middle: number): number => to(d.around(middle, 5), 0);

export const MATTERS: readonly Matter[] = [
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
  {
    title: 'TÌNH HÌNH CHĂN NUÔI TRÊN ĐỊA BÀN',
    unit: 'Đơn vị tính: con',
    stub: 'Loại vật nuôi',
    columns: [
      count('n1', 'Năm 2021'),
      count('n2', 'Năm 2022'),
      count('n3', 'Năm 2023'),
      quotient('ss', 'n3', 'n2', 100, 1, 'So sánh 2023/2022 (%)'),
    ],
    groups: [
      ['Gia súc', ['Trâu', 'Bò thịt', 'Bò sữa', 'Lợn nái', 'Lợn thịt', 'Dê']],
      ['Gia cầm', ['Gà thịt', 'Gà đẻ', 'Vịt', 'Ngan, ngỗng']],
      ['Vật nuôi khác', ['Thỏ', 'Chim cút', 'Hươu']],
    ],
    draw: (d) => {
      const n1 = money(d, 1900);
      const n2 = Math.round(n1 * d.around(1.04, 1.2));
      return { n1, n2, n3: Math.round(n2 * d.around(1.03, 1.2)) };
    },
  },
  {
    title: 'HIỆN TRẠNG SỬ DỤNG ĐẤT',
    stub: 'Loại đất',
    columns: [
      amount('n1', 2, 'Diện tích năm 2020 (ha)'),
      amount('n2', 2, 'Diện tích năm 2023 (ha)'),
      { id: 'tg', head: ['Tăng (+), giảm (-)'], decimals: 2, from: { how: 'sum', plus: ['n2'], minus: ['n1'] } },
    ],
    groups: [
      [
        'Đất nông nghiệp',
        [
          'Đất trồng lúa',
          'Đất trồng cây hằng năm khác',
          'Đất trồng cây lâu năm',
          'Đất rừng sản xuất',
          'Đất rừng phòng hộ',
          'Đất nuôi trồng thủy sản',
        ],
      ],
      ['Đất phi nông nghiệp', ['Đất ở nông thôn', 'Đất xây dựng trụ sở', 'Đất giao thông', 'Đất nghĩa trang', 'Đất sông, suối']],
      ['Đất chưa sử dụng', ['Đất bằng chưa sử dụng', 'Đất đồi núi chưa sử dụng']],
    ],
    draw: (d) => {
      const n1 = to(d.around(310, 6), 2);
      return { n1, n2: to(n1 * d.around(1, 1.08), 2) };
    },
  },
  {
    title: 'NGUỒN VAY ỦY THÁC QUA CÁC HỘI, ĐOÀN THỂ',
    unit: 'ĐVT: Triệu đồng',
    stub: 'Tổ chức, chương trình',
    columns: [count('to', 'Số tổ TK&VV'), count('ho', 'Số hộ vay'), amount('du', 1, 'Dư nợ'), amount('qh', 1, 'Trong đó: nợ quá hạn')],
    groups: [
      ['Hội Liên hiệp Phụ nữ', ['Cho vay hộ nghèo', 'Cho vay hộ cận nghèo', 'Cho vay nước sạch']],
      ['Hội Nông dân', ['Cho vay hộ nghèo', 'Cho vay giải quyết việc làm', 'Cho vay SXKD vùng khó khăn']],
      ['Hội Cựu chiến binh', ['Cho vay hộ mới thoát nghèo', 'Cho vay học sinh, sinh viên']],
      ['Đoàn Thanh niên', ['Cho vay giải quyết việc làm', 'Cho vay xuất khẩu lao động']],
    ],
    draw: (d) => {
      const ho = Math.max(8, money(d, 180));
      const du = to(ho * d.around(40, 1.5), 1);
      return { to: Math.ceil(ho / 38), ho, du, qh: to(du * d.around(0.015, 3), 1) };
    },
  },
];
