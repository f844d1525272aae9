import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const wasteCollectionRate: Indicator = share({
  id: 'waste-collection-rate',
  group: 'living',
  names: { en: 'WASTECOLLECTIONRATE', vi: 'TYLETHUGOMRACTHAI' },
  title: { vi: 'Tỷ lệ hộ được thu gom rác thải', en: 'Households with waste collection' },
  calls: [WASTECOLLECTIONRATE, TYLETHUGOMRACTHAI],
  parameters: {
    collectedHouseholds: { vi: 'Số hộ được thu gom rác thải', en: 'Households with waste collection' },
    ...shared('households'),
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.camLo,
  headings: {
    rate: ['ti le ho duoc thu gom rac thai', 'ti le thu gom rac thai', 'ti le ho dang ki thu gom rac thai'],
    part: ['ho duoc thu gom rac thai', 'so ho dang ki thu gom rac thai'],
    whole: ['tong so ho', 'tong so ho dan cu', 'so ho dan cu', 'tong ho', 'so ho'],
  },
  examples: [{ args: [10850, 12960, 1], result: 83.7 }],
});

/**
 * Households with waste collection: collectedHouseholds / households × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction WASTECOLLECTIONRATE
 */
export function WASTECOLLECTIONRATE(collectedHouseholds: unknown[][], households: unknown[][], decimals?: unknown): unknown[][] {
  return wasteCollectionRate.answer([collectedHouseholds, households, decimals]);
}

/**
 * WASTECOLLECTIONRATE under its Vietnamese name.
 * @customfunction TYLETHUGOMRACTHAI
 */
export function TYLETHUGOMRACTHAI(hoThuGomRac: unknown[][], tongSoHo: unknown[][], soLe?: unknown): unknown[][] {
  return WASTECOLLECTIONRATE(hoThuGomRac, tongSoHo, soLe);
}
