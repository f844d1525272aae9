import type { Indicator } from '../indicator';
import { ZERO_BASE } from '../fault';
import { figures } from '../figures';
import { SOURCES } from '../sources';

export const growthContribution: Indicator = figures(
  {
    id: 'growth-contribution',
    group: 'comparison',
    names: { en: 'GROWTHCONTRIBUTION', vi: 'DONGGOPVAOMUCTANG' },
    title: { vi: 'Đóng góp của bộ phận vào mức tăng chung', en: 'Contribution of a part to the growth of the whole' },
    about: {
      vi: '(Bộ phận kỳ này - bộ phận kỳ trước) / tổng số kỳ trước × 100, theo điểm %.',
      en: '(part later - part earlier) / total earlier × 100, in percentage points.',
    },
    calls: [GROWTHCONTRIBUTION, DONGGOPVAOMUCTANG],
    parameters: {
      partOlder: { vi: 'Giá trị của bộ phận kỳ trước', en: 'The part in the earlier period' },
      partNewer: { vi: 'Giá trị của bộ phận kỳ này', en: 'The part in the later period' },
      totalOlder: { vi: 'Tổng số kỳ trước', en: 'The total in the earlier period' },
    },
    formula: '(partNewer-partOlder)/totalOlder*100',
    guard: null,
    factor: 100,
    unit: 'points',
    decimals: 2,
    source: SOURCES.arithmetic,
    examples: [{ args: [5310, 5484, 6400, 2], result: 2.72 }],
  },
  (partOlder, partNewer, totalOlder) => (totalOlder === 0 ? ZERO_BASE : ((partNewer - partOlder) / totalOlder) * 100),
);

/**
 * Contribution of a part to the growth of the whole: (partNewer-partOlder)/totalOlder*100; unrounded unless `decimals` is given.
 * @customfunction GROWTHCONTRIBUTION
 */
export function GROWTHCONTRIBUTION(
  partOlder: unknown[][],
  partNewer: unknown[][],
  totalOlder: unknown[][],
  decimals?: unknown,
): unknown[][] {
  return growthContribution.answer([partOlder, partNewer, totalOlder, decimals]);
}

/**
 * GROWTHCONTRIBUTION under its Vietnamese name.
 * @customfunction DONGGOPVAOMUCTANG
 */
export function DONGGOPVAOMUCTANG(
  boPhanKyTruoc: unknown[][],
  boPhanKyNay: unknown[][],
  tongKyTruoc: unknown[][],
  soLe?: unknown,
): unknown[][] {
  return GROWTHCONTRIBUTION(boPhanKyTruoc, boPhanKyNay, tongKyTruoc, soLe);
}
