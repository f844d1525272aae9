import type { Indicator } from '../indicator';
import { ZERO_BASE } from '../fault';
import { figures } from '../figures';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const planCompletion: Indicator = figures(
  {
    id: 'plan-completion',
    group: 'comparison',
    names: { en: 'PLANCOMPLETION', vi: 'TYLEHOANTHANHKEHOACH' },
    title: { vi: 'Tỷ lệ hoàn thành kế hoạch', en: 'Plan completion' },
    about: {
      vi: 'Kết quả so với kế hoạch, theo %. Với chỉ tiêu càng thấp càng tốt hãy dùng CHENHLECHSOVOICHITIEU.',
      en: 'Result over plan, percent. Where less is better use TARGETGAP.',
    },
    calls: [PLANCOMPLETION, TYLEHOANTHANHKEHOACH],
    parameters: shared('result', 'plan'),
    formula: 'result/plan*100',
    guard: null,
    factor: 100,
    unit: 'percent',
    decimals: 2,
    direction: 'higher',
    source: SOURCES.khanhSon,
    headings: {
      rate: [
        'ti le hoan thanh ke hoach',
        'ti le thuc hien so voi ke hoach',
        'so voi ke hoach',
        'ti le hoan thanh',
        '% ke hoach',
        '% so voi ke hoach',
        'dat % ke hoach',
      ],
      part: ['thuc hien', 'ket qua thuc hien', 'uoc thuc hien'],
      whole: ['ke hoach', 'chi tieu', 'chi tieu giao', 'ke hoach giao'],
    },
    examples: [
      { args: [3459, 3415, 1], result: 101.3 },
      { args: [1111, 2000, 2], result: 55.55 },
    ],
  },
  (result, plan) => (plan === 0 ? ZERO_BASE : (result / plan) * 100),
);

/**
 * Plan completion: result/plan*100; unrounded unless `decimals` is given.
 * @customfunction PLANCOMPLETION
 */
export function PLANCOMPLETION(result: unknown[][], plan: unknown[][], decimals?: unknown): unknown[][] {
  return planCompletion.answer([result, plan, decimals]);
}

/**
 * PLANCOMPLETION under its Vietnamese name.
 * @customfunction TYLEHOANTHANHKEHOACH
 */
export function TYLEHOANTHANHKEHOACH(thucHien: unknown[][], keHoach: unknown[][], soLe?: unknown): unknown[][] {
  return PLANCOMPLETION(thucHien, keHoach, soLe);
}
