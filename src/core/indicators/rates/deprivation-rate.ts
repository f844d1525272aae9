import type { Indicator } from '../indicator';
import { share } from '../share';

export const deprivationRate: Indicator = share({
  id: 'deprivation-rate',
  group: 'poverty',
  names: { en: 'DEPRIVATIONRATE', vi: 'TYLETHIEUHUT' },
  title: { vi: 'Tỷ lệ thiếu hụt dịch vụ xã hội cơ bản', en: 'Deprivation rate of basic social services' },
  calls: [DEPRIVATIONRATE, TYLETHIEUHUT],
  parameters: {
    deprivedHouseholds: { vi: 'Số hộ thiếu hụt chỉ số này', en: 'Households deprived in the indicator' },
    reviewedHouseholds: { vi: 'Tổng số hộ nghèo (hoặc cận nghèo) được phân tích', en: 'All poor (or near-poor) households analysed' },
  },
  decimals: 1,
  direction: 'lower',
  source: {
    vi: 'Biểu phân tích tỷ lệ thiếu hụt dịch vụ xã hội cơ bản (theo TT 07/2021/TT-BLĐTBXH)',
    en: 'Form of deprivation rates (Circular 07/2021/TT-BLĐTBXH)',
  },
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
