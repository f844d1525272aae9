import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const temporaryHousingRemovalRate: Indicator = share({
  id: 'temporary-housing-removal-rate',
  group: 'living',
  names: { en: 'TEMPORARYHOUSINGREMOVALRATE', vi: 'TYLEXOANHATAM' },
  title: { vi: 'Tỷ lệ xóa nhà tạm, nhà dột nát', en: 'Temporary houses removed' },
  calls: [TEMPORARYHOUSINGREMOVALRATE, TYLEXOANHATAM],
  parameters: {
    removedHouses: { vi: 'Số nhà tạm, nhà dột nát đã xóa', en: 'Temporary houses removed' },
    temporaryHouses: { vi: 'Tổng số nhà tạm, nhà dột nát cần xóa', en: 'All temporary houses to be removed' },
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.camLo,
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
