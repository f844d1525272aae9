import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const upperSecondaryCompletionRate: Indicator = share({
  id: 'upper-secondary-completion-rate',
  group: 'education',
  names: { en: 'UPPERSECONDARYCOMPLETIONRATE', vi: 'TYLEHOANTHANHTHPT' },
  title: { vi: 'Tỷ lệ hoàn thành cấp trung học phổ thông', en: 'Completion rate, upper secondary school' },
  calls: [UPPERSECONDARYCOMPLETIONRATE, TYLEHOANTHANHTHPT],
  parameters: shared('completed', 'startedCohort'),
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: [
      'ti le hoan thanh cap trung hoc pho thong',
      'ti le hoc sinh hoan thanh cap trung hoc pho thong',
      'ti le hoan thanh chuong trinh trung hoc pho thong',
    ],
    part: ['hoc sinh hoan thanh cap trung hoc pho thong', 'hoan thanh chuong trinh trung hoc pho thong'],
    whole: ['hoc sinh dau cap trung hoc pho thong', 'hoc sinh lop dau cap trung hoc pho thong'],
  },
  examples: [{ args: [902, 960, 1], result: 94 }],
});

/**
 * Completion rate, upper secondary school: completed / startedCohort × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction UPPERSECONDARYCOMPLETIONRATE
 */
export function UPPERSECONDARYCOMPLETIONRATE(completed: unknown[][], startedCohort: unknown[][], decimals?: unknown): unknown[][] {
  return upperSecondaryCompletionRate.answer([completed, startedCohort, decimals]);
}

/**
 * UPPERSECONDARYCOMPLETIONRATE under its Vietnamese name.
 * @customfunction TYLEHOANTHANHTHPT
 */
export function TYLEHOANTHANHTHPT(hocSinhHoanThanh: unknown[][], hocSinhDauCap: unknown[][], soLe?: unknown): unknown[][] {
  return UPPERSECONDARYCOMPLETIONRATE(hocSinhHoanThanh, hocSinhDauCap, soLe);
}
