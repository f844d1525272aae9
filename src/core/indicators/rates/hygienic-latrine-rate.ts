import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const hygienicLatrineRate: Indicator = share({
  id: 'hygienic-latrine-rate',
  group: 'living',
  names: { en: 'HYGIENICLATRINERATE', vi: 'TYLENHATIEUHVS' },
  title: { vi: 'Tỷ lệ hộ có nhà tiêu hợp vệ sinh', en: 'Households with a hygienic latrine' },
  calls: [HYGIENICLATRINERATE, TYLENHATIEUHVS],
  parameters: {
    latrineHouseholds: { vi: 'Số hộ có nhà tiêu hợp vệ sinh', en: 'Households with a hygienic latrine' },
    ...shared('households'),
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: [
      'ti le ho co nha tieu hop ve sinh',
      'ti le ho gia dinh duoc su dung nha tieu hop ve sinh',
      'ti le ho su dung nha tieu hop ve sinh',
      'ti le nha tieu hop ve sinh',
      'ti le ho co ho xi hop ve sinh',
    ],
    part: ['ho co nha tieu hop ve sinh', 'so ho co nha tieu hop ve sinh'],
    whole: ['tong so ho', 'tong so ho dan cu', 'so ho dan cu', 'tong ho', 'so ho'],
  },
  examples: [{ args: [12890, 18044, 1], result: 71.4 }],
});

/**
 * Households with a hygienic latrine: latrineHouseholds / households × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction HYGIENICLATRINERATE
 */
export function HYGIENICLATRINERATE(latrineHouseholds: unknown[][], households: unknown[][], decimals?: unknown): unknown[][] {
  return hygienicLatrineRate.answer([latrineHouseholds, households, decimals]);
}

/**
 * HYGIENICLATRINERATE under its Vietnamese name.
 * @customfunction TYLENHATIEUHVS
 */
export function TYLENHATIEUHVS(hoNhaTieuHvs: unknown[][], tongSoHo: unknown[][], soLe?: unknown): unknown[][] {
  return HYGIENICLATRINERATE(hoNhaTieuHvs, tongSoHo, soLe);
}
