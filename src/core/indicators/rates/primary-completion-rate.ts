import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const primaryCompletionRate: Indicator = share({
  id: 'primary-completion-rate',
  group: 'education',
  names: { en: 'PRIMARYCOMPLETIONRATE', vi: 'TYLEHOANTHANHTIEUHOC' },
  title: { vi: 'Tỷ lệ hoàn thành cấp tiểu học', en: 'Completion rate, primary school' },
  calls: [PRIMARYCOMPLETIONRATE, TYLEHOANTHANHTIEUHOC],
  parameters: shared('completed', 'startedCohort'),
  decimals: 1,
  direction: 'higher',
  source: SOURCES.gso,
  headings: {
    rate: ['ti le hoan thanh cap tieu hoc', 'ti le hoc sinh hoan thanh cap tieu hoc', 'ti le hoan thanh chuong trinh tieu hoc'],
    part: ['hoc sinh hoan thanh cap tieu hoc', 'hoan thanh chuong trinh tieu hoc'],
    whole: ['hoc sinh dau cap tieu hoc', 'hoc sinh lop dau cap tieu hoc'],
  },
  examples: [{ args: [1630, 1642, 1], result: 99.3 }],
});

/**
 * Completion rate, primary school: completed / startedCohort × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction PRIMARYCOMPLETIONRATE
 */
export function PRIMARYCOMPLETIONRATE(completed: unknown[][], startedCohort: unknown[][], decimals?: unknown): unknown[][] {
  return primaryCompletionRate.answer([completed, startedCohort, decimals]);
}

/**
 * PRIMARYCOMPLETIONRATE under its Vietnamese name.
 * @customfunction TYLEHOANTHANHTIEUHOC
 */
export function TYLEHOANTHANHTIEUHOC(hocSinhHoanThanh: unknown[][], hocSinhDauCap: unknown[][], soLe?: unknown): unknown[][] {
  return PRIMARYCOMPLETIONRATE(hocSinhHoanThanh, hocSinhDauCap, soLe);
}
