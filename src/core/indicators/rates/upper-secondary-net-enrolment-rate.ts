import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const upperSecondaryNetEnrolmentRate: Indicator = share({
  id: 'upper-secondary-net-enrolment-rate',
  group: 'education',
  names: { en: 'UPPERSECONDARYNETENROLMENTRATE', vi: 'TYLEDIHOCDUNGTUOITHPT' },
  title: {
    vi: 'Tỷ lệ đi học đúng tuổi cấp trung học phổ thông (15-17 tuổi)',
    en: 'Net enrolment rate, upper secondary school (age 15-17)',
  },
  calls: [UPPERSECONDARYNETENROLMENTRATE, TYLEDIHOCDUNGTUOITHPT],
  parameters: shared('pupilsOfAge', 'childrenOfAge'),
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: [
      'ti le di hoc dung tuoi cap trung hoc pho thong',
      'ti le hoc sinh di hoc dung tuoi cap trung hoc pho thong',
      'ti le hoc sinh di hoc dung do tuoi cap thpt',
      'ti le di hoc dung tuoi thpt',
    ],
    part: ['hoc sinh trung hoc pho thong dung tuoi', 'hoc sinh 15-17 tuoi hoc trung hoc pho thong'],
    whole: ['dan so 15-17 tuoi', 'tre 15-17 tuoi'],
  },
  examples: [{ args: [3105, 4480, 1], result: 69.3 }],
});

/**
 * Net enrolment rate, upper secondary school (age 15-17): pupilsOfAge / childrenOfAge × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction UPPERSECONDARYNETENROLMENTRATE
 */
export function UPPERSECONDARYNETENROLMENTRATE(pupilsOfAge: unknown[][], childrenOfAge: unknown[][], decimals?: unknown): unknown[][] {
  return upperSecondaryNetEnrolmentRate.answer([pupilsOfAge, childrenOfAge, decimals]);
}

/**
 * UPPERSECONDARYNETENROLMENTRATE under its Vietnamese name.
 * @customfunction TYLEDIHOCDUNGTUOITHPT
 */
export function TYLEDIHOCDUNGTUOITHPT(hocSinhDungTuoi: unknown[][], danSoDoTuoi: unknown[][], soLe?: unknown): unknown[][] {
  return UPPERSECONDARYNETENROLMENTRATE(hocSinhDungTuoi, danSoDoTuoi, soLe);
}
