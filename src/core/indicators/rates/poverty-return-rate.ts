import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const povertyReturnRate: Indicator = share({
  id: 'poverty-return-rate',
  group: 'poverty',
  names: { en: 'POVERTYRETURNRATE', vi: 'TYLETAINGHEO' },
  title: { vi: 'Tỷ lệ hộ tái nghèo so với hộ đã thoát nghèo', en: 'Share of escaped households that fell back into poverty' },
  calls: [POVERTYRETURNRATE, TYLETAINGHEO],
  parameters: {
    fallenBack: { vi: 'Số hộ tái nghèo trong kỳ', en: 'Households that fell back into poverty in the period' },
    everEscaped: { vi: 'Số hộ đã thoát nghèo', en: 'Households that had escaped poverty' },
  },
  direction: 'lower',
  source: SOURCES.unsourced,
  headings: {
    rate: ['ti le ho tai ngheo', 'ti le tai ngheo'],
    part: ['ho tai ngheo', 'so ho tai ngheo', 'tai ngheo'],
    whole: ['ho da thoat ngheo', 'so ho da thoat ngheo'],
  },
  examples: [{ args: [9, 412, 2], result: 2.18 }],
});

/**
 * Share of escaped households that fell back into poverty: fallenBack / everEscaped × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction POVERTYRETURNRATE
 */
export function POVERTYRETURNRATE(fallenBack: unknown[][], everEscaped: unknown[][], decimals?: unknown): unknown[][] {
  return povertyReturnRate.answer([fallenBack, everEscaped, decimals]);
}

/**
 * POVERTYRETURNRATE under its Vietnamese name.
 * @customfunction TYLETAINGHEO
 */
export function TYLETAINGHEO(hoTaiNgheo: unknown[][], hoDaThoatNgheo: unknown[][], soLe?: unknown): unknown[][] {
  return POVERTYRETURNRATE(hoTaiNgheo, hoDaThoatNgheo, soLe);
}
