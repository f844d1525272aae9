import type { Scene } from './scene';
import { count, of, quotient, rate, sumOf, to, amount } from './scene';

/** Tables over communes or villages whose rates have a whole that holds the part. */
export const HOUSEHOLDS: readonly Scene[] = [
  {
    title: 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO',
    columns: [
      count('ho', 'Tổng số hộ dân'),
      count('khau', 'Tổng số nhân khẩu'),
      count('ngheo', 'Hộ nghèo', 'Số hộ'),
      rate('tl_ngheo', 'ngheo', 'ho', 'Hộ nghèo', 'Tỷ lệ (%)'),
      count('can', 'Hộ cận nghèo', 'Số hộ'),
      rate('tl_can', 'can', 'ho', 'Hộ cận nghèo', 'Tỷ lệ (%)'),
    ],
    draw: (d, ho) => ({ ho, khau: Math.round(ho * (3.4 + d.next() * 1.3)), ngheo: of(d, ho, 0.16), can: of(d, ho, 0.09) }),
  },
  {
    title: 'KẾT QUẢ THAM GIA BẢO HIỂM Y TẾ',
    columns: [
      count('ho', 'Số hộ'),
      count('dan', 'Dân số'),
      count('the', 'Số người có thẻ BHYT'),
      rate('tl', 'the', 'dan', 'Tỷ lệ bao phủ (%)'),
      count('hgd', 'Trong đó: BHYT hộ gia đình'),
    ],
    draw: (d, ho) => {
      const dan = Math.round(ho * (3.4 + d.next() * 1.3));
      const the = Math.round(dan * (0.83 + d.next() * 0.16));
      return { ho, dan, the, hgd: of(d, the, 0.2) };
    },
  },
  {
    title: 'TÌNH TRẠNG DINH DƯỠNG TRẺ EM DƯỚI 5 TUỔI',
    columns: [
      count('tre', 'Số trẻ dưới 5 tuổi'),
      count('can', 'Số trẻ được cân đo'),
      rate('tl_can', 'can', 'tre', 'Tỷ lệ trẻ được cân đo (%)'),
      count('sdd', 'Suy dinh dưỡng thể nhẹ cân', 'Số trẻ'),
      rate('tl_sdd', 'sdd', 'can', 'Suy dinh dưỡng thể nhẹ cân', 'Tỷ lệ (%)'),
      count('coi', 'Suy dinh dưỡng thể thấp còi', 'Số trẻ'),
      rate('tl_coi', 'coi', 'can', 'Suy dinh dưỡng thể thấp còi', 'Tỷ lệ (%)'),
    ],
    draw: (d, ho) => {
      const tre = Math.max(12, Math.round(ho * d.around(0.32, 1.3)));
      const can = Math.round(tre * (0.82 + d.next() * 0.16));
      return { tre, can, sdd: of(d, can, 0.14), coi: of(d, can, 0.24) };
    },
  },
  {
    title: 'NƯỚC SẠCH VÀ VỆ SINH MÔI TRƯỜNG NÔNG THÔN',
    columns: [
      count('ho', 'Tổng số hộ'),
      count('khau', 'Số nhân khẩu'),
      count('nuoc', 'Số hộ sử dụng nước hợp vệ sinh'),
      rate('tl_nuoc', 'nuoc', 'ho', 'Tỷ lệ hộ sử dụng nước hợp vệ sinh (%)'),
      count('tieu', 'Số hộ có nhà tiêu hợp vệ sinh'),
      rate('tl_tieu', 'tieu', 'ho', 'Tỷ lệ hộ có nhà tiêu hợp vệ sinh (%)'),
    ],
    draw: (d, ho) => ({ ho, khau: Math.round(ho * (3.5 + d.next())), nuoc: of(d, ho, 0.74), tieu: of(d, ho, 0.58) }),
  },
  {
    title: 'DƯ NỢ CHO VAY HỘ NGHÈO VÀ CÁC ĐỐI TƯỢNG CHÍNH SÁCH',
    unit: 'ĐVT: triệu đồng',
    columns: [
      count('ho', 'Số hộ còn dư nợ'),
      amount('du', 1, 'Tổng dư nợ'),
      amount('qua', 1, 'Nợ quá hạn'),
      rate('tl', 'qua', 'du', 'Tỷ lệ nợ quá hạn (%)'),
      quotient('bq', 'du', 'ho', 1, 1, 'Dư nợ bình quân/hộ'),
    ],
    draw: (d, ho) => {
      const vay = Math.max(3, of(d, ho, 0.35));
      const du = to(vay * d.around(42, 1.5), 1);
      return { ho: vay, du, qua: to(du * d.around(0.012, 3), 1) };
    },
  },
  {
    title: 'LAO ĐỘNG, VIỆC LÀM',
    columns: [
      count('nam', 'Lực lượng lao động', 'Nam'),
      count('nu', 'Lực lượng lao động', 'Nữ'),
      sumOf('lld', ['nam', 'nu'], 0, 'Lực lượng lao động', 'Tổng số'),
      count('lam', 'Số người đang làm việc'),
      count('dt', 'Lao động qua đào tạo', 'Số người'),
      rate('tl', 'dt', 'lam', 'Lao động qua đào tạo', 'Tỷ lệ (%)'),
    ],
    draw: (d, ho) => {
      const nam = Math.round(ho * d.around(1.1, 1.15));
      const nu = Math.round(ho * d.around(1.05, 1.15));
      const lam = Math.round((nam + nu) * (0.93 + d.next() * 0.06));
      return { nam, nu, lam, dt: of(d, lam, 0.4) };
    },
  },
];
