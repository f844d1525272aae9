import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const ethnicPovertyRate: Indicator = share({
  id: 'ethnic-poverty-rate',
  group: 'poverty',
  names: { en: 'ETHNICPOVERTYRATE', vi: 'TYLEHONGHEODTTS' },
  title: {
    vi: 'Tỷ lệ hộ nghèo dân tộc thiểu số (trên tổng số hộ dân tộc thiểu số)',
    en: 'Poverty rate of ethnic-minority households (over ethnic-minority households)',
  },
  calls: [ETHNICPOVERTYRATE, TYLEHONGHEODTTS],
  parameters: {
    ...shared('ethnicPoorHouseholds'),
    ethnicHouseholds: { vi: 'Tổng số hộ dân tộc thiểu số', en: 'All ethnic-minority households' },
  },
  direction: 'lower',
  source: SOURCES.form12,
  headings: {
    rate: [
      'ti le ho ngheo dan toc thieu so',
      'ti le ho ngheo dtts',
      'ti le ho ngheo la nguoi dan toc thieu so',
      'ti le ho ngheo dong bao dan toc thieu so',
    ],
    part: ['ho ngheo dan toc thieu so', 'ho ngheo dtts', 'ho ngheo la nguoi dtts'],
    whole: ['tong so ho dan toc thieu so', 'ho dan toc thieu so', 'ho dtts', 'tong so ho dtts', 'so ho dtts'],
  },
  examples: [{ args: [110, 640, 2], result: 17.19 }],
});

/**
 * Poverty rate of ethnic-minority households (over ethnic-minority households): ethnicPoorHouseholds / ethnicHouseholds × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction ETHNICPOVERTYRATE
 */
export function ETHNICPOVERTYRATE(ethnicPoorHouseholds: unknown[][], ethnicHouseholds: unknown[][], decimals?: unknown): unknown[][] {
  return ethnicPovertyRate.answer([ethnicPoorHouseholds, ethnicHouseholds, decimals]);
}

/**
 * ETHNICPOVERTYRATE under its Vietnamese name.
 * @customfunction TYLEHONGHEODTTS
 */
export function TYLEHONGHEODTTS(hoNgheoDtts: unknown[][], tongHoDtts: unknown[][], soLe?: unknown): unknown[][] {
  return ETHNICPOVERTYRATE(hoNgheoDtts, tongHoDtts, soLe);
}
