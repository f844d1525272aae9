import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const ethnicPovertyOfAll: Indicator = share({
  id: 'ethnic-poverty-of-all',
  group: 'poverty',
  names: { en: 'ETHNICPOVERTYOFALL', vi: 'TYLEHONGHEODTTSTRENTONGHO' },
  title: { vi: 'Tỷ lệ hộ nghèo dân tộc thiểu số trên tổng số hộ dân cư', en: 'Poor ethnic-minority households over all households' },
  calls: [ETHNICPOVERTYOFALL, TYLEHONGHEODTTSTRENTONGHO],
  parameters: shared('ethnicPoorHouseholds', 'households'),
  direction: 'lower',
  source: SOURCES.taySon,
  headings: {
    rate: [
      'ti le ho ngheo dan toc thieu so so voi tong so ho',
      'ti le ho ngheo dtts so voi tong so ho',
      'ti le ho ngheo dtts tren tong so ho',
    ],
    part: ['ho ngheo dan toc thieu so', 'ho ngheo dtts'],
    whole: ['tong so ho', 'tong so ho dan cu', 'so ho dan cu', 'tong ho', 'so ho'],
  },
  examples: [{ args: [205, 38459, 2], result: 0.53 }],
});

/**
 * Poor ethnic-minority households over all households: ethnicPoorHouseholds / households × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction ETHNICPOVERTYOFALL
 */
export function ETHNICPOVERTYOFALL(ethnicPoorHouseholds: unknown[][], households: unknown[][], decimals?: unknown): unknown[][] {
  return ethnicPovertyOfAll.answer([ethnicPoorHouseholds, households, decimals]);
}

/**
 * ETHNICPOVERTYOFALL under its Vietnamese name.
 * @customfunction TYLEHONGHEODTTSTRENTONGHO
 */
export function TYLEHONGHEODTTSTRENTONGHO(hoNgheoDtts: unknown[][], tongSoHo: unknown[][], soLe?: unknown): unknown[][] {
  return ETHNICPOVERTYOFALL(hoNgheoDtts, tongSoHo, soLe);
}
