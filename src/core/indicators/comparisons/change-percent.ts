import type { Indicator } from '../indicator';
import { ZERO_BASE } from '../fault';
import { figures } from '../figures';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const changePercent: Indicator = figures(
  {
    id: 'change-percent',
    group: 'comparison',
    names: { en: 'CHANGEPERCENT', vi: 'TOCDOTANGGIAM' },
    title: { vi: 'Tốc độ tăng, giảm so với kỳ trước', en: 'Growth over the earlier period' },
    about: { vi: '(Kỳ này - kỳ trước) / kỳ trước × 100.', en: '(Later - earlier) / earlier × 100.' },
    calls: [CHANGEPERCENT, TOCDOTANGGIAM],
    parameters: shared('older', 'newer'),
    formula: '(newer-older)/older*100',
    guard: null,
    factor: 100,
    unit: 'percent',
    decimals: 2,
    source: SOURCES.arithmetic,
    headings: {
      rate: ['toc do tang', 'toc do tang truong', 'ti le tang giam', 'tang giam (%)', 'toc do tang giam'],
      part: ['ki nai', 'nam nai'],
      whole: ['ki truoc', 'nam truoc', 'cung ki'],
    },
    examples: [{ args: [109710, 111076, 2], result: 1.25 }],
  },
  (older, newer) => (older === 0 ? ZERO_BASE : ((newer - older) / older) * 100),
);

/**
 * Growth over the earlier period: (newer-older)/older*100; unrounded unless `decimals` is given.
 * @customfunction CHANGEPERCENT
 */
export function CHANGEPERCENT(older: unknown[][], newer: unknown[][], decimals?: unknown): unknown[][] {
  return changePercent.answer([older, newer, decimals]);
}

/**
 * CHANGEPERCENT under its Vietnamese name.
 * @customfunction TOCDOTANGGIAM
 */
export function TOCDOTANGGIAM(kyTruoc: unknown[][], kyNay: unknown[][], soLe?: unknown): unknown[][] {
  return CHANGEPERCENT(kyTruoc, kyNay, soLe);
}
