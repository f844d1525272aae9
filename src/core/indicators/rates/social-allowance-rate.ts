import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const socialAllowanceRate: Indicator = share({
  id: 'social-allowance-rate',
  group: 'living',
  names: { en: 'SOCIALALLOWANCERATE', vi: 'TYLEHUONGTROCAPXAHOI' },
  title: { vi: 'Tỷ lệ dân số hưởng trợ cấp xã hội hằng tháng', en: 'Population with a monthly social allowance' },
  calls: [SOCIALALLOWANCERATE, TYLEHUONGTROCAPXAHOI],
  parameters: {
    allowanceReceivers: { vi: 'Số người hưởng trợ cấp xã hội hằng tháng', en: 'People with a monthly social allowance' },
    ...shared('population'),
  },
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: [
      'ti le dan so duoc huong tro cap xa hoi hang thang tai cong dong',
      'ti le dan so huong tro cap xa hoi',
      'ti le huong tro cap xa hoi',
    ],
    part: ['nguoi huong tro cap xa hoi', 'doi tuong huong tro cap xa hoi hang thang'],
    whole: ['dan so', 'tong dan so', 'dan so trung binh'],
  },
  examples: [{ args: [3580, 73210, 2], result: 4.89 }],
});

/**
 * Population with a monthly social allowance: allowanceReceivers / population × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction SOCIALALLOWANCERATE
 */
export function SOCIALALLOWANCERATE(allowanceReceivers: unknown[][], population: unknown[][], decimals?: unknown): unknown[][] {
  return socialAllowanceRate.answer([allowanceReceivers, population, decimals]);
}

/**
 * SOCIALALLOWANCERATE under its Vietnamese name.
 * @customfunction TYLEHUONGTROCAPXAHOI
 */
export function TYLEHUONGTROCAPXAHOI(nguoiHuongTroCap: unknown[][], danSo: unknown[][], soLe?: unknown): unknown[][] {
  return SOCIALALLOWANCERATE(nguoiHuongTroCap, danSo, soLe);
}
