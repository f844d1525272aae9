import type { Indicator } from '../indicator';
import { ZERO_BASE } from '../fault';
import { figures } from '../figures';

export const growthContribution: Indicator = figures(
  {
    id: 'growth-contribution',
    group: 'comparison',
    names: { en: 'GROWTHCONTRIBUTION', vi: 'DONGGOPVAOMUCTANG' },
    calls: [GROWTHCONTRIBUTION, DONGGOPVAOMUCTANG],
    parameters: ['partOlder', 'partNewer', 'totalOlder'],
    formula: '(partNewer-partOlder)/totalOlder*100',
    guard: null,
    factor: 100,
    unit: 'points',
    decimals: 2,
    source: 'arithmetic',
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
