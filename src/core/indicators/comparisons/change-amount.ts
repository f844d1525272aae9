import type { Indicator } from '../indicator';
import { figures } from '../figures';

export const changeAmount: Indicator = figures(
  {
    id: 'change-amount',
    group: 'comparison',
    names: { en: 'CHANGEAMOUNT', vi: 'MUCTANGGIAM' },
    calls: [CHANGEAMOUNT, MUCTANGGIAM],
    parameters: ['older', 'newer'],
    formula: 'newer-older',
    guard: null,
    unit: 'same',
    decimals: 0,
    source: 'khanh-son',
    headings: {
      rate: ['muc tang giam', 'tang giam', 'chenh lech', 'tang, giam'],
      part: ['ki nai', 'nam nai'],
      whole: ['ki truoc', 'nam truoc'],
    },
    examples: [{ args: [3550, 1770], result: -1780 }],
  },
  (older, newer) => newer - older,
);

/**
 * Change (absolute): newer-older; unrounded unless `decimals` is given.
 * @customfunction CHANGEAMOUNT
 */
export function CHANGEAMOUNT(older: unknown[][], newer: unknown[][], decimals?: unknown): unknown[][] {
  return changeAmount.answer([older, newer, decimals]);
}

/**
 * CHANGEAMOUNT under its Vietnamese name.
 * @customfunction MUCTANGGIAM
 */
export function MUCTANGGIAM(kyTruoc: unknown[][], kyNay: unknown[][], soLe?: unknown): unknown[][] {
  return CHANGEAMOUNT(kyTruoc, kyNay, soLe);
}
