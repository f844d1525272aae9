import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const certifiedLabourRate: Indicator = share({
  id: 'certified-labour-rate',
  group: 'labour',
  names: { en: 'CERTIFIEDLABOURRATE', vi: 'TYLELAODONGCOBANGCAP' },
  title: { vi: 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', en: 'Trained workers with a certificate over workers' },
  calls: [CERTIFIEDLABOURRATE, TYLELAODONGCOBANGCAP],
  parameters: {
    certified: { vi: 'Số lao động qua đào tạo có bằng cấp, chứng chỉ', en: 'Trained workers with a degree or certificate' },
    ...shared('workers'),
  },
  decimals: 1,
  direction: 'higher',
  source: SOURCES.circular2011,
  headings: {
    rate: [
      'ti le lao dong qua dao tao co bang cap, chung chi',
      'ti le lao dong co bang cap, chung chi',
      'ti le lao dong qua dao tao co bang cap',
      'ti le lao dong co bang cap',
    ],
    part: ['lao dong co bang cap', 'lao dong co bang cap, chung chi', 'lao dong qua dao tao co bang cap, chung chi'],
    whole: [
      'tong so lao dong',
      'lao dong dang lam viec',
      'luc luong lao dong trong do tuoi',
      'luc luong lao dong',
      'llld trong do tuoi',
      'llld',
    ],
  },
  examples: [{ args: [15400, 62100, 1], result: 24.8 }],
});

/**
 * Trained workers with a certificate over workers: certified / workers × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction CERTIFIEDLABOURRATE
 */
export function CERTIFIEDLABOURRATE(certified: unknown[][], workers: unknown[][], decimals?: unknown): unknown[][] {
  return certifiedLabourRate.answer([certified, workers, decimals]);
}

/**
 * CERTIFIEDLABOURRATE under its Vietnamese name.
 * @customfunction TYLELAODONGCOBANGCAP
 */
export function TYLELAODONGCOBANGCAP(laoDongCoBangCap: unknown[][], tongLaoDong: unknown[][], soLe?: unknown): unknown[][] {
  return CERTIFIEDLABOURRATE(laoDongCoBangCap, tongLaoDong, soLe);
}
