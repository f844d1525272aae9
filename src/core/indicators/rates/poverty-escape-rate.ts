import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const povertyEscapeRate: Indicator = share({
  id: 'poverty-escape-rate',
  group: 'poverty',
  names: { en: 'POVERTYESCAPERATE', vi: 'TYLETHOATNGHEO' },
  title: { vi: 'Tỷ lệ hộ thoát nghèo so với hộ nghèo đầu kỳ', en: 'Share of the poor who escaped poverty' },
  calls: [POVERTYESCAPERATE, TYLETHOATNGHEO],
  parameters: {
    escapedHouseholds: { vi: 'Số hộ thoát nghèo trong kỳ', en: 'Households that escaped poverty in the period' },
    poorAtStart: { vi: 'Số hộ nghèo đầu kỳ', en: 'Poor households at the start of the period' },
  },
  direction: 'higher',
  source: SOURCES.form2,
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
