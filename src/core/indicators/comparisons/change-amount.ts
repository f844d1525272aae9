import type { Indicator } from '../indicator';
import { figures } from '../figures';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const changeAmount: Indicator = figures(
  {
    id: 'change-amount',
    group: 'comparison',
    names: { en: 'CHANGEAMOUNT', vi: 'MUCTANGGIAM' },
    title: { vi: 'Mức tăng, giảm (số tuyệt đối)', en: 'Change (absolute)' },
    about: { vi: 'Kỳ này trừ kỳ trước; số âm là giảm.', en: 'Later minus earlier; negative is a decrease.' },
    calls: [CHANGEAMOUNT, MUCTANGGIAM],
    parameters: shared('older', 'newer'),
    formula: 'newer-older',
    guard: null,
    unit: 'same',
    decimals: 0,
    source: SOURCES.khanhSon,
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
