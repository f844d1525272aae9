import type { Indicator } from '../indicator';
import { figures } from '../figures';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const planRemaining: Indicator = figures(
  {
    id: 'plan-remaining',
    group: 'comparison',
    names: { en: 'PLANREMAINING', vi: 'CONPHAITHUCHIEN' },
    title: { vi: 'Còn phải thực hiện so với kế hoạch', en: 'Remaining to the plan' },
    about: { vi: 'Phần kế hoạch chưa thực hiện; đã đạt hoặc vượt thì bằng 0.', en: 'What is left of the plan; 0 once it is reached.' },
    calls: [PLANREMAINING, CONPHAITHUCHIEN],
    parameters: shared('result', 'plan'),
    formula: 'IF(plan>result,plan-result,0)',
    inWords: { vi: 'Kế hoạch - Kết quả thực hiện, không nhỏ hơn 0', en: 'Plan - Result, no less than 0' },
    guard: null,
    unit: 'same',
    decimals: 0,
    source: SOURCES.arithmetic,
    examples: [
      { args: [1111, 2000], result: 889 },
      { args: [3459, 3415], result: 0 },
    ],
  },
  (result, plan) => (plan > result ? plan - result : 0),
);

/**
 * Remaining to the plan: IF(plan>result,plan-result,0); unrounded unless `decimals` is given.
 * @customfunction PLANREMAINING
 */
export function PLANREMAINING(result: unknown[][], plan: unknown[][], decimals?: unknown): unknown[][] {
  return planRemaining.answer([result, plan, decimals]);
}

/**
 * PLANREMAINING under its Vietnamese name.
 * @customfunction CONPHAITHUCHIEN
 */
export function CONPHAITHUCHIEN(thucHien: unknown[][], keHoach: unknown[][], soLe?: unknown): unknown[][] {
  return PLANREMAINING(thucHien, keHoach, soLe);
}
