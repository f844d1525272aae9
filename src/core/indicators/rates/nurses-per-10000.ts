import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const nursesPer10000: Indicator = ratio({
  id: 'nurses-per-10000',
  group: 'health',
  names: { en: 'NURSESPER10000', vi: 'DIEUDUONGTREN10000DAN' },
  title: { vi: 'Số điều dưỡng viên trên 10.000 dân', en: 'Nurses per 10,000 people' },
  calls: [NURSESPER10000, DIEUDUONGTREN10000DAN],
  parameters: { nurses: { vi: 'Số điều dưỡng viên', en: 'Nurses' }, ...shared('population') },
  factor: 10000,
  unit: 'per-ten-thousand',
  decimals: 2,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['so dieu duong vien tren 10.000 dan', 'dieu duong/10.000 dan', 'so dieu duong tren 10.000 dan', 'dieu duong/van dan'],
    part: ['so dieu duong vien', 'so dieu duong', 'dieu duong vien'],
    whole: ['dan so', 'tong dan so', 'dan so trung binh'],
  },
  examples: [{ args: [61, 73210, 2], result: 8.33 }],
});

/**
 * Nurses per 10,000 people: nurses / population × 10000, per 10,000 people; unrounded unless `decimals` is given.
 * @customfunction NURSESPER10000
 */
export function NURSESPER10000(nurses: unknown[][], population: unknown[][], decimals?: unknown): unknown[][] {
  return nursesPer10000.answer([nurses, population, decimals]);
}

/**
 * NURSESPER10000 under its Vietnamese name.
 * @customfunction DIEUDUONGTREN10000DAN
 */
export function DIEUDUONGTREN10000DAN(soDieuDuong: unknown[][], danSo: unknown[][], soLe?: unknown): unknown[][] {
  return NURSESPER10000(soDieuDuong, danSo, soLe);
}
