import type { Indicator } from '../indicator';
import { share } from '../share';

export const ethnicPovertyRate: Indicator = share({
  id: 'ethnic-poverty-rate',
  group: 'poverty',
  names: { en: 'ETHNICPOVERTYRATE', vi: 'TYLEHONGHEODTTS' },
  calls: [ETHNICPOVERTYRATE, TYLEHONGHEODTTS],
  parameters: ['ethnicPoorHouseholds', 'ethnicHouseholds'],
  direction: 'lower',
  source: 'form-12',
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
