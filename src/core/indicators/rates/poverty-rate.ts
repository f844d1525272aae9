import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const povertyRate: Indicator = share({
  id: 'poverty-rate',
  group: 'poverty',
  names: { en: 'POVERTYRATE', vi: 'TYLEHONGHEO' },
  title: { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate (households)' },
  calls: [POVERTYRATE, TYLEHONGHEO],
  parameters: shared('poorHouseholds', 'households'),
  direction: 'lower',
  source: SOURCES.form1,
  headings: {
    rate: ['ti le ho ngheo', 'ti le ho ngheo da chieu', 'ti le ngheo', 'ti le ngheo da chieu'],
    part: ['ho ngheo', 'so ho ngheo', 'tong so ho ngheo'],
    whole: ['tong so ho', 'tong so ho dan cu', 'so ho dan cu', 'tong ho', 'so ho'],
  },
  examples: [
    { args: [1855, 38459], result: 4.8233 },
    { args: [1855, 38459, 2], result: 4.82 },
    { args: ['1.855', '38.459', 2], result: 4.82 },
  ],
});

/**
 * Poverty rate (households): poorHouseholds / households × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction POVERTYRATE
 */
export function POVERTYRATE(poorHouseholds: unknown[][], households: unknown[][], decimals?: unknown): unknown[][] {
  return povertyRate.answer([poorHouseholds, households, decimals]);
}

/**
 * POVERTYRATE under its Vietnamese name.
 * @customfunction TYLEHONGHEO
 */
export function TYLEHONGHEO(soHoNgheo: unknown[][], tongSoHo: unknown[][], soLe?: unknown): unknown[][] {
  return POVERTYRATE(soHoNgheo, tongSoHo, soLe);
}
