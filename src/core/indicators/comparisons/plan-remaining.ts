import type { Indicator } from '../indicator';
import { figures } from '../figures';

export const planRemaining: Indicator = figures(
  {
    id: 'plan-remaining',
    group: 'comparison',
    names: { en: 'PLANREMAINING', vi: 'CONPHAITHUCHIEN' },
    calls: [PLANREMAINING, CONPHAITHUCHIEN],
    parameters: ['result', 'plan'],
    formula: 'IF(plan>result,plan-result,0)',
    guard: null,
    unit: 'same',
    decimals: 0,
    source: 'arithmetic',
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
