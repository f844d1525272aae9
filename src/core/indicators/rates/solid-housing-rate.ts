import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const solidHousingRate: Indicator = share({
  id: 'solid-housing-rate',
  group: 'living',
  names: { en: 'SOLIDHOUSINGRATE', vi: 'TYLENHAKIENCO' },
  title: { vi: 'Tỷ lệ nhà ở kiên cố', en: 'Households in solid houses' },
  calls: [SOLIDHOUSINGRATE, TYLENHAKIENCO],
  parameters: { solidHouses: { vi: 'Số hộ có nhà ở kiên cố', en: 'Households in a solid house' }, ...shared('households') },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti le nha o kien co', 'ti le ho co nha o kien co', 'ti le nha kien co'],
    part: ['nha o kien co', 'ho co nha o kien co', 'so nha kien co'],
    whole: ['tong so ho', 'tong so ho dan cu', 'so ho dan cu', 'tong ho', 'so ho', 'tong so nha'],
  },
  examples: [{ args: [11510, 18044, 1], result: 63.8 }],
});

/**
 * Households in solid houses: solidHouses / households × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction SOLIDHOUSINGRATE
 */
export function SOLIDHOUSINGRATE(solidHouses: unknown[][], households: unknown[][], decimals?: unknown): unknown[][] {
  return solidHousingRate.answer([solidHouses, households, decimals]);
}

/**
 * SOLIDHOUSINGRATE under its Vietnamese name.
 * @customfunction TYLENHAKIENCO
 */
export function TYLENHAKIENCO(nhaKienCo: unknown[][], tongSoHo: unknown[][], soLe?: unknown): unknown[][] {
  return SOLIDHOUSINGRATE(nhaKienCo, tongSoHo, soLe);
}
