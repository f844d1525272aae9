import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';

export const healthInsuranceRate: Indicator = share({
  id: 'health-insurance-rate',
  group: 'insurance',
  names: { en: 'HEALTHINSURANCERATE', vi: 'TYLEBAOPHUBHYT' },
  title: { vi: 'Tỷ lệ bao phủ bảo hiểm y tế', en: 'Health-insurance coverage' },
  calls: [HEALTHINSURANCERATE, TYLEBAOPHUBHYT],
  parameters: { insured: { vi: 'Số người có thẻ BHYT', en: 'People with a health-insurance card' }, ...shared('population') },
  direction: 'higher',
  source: { vi: 'Từ điển thuật ngữ thống kê (Viện Khoa học Thống kê)', en: 'Dictionary of statistics (Institute of Statistical Science)' },
  headings: {
    rate: [
      'ti le bao phu bhit',
      'ti le bao phu bao hiem i te',
      'ti le dan so tham gia bao hiem i te',
      'ti le dan so tham gia bhit',
      'ti le nguoi dan tham gia bao hiem i te',
      'ti le tham gia bhit',
      'ti le tham gia bao hiem i te',
    ],
    part: ['so nguoi tham gia bhit', 'nguoi tham gia bhit', 'so nguoi co the bhit', 'so the bhit', 'nguoi tham gia bao hiem i te'],
    whole: ['dan so', 'tong dan so', 'dan so trung binh'],
  },
  examples: [{ args: [111076, 117182, 2], result: 94.79 }],
});

/**
 * Health-insurance coverage: insured / population × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction HEALTHINSURANCERATE
 */
export function HEALTHINSURANCERATE(insured: unknown[][], population: unknown[][], decimals?: unknown): unknown[][] {
  return healthInsuranceRate.answer([insured, population, decimals]);
}

/**
 * HEALTHINSURANCERATE under its Vietnamese name.
 * @customfunction TYLEBAOPHUBHYT
 */
export function TYLEBAOPHUBHYT(nguoiCoTheBhyt: unknown[][], danSo: unknown[][], soLe?: unknown): unknown[][] {
  return HEALTHINSURANCERATE(nguoiCoTheBhyt, danSo, soLe);
}
