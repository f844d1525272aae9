import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const socialWorkersPer1000: Indicator = ratio({
  id: 'social-workers-per-1000',
  group: 'health',
  names: { en: 'SOCIALWORKERSPER1000', vi: 'CONGTACXAHOITREN1000DAN' },
  title: { vi: 'Số người làm công tác xã hội trên 1.000 dân', en: 'Social workers per 1,000 people' },
  calls: [SOCIALWORKERSPER1000, CONGTACXAHOITREN1000DAN],
  parameters: { socialWorkers: { vi: 'Số người làm công tác xã hội', en: 'Social workers' }, ...shared('population') },
  factor: 1000,
  unit: 'per-thousand',
  decimals: 2,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: [
      'so nguoi lam cong tac xa hoi/1000 dan',
      'so nguoi lam cong tac xa hoi tren 1000 dan',
      'so nguoi lam cong tac xa hoi tren 1.000 dan',
    ],
    part: ['so nguoi lam cong tac xa hoi', 'nguoi lam cong tac xa hoi'],
    whole: ['dan so', 'tong dan so', 'dan so trung binh'],
  },
  examples: [{ args: [52, 73210, 2], result: 0.71 }],
});

/**
 * Social workers per 1,000 people: socialWorkers / population × 1000, per 1,000 people; unrounded unless `decimals` is given.
 * @customfunction SOCIALWORKERSPER1000
 */
export function SOCIALWORKERSPER1000(socialWorkers: unknown[][], population: unknown[][], decimals?: unknown): unknown[][] {
  return socialWorkersPer1000.answer([socialWorkers, population, decimals]);
}

/**
 * SOCIALWORKERSPER1000 under its Vietnamese name.
 * @customfunction CONGTACXAHOITREN1000DAN
 */
export function CONGTACXAHOITREN1000DAN(nguoiLamCtxh: unknown[][], danSo: unknown[][], soLe?: unknown): unknown[][] {
  return SOCIALWORKERSPER1000(nguoiLamCtxh, danSo, soLe);
}
