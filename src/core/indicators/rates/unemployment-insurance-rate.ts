import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const unemploymentInsuranceRate: Indicator = share({
  id: 'unemployment-insurance-rate',
  group: 'insurance',
  names: { en: 'UNEMPLOYMENTINSURANCERATE', vi: 'TYLETHAMGIABHTN' },
  title: { vi: 'Tỷ lệ tham gia bảo hiểm thất nghiệp', en: 'Unemployment-insurance rate of the labour force' },
  calls: [UNEMPLOYMENTINSURANCERATE, TYLETHAMGIABHTN],
  parameters: { unemploymentInsured: { vi: 'Số người tham gia BHTN', en: 'People in unemployment insurance' }, ...shared('labourForce') },
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: ['ti le tham gia bhtn', 'ti le llld trong do tuoi tham gia bhtn', 'ti le tham gia bao hiem that nghiep'],
    part: ['so nguoi tham gia bhtn', 'nguoi tham gia bhtn', 'tham gia bhtn'],
    whole: ['luc luong lao dong trong do tuoi', 'luc luong lao dong', 'llld trong do tuoi', 'llld'],
  },
  examples: [{ args: [1878, 28898, 2], result: 6.5 }],
});

/**
 * Unemployment-insurance rate of the labour force: unemploymentInsured / labourForce × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction UNEMPLOYMENTINSURANCERATE
 */
export function UNEMPLOYMENTINSURANCERATE(unemploymentInsured: unknown[][], labourForce: unknown[][], decimals?: unknown): unknown[][] {
  return unemploymentInsuranceRate.answer([unemploymentInsured, labourForce, decimals]);
}

/**
 * UNEMPLOYMENTINSURANCERATE under its Vietnamese name.
 * @customfunction TYLETHAMGIABHTN
 */
export function TYLETHAMGIABHTN(nguoiThamGiaBhtn: unknown[][], lucLuongLaoDong: unknown[][], soLe?: unknown): unknown[][] {
  return UNEMPLOYMENTINSURANCERATE(nguoiThamGiaBhtn, lucLuongLaoDong, soLe);
}
