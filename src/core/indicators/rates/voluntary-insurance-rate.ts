import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const voluntaryInsuranceRate: Indicator = share({
  id: 'voluntary-insurance-rate',
  group: 'insurance',
  names: { en: 'VOLUNTARYINSURANCERATE', vi: 'TYLEBHXHTUNGUYEN' },
  title: { vi: 'Tỷ lệ tham gia BHXH tự nguyện trong lực lượng lao động', en: 'Voluntary social-insurance rate of the labour force' },
  calls: [VOLUNTARYINSURANCERATE, TYLEBHXHTUNGUYEN],
  parameters: shared('voluntary', 'labourForce'),
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: [
      'ti le tham gia bhxh tu nguien',
      'ti le nong dan va lao dong khu vuc phi chinh thuc tham gia bhxh tu nguien',
      'ti le bhxh tu nguien',
    ],
    part: ['bhxh tu nguien', 'so nguoi tham gia bhxh tu nguien'],
    whole: ['luc luong lao dong trong do tuoi', 'luc luong lao dong', 'llld trong do tuoi', 'llld'],
  },
  examples: [{ args: [1211, 68456, 2], result: 1.77 }],
});

/**
 * Voluntary social-insurance rate of the labour force: voluntary / labourForce × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction VOLUNTARYINSURANCERATE
 */
export function VOLUNTARYINSURANCERATE(voluntary: unknown[][], labourForce: unknown[][], decimals?: unknown): unknown[][] {
  return voluntaryInsuranceRate.answer([voluntary, labourForce, decimals]);
}

/**
 * VOLUNTARYINSURANCERATE under its Vietnamese name.
 * @customfunction TYLEBHXHTUNGUYEN
 */
export function TYLEBHXHTUNGUYEN(bhxhTuNguyen: unknown[][], lucLuongLaoDong: unknown[][], soLe?: unknown): unknown[][] {
  return VOLUNTARYINSURANCERATE(bhxhTuNguyen, lucLuongLaoDong, soLe);
}
