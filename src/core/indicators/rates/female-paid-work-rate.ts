import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const femalePaidWorkRate: Indicator = share({
  id: 'female-paid-work-rate',
  group: 'gender',
  names: { en: 'FEMALEPAIDWORKRATE', vi: 'TYLENULAMCONGHUONGLUONG' },
  title: { vi: 'Tỷ lệ lao động nữ làm công hưởng lương', en: 'Women in paid employment' },
  calls: [FEMALEPAIDWORKRATE, TYLENULAMCONGHUONGLUONG],
  parameters: {
    womenPaid: { vi: 'Số lao động nữ làm công hưởng lương', en: 'Women in paid employment' },
    womenWorkers: { vi: 'Tổng số lao động nữ', en: 'All women in employment' },
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti le lao dong nu lam cong huong luong', 'ti le nu lam cong huong luong'],
    part: ['lao dong nu lam cong huong luong'],
    whole: ['tong so lao dong nu', 'lao dong nu'],
  },
  examples: [{ args: [5900, 30100, 1], result: 19.6 }],
});

/**
 * Women in paid employment: womenPaid / womenWorkers × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction FEMALEPAIDWORKRATE
 */
export function FEMALEPAIDWORKRATE(womenPaid: unknown[][], womenWorkers: unknown[][], decimals?: unknown): unknown[][] {
  return femalePaidWorkRate.answer([womenPaid, womenWorkers, decimals]);
}

/**
 * FEMALEPAIDWORKRATE under its Vietnamese name.
 * @customfunction TYLENULAMCONGHUONGLUONG
 */
export function TYLENULAMCONGHUONGLUONG(nuLamCongHuongLuong: unknown[][], tongLaoDongNu: unknown[][], soLe?: unknown): unknown[][] {
  return FEMALEPAIDWORKRATE(nuLamCongHuongLuong, tongLaoDongNu, soLe);
}
