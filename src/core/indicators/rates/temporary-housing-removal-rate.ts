import type { Indicator } from '../indicator';
import { share } from '../share';

export const temporaryHousingRemovalRate: Indicator = share({
  id: 'temporary-housing-removal-rate',
  group: 'living',
  names: { en: 'TEMPORARYHOUSINGREMOVALRATE', vi: 'TYLEXOANHATAM' },
  calls: [TEMPORARYHOUSINGREMOVALRATE, TYLEXOANHATAM],
  parameters: ['removedHouses', 'temporaryHouses'],
  decimals: 1,
  direction: 'higher',
  source: 'cam-lo',
  headings: {
    rate: ['ti le xoa nha tam', 'ti le xoa nha tam, nha dot nat', 'ti le ho duoc xoa nha tam'],
    part: ['nha tam da xoa', 'so nha tam da xoa'],
    whole: ['tong so nha tam', 'so nha tam can xoa'],
  },
  examples: [{ args: [158, 230, 1], result: 68.7 }],
});

/**
 * Temporary houses removed: removedHouses / temporaryHouses × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction TEMPORARYHOUSINGREMOVALRATE
 */
export function TEMPORARYHOUSINGREMOVALRATE(removedHouses: unknown[][], temporaryHouses: unknown[][], decimals?: unknown): unknown[][] {
  return temporaryHousingRemovalRate.answer([removedHouses, temporaryHouses, decimals]);
}

/**
 * TEMPORARYHOUSINGREMOVALRATE under its Vietnamese name.
 * @customfunction TYLEXOANHATAM
 */
export function TYLEXOANHATAM(nhaTamDaXoa: unknown[][], tongNhaTam: unknown[][], soLe?: unknown): unknown[][] {
  return TEMPORARYHOUSINGREMOVALRATE(nhaTamDaXoa, tongNhaTam, soLe);
}
