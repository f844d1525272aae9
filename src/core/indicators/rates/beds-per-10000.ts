import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const bedsPer10000: Indicator = ratio({
  id: 'beds-per-10000',
  group: 'health',
  names: { en: 'BEDSPER10000', vi: 'GIUONGBENHTREN10000DAN' },
  title: { vi: 'Số giường bệnh trên 10.000 dân', en: 'Hospital beds per 10,000 people' },
  calls: [BEDSPER10000, GIUONGBENHTREN10000DAN],
  parameters: {
    beds: { vi: 'Số giường bệnh (thường không tính trạm y tế xã)', en: 'Hospital beds (usually without those of commune health stations)' },
    ...shared('population'),
  },
  factor: 10000,
  unit: 'per-ten-thousand',
  decimals: 1,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['so giuong benh tren 10.000 dan', 'giuong benh/10.000 dan', 'giuong benh/van dan', 'so giuong benh/van dan'],
    part: ['so giuong benh', 'giuong benh'],
    whole: ['dan so', 'tong dan so', 'dan so trung binh'],
  },
  examples: [{ args: [115, 73210, 1], result: 15.7 }],
});

/**
 * Hospital beds per 10,000 people: beds / population × 10000, per 10,000 people; unrounded unless `decimals` is given.
 * @customfunction BEDSPER10000
 */
export function BEDSPER10000(beds: unknown[][], population: unknown[][], decimals?: unknown): unknown[][] {
  return bedsPer10000.answer([beds, population, decimals]);
}

/**
 * BEDSPER10000 under its Vietnamese name.
 * @customfunction GIUONGBENHTREN10000DAN
 */
export function GIUONGBENHTREN10000DAN(soGiuongBenh: unknown[][], danSo: unknown[][], soLe?: unknown): unknown[][] {
  return BEDSPER10000(soGiuongBenh, danSo, soLe);
}
