import type { Indicator } from '../indicator';
import { ratio } from '../ratio';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const primaryGrossEnrolmentRate: Indicator = ratio({
  id: 'primary-gross-enrolment-rate',
  group: 'education',
  names: { en: 'PRIMARYGROSSENROLMENTRATE', vi: 'TYLEDIHOCCHUNGTIEUHOC' },
  title: { vi: 'Tỷ lệ đi học chung cấp tiểu học (có thể vượt 100%)', en: 'Gross enrolment rate, primary school (may exceed 100)' },
  calls: [PRIMARYGROSSENROLMENTRATE, TYLEDIHOCCHUNGTIEUHOC],
  parameters: shared('pupils', 'childrenOfAge'),
  factor: 100,
  unit: 'percent',
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: ['ti le di hoc chung cap tieu hoc', 'ti le hoc sinh di hoc chung cap tieu hoc', 'ti le di hoc chung th'],
    part: ['hoc sinh tieu hoc', 'so hoc sinh tieu hoc'],
    whole: ['dan so 6-10 tuoi', 'tre 6-10 tuoi'],
  },
  examples: [{ args: [8260, 8200, 1], result: 100.7 }],
});

/**
 * Gross enrolment rate, primary school (may exceed 100): pupils / childrenOfAge × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction PRIMARYGROSSENROLMENTRATE
 */
export function PRIMARYGROSSENROLMENTRATE(pupils: unknown[][], childrenOfAge: unknown[][], decimals?: unknown): unknown[][] {
  return primaryGrossEnrolmentRate.answer([pupils, childrenOfAge, decimals]);
}

/**
 * PRIMARYGROSSENROLMENTRATE under its Vietnamese name.
 * @customfunction TYLEDIHOCCHUNGTIEUHOC
 */
export function TYLEDIHOCCHUNGTIEUHOC(hocSinh: unknown[][], danSoDoTuoi: unknown[][], soLe?: unknown): unknown[][] {
  return PRIMARYGROSSENROLMENTRATE(hocSinh, danSoDoTuoi, soLe);
}
