import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const socialInsuranceRate: Indicator = share({
  id: 'social-insurance-rate',
  group: 'insurance',
  names: { en: 'SOCIALINSURANCERATE', vi: 'TYLETHAMGIABHXH' },
  title: {
    vi: 'Tỷ lệ tham gia BHXH (bắt buộc và tự nguyện) trong lực lượng lao động',
    en: 'Social-insurance rate (compulsory and voluntary) of the labour force',
  },
  calls: [SOCIALINSURANCERATE, TYLETHAMGIABHXH],
  parameters: {
    compulsory: { vi: 'Số người tham gia BHXH bắt buộc', en: 'People in compulsory social insurance' },
    ...shared('voluntary', 'labourForce'),
  },
  direction: 'higher',
  source: SOURCES.taySon,
  headings: {
    rate: [
      'ti le tham gia bhxh',
      'ti le llld trong do tuoi tham gia bhxh',
      'ti le luc luong lao dong trong do tuoi tham gia bao hiem xa hoi',
      'ti le lao dong tham gia bhxh',
      'ti le tham gia bao hiem xa hoi',
      'ti le bao phu bhxh',
    ],
    part: ['so nguoi tham gia bhxh', 'bhxh bat buoc', 'bhxh tu nguien', 'nguoi tham gia bhxh'],
    whole: ['luc luong lao dong trong do tuoi', 'luc luong lao dong', 'llld trong do tuoi', 'llld'],
  },
  examples: [{ args: [5484, 1211, 68456, 2], result: 9.78 }],
});

/**
 * Social-insurance rate (compulsory and voluntary) of the labour force: (compulsory+voluntary) / labourForce × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction SOCIALINSURANCERATE
 */
export function SOCIALINSURANCERATE(
  compulsory: unknown[][],
  voluntary: unknown[][],
  labourForce: unknown[][],
  decimals?: unknown,
): unknown[][] {
  return socialInsuranceRate.answer([compulsory, voluntary, labourForce, decimals]);
}

/**
 * SOCIALINSURANCERATE under its Vietnamese name.
 * @customfunction TYLETHAMGIABHXH
 */
export function TYLETHAMGIABHXH(
  bhxhBatBuoc: unknown[][],
  bhxhTuNguyen: unknown[][],
  lucLuongLaoDong: unknown[][],
  soLe?: unknown,
): unknown[][] {
  return SOCIALINSURANCERATE(bhxhBatBuoc, bhxhTuNguyen, lucLuongLaoDong, soLe);
}
