import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const farmLabourShare: Indicator = share({
  id: 'farm-labour-share',
  group: 'labour',
  names: { en: 'FARMLABOURSHARE', vi: 'TYTRONGLAODONGNONGNGHIEP' },
  title: { vi: 'Tỷ trọng lao động nông nghiệp', en: 'Share of agricultural labour' },
  calls: [FARMLABOURSHARE, TYTRONGLAODONGNONGNGHIEP],
  parameters: { farmWorkers: { vi: 'Số lao động nông nghiệp', en: 'Agricultural workers' }, ...shared('workers') },
  decimals: 1,
  direction: 'lower',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti trong lao dong nong nghiep', 'ti le lao dong nong nghiep', 'ti le lao dong nong nghiep trong tong lao dong'],
    part: ['lao dong nong nghiep', 'so lao dong nong nghiep'],
    whole: ['tong so lao dong', 'tong lao dong', 'lao dong dang lam viec'],
  },
  examples: [{ args: [51300, 62100, 1], result: 82.6 }],
});

/**
 * Share of agricultural labour: farmWorkers / workers × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction FARMLABOURSHARE
 */
export function FARMLABOURSHARE(farmWorkers: unknown[][], workers: unknown[][], decimals?: unknown): unknown[][] {
  return farmLabourShare.answer([farmWorkers, workers, decimals]);
}

/**
 * FARMLABOURSHARE under its Vietnamese name.
 * @customfunction TYTRONGLAODONGNONGNGHIEP
 */
export function TYTRONGLAODONGNONGNGHIEP(laoDongNongNghiep: unknown[][], tongLaoDong: unknown[][], soLe?: unknown): unknown[][] {
  return FARMLABOURSHARE(laoDongNongNghiep, tongLaoDong, soLe);
}
