import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const lowerSecondaryGrossEnrolmentRate: Indicator = ratio({
  id: 'lower-secondary-gross-enrolment-rate',
  group: 'education',
  names: { en: 'LOWERSECONDARYGROSSENROLMENTRATE', vi: 'TYLEDIHOCCHUNGTHCS' },
  title: {
    vi: 'Tỷ lệ đi học chung cấp trung học cơ sở (có thể vượt 100%)',
    en: 'Gross enrolment rate, lower secondary school (may exceed 100)',
  },
  calls: [LOWERSECONDARYGROSSENROLMENTRATE, TYLEDIHOCCHUNGTHCS],
  parameters: shared('pupils', 'childrenOfAge'),
  factor: 100,
  unit: 'percent',
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: ['ti le di hoc chung cap trung hoc co so', 'ti le hoc sinh di hoc chung cap trung hoc co so', 'ti le di hoc chung thcs'],
    part: ['hoc sinh trung hoc co so', 'so hoc sinh trung hoc co so'],
    whole: ['dan so 11-14 tuoi', 'tre 11-14 tuoi'],
  },
  examples: [{ args: [6460, 6790, 1], result: 95.1 }],
});

/**
 * Gross enrolment rate, lower secondary school (may exceed 100): pupils / childrenOfAge × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction LOWERSECONDARYGROSSENROLMENTRATE
 */
export function LOWERSECONDARYGROSSENROLMENTRATE(pupils: unknown[][], childrenOfAge: unknown[][], decimals?: unknown): unknown[][] {
  return lowerSecondaryGrossEnrolmentRate.answer([pupils, childrenOfAge, decimals]);
}

/**
 * LOWERSECONDARYGROSSENROLMENTRATE under its Vietnamese name.
 * @customfunction TYLEDIHOCCHUNGTHCS
 */
export function TYLEDIHOCCHUNGTHCS(hocSinh: unknown[][], danSoDoTuoi: unknown[][], soLe?: unknown): unknown[][] {
  return LOWERSECONDARYGROSSENROLMENTRATE(hocSinh, danSoDoTuoi, soLe);
}
