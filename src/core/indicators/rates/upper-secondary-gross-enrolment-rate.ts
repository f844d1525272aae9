import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const upperSecondaryGrossEnrolmentRate: Indicator = ratio({
  id: 'upper-secondary-gross-enrolment-rate',
  group: 'education',
  names: { en: 'UPPERSECONDARYGROSSENROLMENTRATE', vi: 'TYLEDIHOCCHUNGTHPT' },
  title: {
    vi: 'Tỷ lệ đi học chung cấp trung học phổ thông (có thể vượt 100%)',
    en: 'Gross enrolment rate, upper secondary school (may exceed 100)',
  },
  calls: [UPPERSECONDARYGROSSENROLMENTRATE, TYLEDIHOCCHUNGTHPT],
  parameters: shared('pupils', 'childrenOfAge'),
  factor: 100,
  unit: 'percent',
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: ['ti le di hoc chung cap trung hoc pho thong', 'ti le hoc sinh di hoc chung cap trung hoc pho thong', 'ti le di hoc chung thpt'],
    part: ['hoc sinh trung hoc pho thong', 'so hoc sinh trung hoc pho thong'],
    whole: ['dan so 15-17 tuoi', 'tre 15-17 tuoi'],
  },
  examples: [{ args: [3245, 4480, 1], result: 72.4 }],
});

/**
 * Gross enrolment rate, upper secondary school (may exceed 100): pupils / childrenOfAge × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction UPPERSECONDARYGROSSENROLMENTRATE
 */
export function UPPERSECONDARYGROSSENROLMENTRATE(pupils: unknown[][], childrenOfAge: unknown[][], decimals?: unknown): unknown[][] {
  return upperSecondaryGrossEnrolmentRate.answer([pupils, childrenOfAge, decimals]);
}

/**
 * UPPERSECONDARYGROSSENROLMENTRATE under its Vietnamese name.
 * @customfunction TYLEDIHOCCHUNGTHPT
 */
export function TYLEDIHOCCHUNGTHPT(hocSinh: unknown[][], danSoDoTuoi: unknown[][], soLe?: unknown): unknown[][] {
  return UPPERSECONDARYGROSSENROLMENTRATE(hocSinh, danSoDoTuoi, soLe);
}
