import type { Indicator } from '../indicator';
import { share } from '../share';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const shareOfTotal: Indicator = share({
  id: 'share-of-total',
  group: 'comparison',
  names: { en: 'SHAREOFTOTAL', vi: 'TYTRONGTRONGTONGSO' },
  title: { vi: 'Tỷ trọng trong tổng số', en: 'Share of a total' },
  about: { vi: 'Bộ phận / tổng số × 100.', en: 'Part / total × 100.' },
  calls: [SHAREOFTOTAL, TYTRONGTRONGTONGSO],
  parameters: { part: { vi: 'Bộ phận', en: 'Part' }, ...shared('total') },
  source: SOURCES.arithmetic,
  headings: {
    rate: ['ti trong', 'co cau', 'ti trong (%)', 'co cau (%)', 'chiem ti le'],
    part: ['so luong'],
    whole: ['tong so', 'tong cong'],
  },
  examples: [
    { args: [53991, 193671, 2], result: 27.88 },
    { args: [[[53991], [20883]], 193671, 1], result: [[27.9], [10.8]] },
  ],
});

/**
 * Share of a part in its total: part / total × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction SHAREOFTOTAL
 */
export function SHAREOFTOTAL(part: unknown[][], total: unknown[][], decimals?: unknown): unknown[][] {
  return shareOfTotal.answer([part, total, decimals]);
}

/**
 * SHAREOFTOTAL under its Vietnamese name.
 * @customfunction TYTRONGTRONGTONGSO
 */
export function TYTRONGTRONGTONGSO(boPhan: unknown[][], tong: unknown[][], soLe?: unknown): unknown[][] {
  return SHAREOFTOTAL(boPhan, tong, soLe);
}
