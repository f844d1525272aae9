import type { Indicator } from '../indicator';
import { ZERO_BASE } from '../fault';
import { figures } from '../figures';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const periodIndex: Indicator = figures(
  {
    id: 'period-index',
    group: 'comparison',
    names: { en: 'PERIODINDEX', vi: 'CHISOPHATTRIEN' },
    title: { vi: 'Chỉ số phát triển (kỳ trước = 100)', en: 'Index (earlier period = 100)' },
    about: { vi: 'Kỳ này / kỳ trước × 100: 101,25 nghĩa là tăng 1,25%.', en: 'Later / earlier × 100: 101.25 means 1.25 % more.' },
    calls: [PERIODINDEX, CHISOPHATTRIEN],
    parameters: shared('older', 'newer'),
    formula: 'newer/older*100',
    guard: null,
    factor: 100,
    unit: 'percent',
    decimals: 2,
    source: SOURCES.arithmetic,
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
