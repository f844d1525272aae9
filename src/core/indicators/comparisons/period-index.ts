import type { Indicator } from '../indicator';
import { ZERO_BASE } from '../fault';
import { figures } from '../figures';

export const periodIndex: Indicator = figures(
  {
    id: 'period-index',
    group: 'comparison',
    names: { en: 'PERIODINDEX', vi: 'CHISOPHATTRIEN' },
    calls: [PERIODINDEX, CHISOPHATTRIEN],
    parameters: ['older', 'newer'],
    formula: 'newer/older*100',
    guard: null,
    factor: 100,
    unit: 'percent',
    decimals: 2,
    source: 'arithmetic',
    headings: {
      rate: ['chi so phat trien', 'so voi cung ki', 'so cung ki', '% so voi cung ki'],
      part: ['ki nai', 'nam nai'],
      whole: ['cung ki', 'nam truoc', 'ki truoc'],
    },
    examples: [{ args: [109710, 111076, 2], result: 101.25 }],
  },
  (older, newer) => (older === 0 ? ZERO_BASE : (newer / older) * 100),
);

/**
 * Index (earlier period = 100): newer/older*100; unrounded unless `decimals` is given.
 * @customfunction PERIODINDEX
 */
export function PERIODINDEX(older: unknown[][], newer: unknown[][], decimals?: unknown): unknown[][] {
  return periodIndex.answer([older, newer, decimals]);
}

/**
 * PERIODINDEX under its Vietnamese name.
 * @customfunction CHISOPHATTRIEN
 */
export function CHISOPHATTRIEN(kyTruoc: unknown[][], kyNay: unknown[][], soLe?: unknown): unknown[][] {
  return PERIODINDEX(kyTruoc, kyNay, soLe);
}
