import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const ruralCleanWaterRate: Indicator = share({
  id: 'rural-clean-water-rate',
  group: 'living',
  names: { en: 'RURALCLEANWATERRATE', vi: 'TYLENUOCSACHNONGTHON' },
  title: { vi: 'Tỷ lệ dân số nông thôn sử dụng nước sạch', en: 'Rural population with clean water' },
  calls: [RURALCLEANWATERRATE, TYLENUOCSACHNONGTHON],
  parameters: {
    ruralSupplied: { vi: 'Dân số nông thôn sử dụng nước sạch', en: 'Rural people with clean water' },
    ruralPopulation: { vi: 'Dân số nông thôn', en: 'Rural population' },
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: [
      'ti le dan so nong thon su dung nuoc sach',
      'ti le dan so khu vuc nong thon su dung nuoc sach',
      'ti le ho nong thon su dung nuoc sach',
    ],
    part: ['dan so nong thon su dung nuoc sach'],
    whole: ['dan so nong thon'],
  },
  examples: [{ args: [37250, 60260, 1], result: 61.8 }],
});

/**
 * Rural population with clean water: ruralSupplied / ruralPopulation × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction RURALCLEANWATERRATE
 */
export function RURALCLEANWATERRATE(ruralSupplied: unknown[][], ruralPopulation: unknown[][], decimals?: unknown): unknown[][] {
  return ruralCleanWaterRate.answer([ruralSupplied, ruralPopulation, decimals]);
}

/**
 * RURALCLEANWATERRATE under its Vietnamese name.
 * @customfunction TYLENUOCSACHNONGTHON
 */
export function TYLENUOCSACHNONGTHON(danNongThonDuocCap: unknown[][], danSoNongThon: unknown[][], soLe?: unknown): unknown[][] {
  return RURALCLEANWATERRATE(danNongThonDuocCap, danSoNongThon, soLe);
}
