import type { Column } from '../model';
import type { Mirror } from './flows';
import { FLOWING } from './flows';
import { count, of, sumOf } from './scene';

const LACKS = [
  'Việc làm',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Chất lượng nhà ở',
  'Nguồn nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Dịch vụ viễn thông',
];

const block = (id: string, head: string): Column[] => [
  sumOf(
    id,
    LACKS.map((_, i) => `${id}${i}`),
    0,
    head,
    'Tổng số thiếu hụt',
  ),
  ...LACKS.map((lack, i) => count(`${id}${i}`, head, lack)),
];

const DEPRIVATIONS: Mirror = {
  title: 'CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO, HỘ CẬN NGHÈO',
  columns: [...block('n', 'Hộ nghèo'), ...block('c', 'Hộ cận nghèo')],
  pairs: LACKS.map((_, i) => [`n${i}`, `c${i}`] as const),
  draw: (d, ho) =>
    Object.fromEntries(
      ['n', 'c'].flatMap((id) =>
        LACKS.map((_, i): [string, number] => [`${id}${i}`, of(d, Math.max(8, ho * (id === 'n' ? 0.18 : 0.1)), 0.4)]),
      ),
    ),
};

const AGES = ['Dưới 15 tuổi', 'Từ 15 đến 59 tuổi', 'Từ 60 tuổi trở lên'];

const PEOPLE: Mirror = {
  title: 'DÂN SỐ CHIA THEO GIỚI TÍNH VÀ NHÓM TUỔI',
  columns: [
    ...[
      ['m', 'Nam'],
      ['f', 'Nữ'],
    ].flatMap(([id, head]) => [
      ...AGES.map((age, i) => count(`${id!}${i}`, head!, age)),
      sumOf(
        id!,
        AGES.map((_, i) => `${id!}${i}`),
        0,
        head!,
        'Cộng',
      ),
    ]),
    sumOf('all', ['m', 'f'], 0, 'Tổng dân số'),
  ],
  pairs: AGES.map((_, i) => [`m${i}`, `f${i}`] as const),
  draw: (d, ho) =>
    Object.fromEntries(
      ['m', 'f'].flatMap((id) =>
        [0.55, 1.2, 0.22].map((mean, i): [string, number] => [`${id}${i}`, Math.round(ho * d.around(mean, 1.25))]),
      ),
    ),
};

export const MIRRORS: readonly Mirror[] = [...FLOWING, DEPRIVATIONS, PEOPLE];
