import type { Indicator } from '../indicator';
import { ZERO_BASE } from '../fault';
import { figures } from '../figures';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const yearlyReduction: Indicator = figures(
  {
    id: 'yearly-reduction',
    group: 'comparison',
    names: { en: 'YEARLYREDUCTION', vi: 'MUCGIAMBINHQUANNAM' },
    title: { vi: 'Mức giảm bình quân hằng năm', en: 'Average yearly reduction' },
    about: {
      vi: '(Đầu kỳ - cuối kỳ) / số khoảng năm. Đầu năm 2016 đến cuối năm 2020 là 5 khoảng.',
      en: '(Start - end) / number of intervals. From the start of 2016 to the end of 2020 there are 5.',
    },
    calls: [YEARLYREDUCTION, MUCGIAMBINHQUANNAM],
    parameters: shared('start', 'end', 'intervals'),
    formula: '(start-end)/intervals',
    guard: null,
    unit: 'same-per-year',
    decimals: 2,
    source: SOURCES.khanhSon,
    headings: {
      rate: ['muc giam binh quan hang nam', 'giam binh quan/nam', 'muc giam ti le ho ngheo binh quan hang nam'],
      part: ['dau ki'],
      whole: ['cuoi ki'],
    },
    examples: [
      { args: [57.27, 25.21, 5, 2], result: 6.41 },
      { args: [3550, 1770, 5], result: 356 },
    ],
  },
  (start, end, intervals) => (intervals === 0 ? ZERO_BASE : (start - end) / intervals),
);

/**
 * Average yearly reduction: (start-end)/intervals; unrounded unless `decimals` is given.
 * @customfunction YEARLYREDUCTION
 */
export function YEARLYREDUCTION(start: unknown[][], end: unknown[][], intervals: unknown[][], decimals?: unknown): unknown[][] {
  return yearlyReduction.answer([start, end, intervals, decimals]);
}

/**
 * YEARLYREDUCTION under its Vietnamese name.
 * @customfunction MUCGIAMBINHQUANNAM
 */
export function MUCGIAMBINHQUANNAM(dauKy: unknown[][], cuoiKy: unknown[][], soKhoang: unknown[][], soLe?: unknown): unknown[][] {
  return YEARLYREDUCTION(dauKy, cuoiKy, soKhoang, soLe);
}
