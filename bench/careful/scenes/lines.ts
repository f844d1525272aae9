import { BUDGETS } from './budgets';
import type { Matter } from './matter';
import { money } from './matter';
import { amount, count, quotient, to } from './scene';

export const MATTERS: readonly Matter[] = [
  ...BUDGETS,
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
