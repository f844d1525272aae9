import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const informalEmploymentRate: Indicator = share({
  id: 'informal-employment-rate',
  group: 'labour',
  names: { en: 'INFORMALEMPLOYMENTRATE', vi: 'TYLEVIECLAMPHICHINHTHUC' },
  title: { vi: 'Tỷ lệ việc làm phi chính thức', en: 'Informal-employment rate' },
  calls: [INFORMALEMPLOYMENTRATE, TYLEVIECLAMPHICHINHTHUC],
  parameters: {
    informalWorkers: { vi: 'Số lao động có việc làm phi chính thức', en: 'Workers in informal employment' },
    ...shared('workers'),
  },
  decimals: 1,
  direction: 'lower',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti le viec lam phi chinh thuc', 'ti le lao dong phi chinh thuc'],
    part: ['lao dong phi chinh thuc', 'viec lam phi chinh thuc'],
    whole: ['tong so lao dong', 'lao dong dang lam viec'],
  },
  examples: [{ args: [44100, 62100, 1], result: 71 }],
});

/**
 * Informal-employment rate: informalWorkers / workers × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction INFORMALEMPLOYMENTRATE
 */
export function INFORMALEMPLOYMENTRATE(informalWorkers: unknown[][], workers: unknown[][], decimals?: unknown): unknown[][] {
  return informalEmploymentRate.answer([informalWorkers, workers, decimals]);
}

/**
 * INFORMALEMPLOYMENTRATE under its Vietnamese name.
 * @customfunction TYLEVIECLAMPHICHINHTHUC
 */
export function TYLEVIECLAMPHICHINHTHUC(laoDongPhiChinhThuc: unknown[][], tongLaoDong: unknown[][], soLe?: unknown): unknown[][] {
  return INFORMALEMPLOYMENTRATE(laoDongPhiChinhThuc, tongLaoDong, soLe);
}
