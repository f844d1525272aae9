import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const foodShortageRate: Indicator = share({
  id: 'food-shortage-rate',
  group: 'poverty',
  names: { en: 'FOODSHORTAGERATE', vi: 'TYLEHOTHIEUDOI' },
  title: { vi: 'Tỷ lệ hộ thiếu đói', en: 'Households short of food' },
  calls: [FOODSHORTAGERATE, TYLEHOTHIEUDOI],
  parameters: { hungryHouseholds: { vi: 'Số hộ thiếu đói', en: 'Households short of food' }, ...shared('households') },
  direction: 'lower',
  source: SOURCES.yearbook,
  headings: {
    rate: ['ti le ho thieu doi', 'ti le thieu doi'],
    part: ['ho thieu doi', 'so ho thieu doi'],
    whole: ['tong so ho', 'tong so ho dan cu', 'so ho dan cu', 'tong ho', 'so ho'],
  },
  examples: [{ args: [36, 9120, 2], result: 0.39 }],
});

/**
 * Households short of food: hungryHouseholds / households × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction FOODSHORTAGERATE
 */
export function FOODSHORTAGERATE(hungryHouseholds: unknown[][], households: unknown[][], decimals?: unknown): unknown[][] {
  return foodShortageRate.answer([hungryHouseholds, households, decimals]);
}

/**
 * FOODSHORTAGERATE under its Vietnamese name.
 * @customfunction TYLEHOTHIEUDOI
 */
export function TYLEHOTHIEUDOI(hoThieuDoi: unknown[][], tongSoHo: unknown[][], soLe?: unknown): unknown[][] {
  return FOODSHORTAGERATE(hoThieuDoi, tongSoHo, soLe);
}
