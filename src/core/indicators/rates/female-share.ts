import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const femaleShare: Indicator = share({
  id: 'female-share',
  group: 'gender',
  names: { en: 'FEMALESHARE', vi: 'TYLENUTRONGTONGSO' },
  title: { vi: 'Tỷ lệ nữ', en: 'Female share' },
  calls: [FEMALESHARE, TYLENUTRONGTONGSO],
  parameters: { women: { vi: 'Số nữ', en: 'Women' }, everyone: { vi: 'Tổng số người', en: 'Everyone' } },
  decimals: 1,
  source: SOURCES.yearbook,
  headings: {
    rate: ['ti le nu', 'ti le phu nu'],
    part: ['nu', 'so nu', 'trong do nu'],
    whole: ['tong so', 'tong so nguoi'],
  },
  examples: [{ args: [58, 120, 1], result: 48.3 }],
});

/**
 * Female share: women / everyone × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction FEMALESHARE
 */
export function FEMALESHARE(women: unknown[][], everyone: unknown[][], decimals?: unknown): unknown[][] {
  return femaleShare.answer([women, everyone, decimals]);
}

/**
 * FEMALESHARE under its Vietnamese name.
 * @customfunction TYLENUTRONGTONGSO
 */
export function TYLENUTRONGTONGSO(soNu: unknown[][], tongSo: unknown[][], soLe?: unknown): unknown[][] {
  return FEMALESHARE(soNu, tongSo, soLe);
}
