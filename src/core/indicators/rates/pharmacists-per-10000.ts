import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const pharmacistsPer10000: Indicator = ratio({
  id: 'pharmacists-per-10000',
  group: 'health',
  names: { en: 'PHARMACISTSPER10000', vi: 'DUOCSITREN10000DAN' },
  title: { vi: 'Số dược sĩ trên 10.000 dân', en: 'Pharmacists per 10,000 people' },
  calls: [PHARMACISTSPER10000, DUOCSITREN10000DAN],
  parameters: { pharmacists: { vi: 'Số dược sĩ', en: 'Pharmacists' }, ...shared('population') },
  factor: 10000,
  unit: 'per-ten-thousand',
  decimals: 1,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['so duoc si tren 10.000 dan', 'duoc si/10.000 dan', 'duoc si/van dan'],
    part: ['so duoc si', 'duoc si'],
    whole: ['dan so', 'tong dan so', 'dan so trung binh'],
  },
  examples: [{ args: [12, 73210, 1], result: 1.6 }],
});

/**
 * Pharmacists per 10,000 people: pharmacists / population × 10000, per 10,000 people; unrounded unless `decimals` is given.
 * @customfunction PHARMACISTSPER10000
 */
export function PHARMACISTSPER10000(pharmacists: unknown[][], population: unknown[][], decimals?: unknown): unknown[][] {
  return pharmacistsPer10000.answer([pharmacists, population, decimals]);
}

/**
 * PHARMACISTSPER10000 under its Vietnamese name.
 * @customfunction DUOCSITREN10000DAN
 */
export function DUOCSITREN10000DAN(soDuocSi: unknown[][], danSo: unknown[][], soLe?: unknown): unknown[][] {
  return PHARMACISTSPER10000(soDuocSi, danSo, soLe);
}
