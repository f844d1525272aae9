import { cells } from '../cells';
import { Fault, fault } from '../fault';
import type { Indicator } from '../indicator';
import { verdictOf } from '../verdict';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const targetGap: Indicator = cells(
  {
    id: 'target-gap',
    group: 'target',
    names: { en: 'TARGETGAP', vi: 'CHENHLECHSOVOICHITIEU' },
    title: { vi: 'Chênh lệch so với chỉ tiêu', en: 'Gap to the target' },
    about: {
      vi: 'Số dương là tốt hơn chỉ tiêu, số âm là còn thiếu; trong khoảng chỉ tiêu thì bằng 0.',
      en: 'Positive is beyond the target, negative short of it; 0 inside a range.',
    },
    calls: [TARGETGAP, CHENHLECHSOVOICHITIEU],
    parameters: shared('result', 'target'),
    optional: shared('direction', 'decimals'),
    unit: 'same',
    decimals: 2,
    source: SOURCES.planAnnex,
    examples: [
      { args: [94.79, '95', null, 2], result: -0.21 },
      { args: [3, '<4', null, 1], result: 1 },
      { args: [2.7, '2-2,5', 'thấp', 1], result: -0.2 },
    ],
  },
  (result, target, direction) => {
    const verdict = verdictOf(result, target, direction, true);
    if (verdict === null) return '';
    if (verdict instanceof Fault) return verdict;
    if (verdict.why) return new Fault('#N/A', verdict.why);
    return Number.isNaN(verdict.gap) ? fault('#N/A', 'no-gap') : verdict.gap;
  },
);

/**
 * How far the result is beyond the target (positive) or short of it (negative), in its unit; 0 inside a range.
 * @customfunction TARGETGAP
 */
export function TARGETGAP(result: unknown[][], target: unknown[][], direction?: unknown, decimals?: unknown): unknown[][] {
  return targetGap.answer([result, target, direction, decimals]);
}

/**
 * TARGETGAP under its Vietnamese name.
 * @customfunction CHENHLECHSOVOICHITIEU
 */
export function CHENHLECHSOVOICHITIEU(thucHien: unknown[][], chiTieu: unknown[][], chieu?: unknown, soLe?: unknown): unknown[][] {
  return TARGETGAP(thucHien, chiTieu, chieu, soLe);
}
