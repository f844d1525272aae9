import type { Indicator } from '../indicator';
import { share } from '../share';

export const povertyEscapeRate: Indicator = share({
  id: 'poverty-escape-rate',
  group: 'poverty',
  names: { en: 'POVERTYESCAPERATE', vi: 'TYLETHOATNGHEO' },
  calls: [POVERTYESCAPERATE, TYLETHOATNGHEO],
  parameters: ['escapedHouseholds', 'poorAtStart'],
  direction: 'higher',
  source: 'form-2',
  headings: {
    rate: ['ti le ho thoat ngheo', 'ti le thoat ngheo'],
    part: ['ho thoat ngheo', 'so ho thoat ngheo', 'thoat ngheo'],
    whole: ['ho ngheo dau ki', 'so ho ngheo dau ki', 'ho ngheo dau nam', 'so ho ngheo dau nam'],
  },
  examples: [{ args: [412, 1998, 2], result: 20.62 }],
});

/**
 * Share of the poor who escaped poverty: escapedHouseholds / poorAtStart × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction POVERTYESCAPERATE
 */
export function POVERTYESCAPERATE(escapedHouseholds: unknown[][], poorAtStart: unknown[][], decimals?: unknown): unknown[][] {
  return povertyEscapeRate.answer([escapedHouseholds, poorAtStart, decimals]);
}

/**
 * POVERTYESCAPERATE under its Vietnamese name.
 * @customfunction TYLETHOATNGHEO
 */
export function TYLETHOATNGHEO(hoThoatNgheo: unknown[][], hoNgheoDauKy: unknown[][], soLe?: unknown): unknown[][] {
  return POVERTYESCAPERATE(hoThoatNgheo, hoNgheoDauKy, soLe);
}
