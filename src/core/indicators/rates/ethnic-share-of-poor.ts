import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const ethnicShareOfPoor: Indicator = share({
  id: 'ethnic-share-of-poor',
  group: 'poverty',
  names: { en: 'ETHNICSHAREOFPOOR', vi: 'TYTRONGDTTSTRONGHONGHEO' },
  title: { vi: 'Tỷ trọng hộ dân tộc thiểu số trong tổng số hộ nghèo', en: 'Share of ethnic-minority households among the poor' },
  calls: [ETHNICSHAREOFPOOR, TYTRONGDTTSTRONGHONGHEO],
  parameters: shared('ethnicPoorHouseholds', 'poorHouseholds'),
  source: SOURCES.form12,
  headings: {
    rate: ['ti trong ho ngheo dan toc thieu so trong tong so ho ngheo', 'ti le ho dan toc thieu so trong ho ngheo'],
    part: ['ho ngheo dan toc thieu so', 'ho ngheo dtts'],
    whole: ['tong so ho ngheo', 'so ho ngheo', 'ho ngheo'],
  },
  examples: [{ args: [110, 305, 1], result: 36.1 }],
});

/**
 * Share of ethnic-minority households among the poor: ethnicPoorHouseholds / poorHouseholds × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction ETHNICSHAREOFPOOR
 */
export function ETHNICSHAREOFPOOR(ethnicPoorHouseholds: unknown[][], poorHouseholds: unknown[][], decimals?: unknown): unknown[][] {
  return ethnicShareOfPoor.answer([ethnicPoorHouseholds, poorHouseholds, decimals]);
}

/**
 * ETHNICSHAREOFPOOR under its Vietnamese name.
 * @customfunction TYTRONGDTTSTRONGHONGHEO
 */
export function TYTRONGDTTSTRONGHONGHEO(hoNgheoDtts: unknown[][], soHoNgheo: unknown[][], soLe?: unknown): unknown[][] {
  return ETHNICSHAREOFPOOR(hoNgheoDtts, soHoNgheo, soLe);
}
