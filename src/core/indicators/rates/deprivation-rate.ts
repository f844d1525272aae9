import type { Indicator } from '../indicator';
import { share } from '../share';

export const deprivationRate: Indicator = share({
  id: 'deprivation-rate',
  group: 'poverty',
  names: { en: 'DEPRIVATIONRATE', vi: 'TYLETHIEUHUT' },
  calls: [DEPRIVATIONRATE, TYLETHIEUHUT],
  parameters: ['deprivedHouseholds', 'reviewedHouseholds'],
  decimals: 1,
  direction: 'lower',
  source: 'form-5',
  headings: {
    rate: ['ti le thieu hut', 'ti le ho thieu hut'],
    part: ['ho thieu hut', 'so ho thieu hut'],
    whole: ['tong so ho ngheo', 'tong so ho can ngheo', 'tong so ho'],
  },
  examples: [{ args: [149, 249, 1], result: 59.8 }],
});

/**
 * Deprivation rate of basic social services: deprivedHouseholds / reviewedHouseholds × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction DEPRIVATIONRATE
 */
export function DEPRIVATIONRATE(deprivedHouseholds: unknown[][], reviewedHouseholds: unknown[][], decimals?: unknown): unknown[][] {
  return deprivationRate.answer([deprivedHouseholds, reviewedHouseholds, decimals]);
}

/**
 * DEPRIVATIONRATE under its Vietnamese name.
 * @customfunction TYLETHIEUHUT
 */
export function TYLETHIEUHUT(hoThieuHut: unknown[][], tongHoPhanTich: unknown[][], soLe?: unknown): unknown[][] {
  return DEPRIVATIONRATE(hoThieuHut, tongHoPhanTich, soLe);
}
