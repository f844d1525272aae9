import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const lowerSecondaryCompletionRate: Indicator = share({
  id: 'lower-secondary-completion-rate',
  group: 'education',
  names: { en: 'LOWERSECONDARYCOMPLETIONRATE', vi: 'TYLEHOANTHANHTHCS' },
  title: { vi: 'Tỷ lệ hoàn thành cấp trung học cơ sở', en: 'Completion rate, lower secondary school' },
  calls: [LOWERSECONDARYCOMPLETIONRATE, TYLEHOANTHANHTHCS],
  parameters: shared('completed', 'startedCohort'),
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: [
      'ti le hoan thanh cap trung hoc co so',
      'ti le hoc sinh hoan thanh cap trung hoc co so',
      'ti le hoan thanh chuong trinh trung hoc co so',
    ],
    part: ['hoc sinh hoan thanh cap trung hoc co so', 'hoan thanh chuong trinh trung hoc co so'],
    whole: ['hoc sinh dau cap trung hoc co so', 'hoc sinh lop dau cap trung hoc co so'],
  },
  examples: [{ args: [1488, 1510, 1], result: 98.5 }],
});

/**
 * Completion rate, lower secondary school: completed / startedCohort × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction LOWERSECONDARYCOMPLETIONRATE
 */
export function LOWERSECONDARYCOMPLETIONRATE(completed: unknown[][], startedCohort: unknown[][], decimals?: unknown): unknown[][] {
  return lowerSecondaryCompletionRate.answer([completed, startedCohort, decimals]);
}

/**
 * LOWERSECONDARYCOMPLETIONRATE under its Vietnamese name.
 * @customfunction TYLEHOANTHANHTHCS
 */
export function TYLEHOANTHANHTHCS(hocSinhHoanThanh: unknown[][], hocSinhDauCap: unknown[][], soLe?: unknown): unknown[][] {
  return LOWERSECONDARYCOMPLETIONRATE(hocSinhHoanThanh, hocSinhDauCap, soLe);
}
