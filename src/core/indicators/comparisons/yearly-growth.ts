import type { Indicator } from '../indicator';
import { fault, ZERO_BASE } from '../fault';
import { figures } from '../figures';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const yearlyGrowth: Indicator = figures(
  {
    id: 'yearly-growth',
    group: 'comparison',
    names: { en: 'YEARLYGROWTHPERCENT', vi: 'TOCDOTANGBINHQUANNAM' },
    title: { vi: 'Tốc độ tăng bình quân hằng năm (lũy thừa)', en: 'Compound yearly growth' },
    about: { vi: '((Cuối kỳ / đầu kỳ)^(1/số khoảng năm) - 1) × 100.', en: '((end / start)^(1 / intervals) - 1) × 100.' },
    calls: [YEARLYGROWTHPERCENT, TOCDOTANGBINHQUANNAM],
    parameters: shared('start', 'end', 'intervals'),
    formula: '((end/start)^(1/intervals)-1)*100',
    guard: null,
    unit: 'percent-per-year',
    decimals: 2,
    source: SOURCES.arithmetic,
    headings: {
      rate: ['toc do tang binh quan', 'toc do tang truong binh quan', 'toc do tang binh quan hang nam'],
      part: ['cuoi ki'],
      whole: ['dau ki'],
    },
    examples: [{ args: [24.5, 36.2, 5, 2], result: 8.12 }],
  },
  (start, end, intervals) => {
    if (start === 0 || intervals === 0) return ZERO_BASE;
    const factor = (end / start) ** (1 / intervals);
    // Of a ratio below zero there is a root only over a single interval, as in Excel.
    return Number.isNaN(factor) ? fault('#NUM!', 'power') : (factor - 1) * 100;
  },
);

/**
 * Compound yearly growth: ((end/start)^(1/intervals)-1)*100; unrounded unless `decimals` is given.
 * @customfunction YEARLYGROWTHPERCENT
 */
export function YEARLYGROWTHPERCENT(start: unknown[][], end: unknown[][], intervals: unknown[][], decimals?: unknown): unknown[][] {
  return yearlyGrowth.answer([start, end, intervals, decimals]);
}

/**
 * YEARLYGROWTHPERCENT under its Vietnamese name.
 * @customfunction TOCDOTANGBINHQUANNAM
 */
export function TOCDOTANGBINHQUANNAM(dauKy: unknown[][], cuoiKy: unknown[][], soKhoang: unknown[][], soLe?: unknown): unknown[][] {
  return YEARLYGROWTHPERCENT(dauKy, cuoiKy, soKhoang, soLe);
}
