import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const antenatalCareRate: Indicator = share({
  id: 'antenatal-care-rate',
  group: 'health',
  names: { en: 'ANTENATALCARERATE', vi: 'TYLEKHAMTHAIDINHKY' },
  title: { vi: 'Tỷ lệ phụ nữ có thai được khám thai định kỳ', en: 'Antenatal-care rate' },
  calls: [ANTENATALCARERATE, TYLEKHAMTHAIDINHKY],
  parameters: {
    antenatal: { vi: 'Số phụ nữ có thai được khám thai định kỳ', en: 'Pregnant women with regular antenatal care' },
    mothers: { vi: 'Tổng số phụ nữ có thai', en: 'All pregnant women' },
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti le phu nu co thai duoc kham thai dinh ki', 'ti le phu nu mang thai duoc kham thai', 'ti le kham thai dinh ki'],
    part: ['phu nu co thai duoc kham thai', 'so phu nu duoc kham thai'],
    whole: ['phu nu co thai', 'so phu nu co thai'],
  },
  examples: [{ args: [455, 480, 1], result: 94.8 }],
});

/**
 * Antenatal-care rate: antenatal / mothers × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction ANTENATALCARERATE
 */
export function ANTENATALCARERATE(antenatal: unknown[][], mothers: unknown[][], decimals?: unknown): unknown[][] {
  return antenatalCareRate.answer([antenatal, mothers, decimals]);
}

/**
 * ANTENATALCARERATE under its Vietnamese name.
 * @customfunction TYLEKHAMTHAIDINHKY
 */
export function TYLEKHAMTHAIDINHKY(phuNuKhamThai: unknown[][], tongPhuNuCoThai: unknown[][], soLe?: unknown): unknown[][] {
  return ANTENATALCARERATE(phuNuKhamThai, tongPhuNuCoThai, soLe);
}
