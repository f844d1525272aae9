import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const unemploymentRate: Indicator = share({
  id: 'unemployment-rate',
  group: 'labour',
  names: { en: 'UNEMPLOYMENTRATE', vi: 'TYLETHATNGHIEP' },
  title: { vi: 'Tỷ lệ thất nghiệp', en: 'Unemployment rate' },
  calls: [UNEMPLOYMENTRATE, TYLETHATNGHIEP],
  parameters: { unemployed: { vi: 'Số người thất nghiệp', en: 'Unemployed people' }, ...shared('labourForce') },
  direction: 'lower',
  source: SOURCES.yearbook,
  headings: {
    rate: ['ti le that nghiep', 'ti le that nghiep chung', 'ti le nguoi that nghiep', 'ti le that nghiep khu vuc thanh thi'],
    part: ['so nguoi that nghiep', 'nguoi that nghiep', 'lao dong that nghiep'],
    whole: ['luc luong lao dong trong do tuoi', 'luc luong lao dong', 'llld trong do tuoi', 'llld'],
  },
  examples: [{ args: [1240, 68456, 2], result: 1.81 }],
});

/**
 * Unemployment rate: unemployed / labourForce × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction UNEMPLOYMENTRATE
 */
export function UNEMPLOYMENTRATE(unemployed: unknown[][], labourForce: unknown[][], decimals?: unknown): unknown[][] {
  return unemploymentRate.answer([unemployed, labourForce, decimals]);
}

/**
 * UNEMPLOYMENTRATE under its Vietnamese name.
 * @customfunction TYLETHATNGHIEP
 */
export function TYLETHATNGHIEP(nguoiThatNghiep: unknown[][], lucLuongLaoDong: unknown[][], soLe?: unknown): unknown[][] {
  return UNEMPLOYMENTRATE(nguoiThatNghiep, lucLuongLaoDong, soLe);
}
