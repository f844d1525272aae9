import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const lowerSecondaryNetEnrolmentRate: Indicator = share({
  id: 'lower-secondary-net-enrolment-rate',
  group: 'education',
  names: { en: 'LOWERSECONDARYNETENROLMENTRATE', vi: 'TYLEDIHOCDUNGTUOITHCS' },
  title: { vi: 'Tỷ lệ đi học đúng tuổi cấp trung học cơ sở (11-14 tuổi)', en: 'Net enrolment rate, lower secondary school (age 11-14)' },
  calls: [LOWERSECONDARYNETENROLMENTRATE, TYLEDIHOCDUNGTUOITHCS],
  parameters: shared('pupilsOfAge', 'childrenOfAge'),
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: [
      'ti le di hoc dung tuoi cap trung hoc co so',
      'ti le hoc sinh di hoc dung tuoi cap trung hoc co so',
      'ti le hoc sinh di hoc dung do tuoi cap thcs',
      'ti le di hoc dung tuoi thcs',
    ],
    part: ['hoc sinh trung hoc co so dung tuoi', 'hoc sinh 11-14 tuoi hoc trung hoc co so'],
    whole: ['dan so 11-14 tuoi', 'tre 11-14 tuoi'],
  },
  examples: [{ args: [6320, 6790, 1], result: 93.1 }],
});

/**
 * Net enrolment rate, lower secondary school (age 11-14): pupilsOfAge / childrenOfAge × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction LOWERSECONDARYNETENROLMENTRATE
 */
export function LOWERSECONDARYNETENROLMENTRATE(pupilsOfAge: unknown[][], childrenOfAge: unknown[][], decimals?: unknown): unknown[][] {
  return lowerSecondaryNetEnrolmentRate.answer([pupilsOfAge, childrenOfAge, decimals]);
}

/**
 * LOWERSECONDARYNETENROLMENTRATE under its Vietnamese name.
 * @customfunction TYLEDIHOCDUNGTUOITHCS
 */
export function TYLEDIHOCDUNGTUOITHCS(hocSinhDungTuoi: unknown[][], danSoDoTuoi: unknown[][], soLe?: unknown): unknown[][] {
  return LOWERSECONDARYNETENROLMENTRATE(hocSinhDungTuoi, danSoDoTuoi, soLe);
}
