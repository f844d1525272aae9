import type { Scene } from './scene';
import { amount, count, of, quotient, sumOf, to } from './scene';

/** Tables over communes or villages with quotients of any size: densities, yields, means, a plan's fulfilment. */
export const QUOTIENTS: readonly Scene[] = [
  {
    title: 'DÂN SỐ VÀ MẬT ĐỘ DÂN SỐ',
    columns: [
      amount('dt', 2, 'Diện tích (km2)'),
      count('nam', 'Dân số (người)', 'Nam'),
      count('nu', 'Dân số (người)', 'Nữ'),
      sumOf('dan', ['nam', 'nu'], 0, 'Dân số (người)', 'Tổng số'),
      quotient('md', 'dan', 'dt', 1, 1, 'Mật độ dân số (người/km2)'),
    ],
    draw: (d, ho) => ({ dt: to(d.around(38, 3), 2), nam: Math.round(ho * d.around(1.95, 1.15)), nu: Math.round(ho * d.around(1.9, 1.15)) }),
  },
  {
    title: 'KẾT QUẢ SẢN XUẤT LÚA VỤ ĐÔNG XUÂN',
    columns: [
      amount('dt', 1, 'Diện tích (ha)'),
      quotient('ns', 'sl', 'dt', 10, 1, 'Năng suất (tạ/ha)'),
      amount('sl', 1, 'Sản lượng (tấn)'),
      count('ho', 'Số hộ sản xuất'),
    ],
    draw: (d, ho) => {
      const dt = to(d.around(ho * 0.3, 2.2), 1);
      return { dt, sl: to(dt * (4.1 + d.next() * 2.4), 1), ho: of(d, ho, 0.6) };
    },
  },
  {
    title: 'QUY MÔ TRƯỜNG, LỚP, HỌC SINH',
    columns: [
      count('lop', 'Số lớp'),
      count('hs', 'Học sinh', 'Tổng số'),
      count('nu', 'Học sinh', 'Trong đó: nữ'),
      count('gv', 'Số giáo viên'),
      quotient('bq', 'hs', 'lop', 1, 1, 'Số học sinh bình quân/lớp'),
    ],
    draw: (d, ho) => {
      const lop = Math.max(3, Math.round(ho / 60));
      const hs = Math.round(lop * (21 + d.next() * 14));
      return { lop, hs, nu: of(d, hs, 0.48), gv: Math.round(lop * (1.3 + d.next() * 0.5)) };
    },
  },
  {
    title: 'KẾT QUẢ THỰC HIỆN KẾ HOẠCH TRỒNG RỪNG',
    columns: [
      count('ho', 'Số hộ tham gia'),
      amount('kh', 1, 'Kế hoạch (ha)'),
      amount('th', 1, 'Thực hiện (ha)'),
      quotient('tl', 'th', 'kh', 100, 1, 'Tỷ lệ thực hiện/kế hoạch (%)'),
    ],
    draw: (d, ho) => {
      const kh = to(d.around(24, 2.5), 1);
      return { ho: Math.max(2, of(d, ho, 0.12)), kh, th: to(kh * d.around(0.98, 1.25), 1) };
    },
  },
  {
    title: 'CHI TRẢ TRỢ CẤP BẢO TRỢ XÃ HỘI HẰNG THÁNG',
    unit: 'Đơn vị tính: nghìn đồng',
    columns: [
      count('gia', 'Số đối tượng', 'Người cao tuổi'),
      count('kt', 'Số đối tượng', 'Người khuyết tật'),
      count('tre', 'Số đối tượng', 'Trẻ em'),
      sumOf('tong', ['gia', 'kt', 'tre'], 0, 'Số đối tượng', 'Cộng'),
      count('tien', 'Kinh phí chi trả'),
      quotient('bq', 'tien', 'tong', 1, 0, 'Bình quân/người'),
    ],
    draw: (d, ho) => {
      const [gia, kt, tre] = [Math.max(4, of(d, ho, 0.07)), Math.max(3, of(d, ho, 0.05)), Math.max(1, of(d, ho, 0.012))];
      return { gia, kt, tre, tien: Math.round((gia + kt * 1.5 + tre * 2) * 500) };
    },
  },
];
