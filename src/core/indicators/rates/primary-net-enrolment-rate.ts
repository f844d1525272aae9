import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const primaryNetEnrolmentRate: Indicator = share({
  id: 'primary-net-enrolment-rate',
  group: 'education',
  names: { en: 'PRIMARYNETENROLMENTRATE', vi: 'TYLEDIHOCDUNGTUOITIEUHOC' },
  title: { vi: 'Tỷ lệ đi học đúng tuổi cấp tiểu học (6-10 tuổi)', en: 'Net enrolment rate, primary school (age 6-10)' },
  calls: [PRIMARYNETENROLMENTRATE, TYLEDIHOCDUNGTUOITIEUHOC],
  parameters: shared('pupilsOfAge', 'childrenOfAge'),
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: [
      'ti le di hoc dung tuoi cap tieu hoc',
      'ti le hoc sinh di hoc dung tuoi cap tieu hoc',
      'ti le hoc sinh di hoc dung do tuoi cap th',
      'ti le di hoc dung tuoi th',
    ],
    part: ['hoc sinh tieu hoc dung tuoi', 'hoc sinh 6-10 tuoi hoc tieu hoc'],
    whole: ['dan so 6-10 tuoi', 'tre 6-10 tuoi'],
  },
  examples: [{ args: [8120, 8200, 1], result: 99 }],
});

/**
 * Net enrolment rate, primary school (age 6-10): pupilsOfAge / childrenOfAge × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction PRIMARYNETENROLMENTRATE
 */
export function PRIMARYNETENROLMENTRATE(pupilsOfAge: unknown[][], childrenOfAge: unknown[][], decimals?: unknown): unknown[][] {
  return primaryNetEnrolmentRate.answer([pupilsOfAge, childrenOfAge, decimals]);
}

/**
 * PRIMARYNETENROLMENTRATE under its Vietnamese name.
 * @customfunction TYLEDIHOCDUNGTUOITIEUHOC
 */
export function TYLEDIHOCDUNGTUOITIEUHOC(hocSinhDungTuoi: unknown[][], danSoDoTuoi: unknown[][], soLe?: unknown): unknown[][] {
  return PRIMARYNETENROLMENTRATE(hocSinhDungTuoi, danSoDoTuoi, soLe);
}
