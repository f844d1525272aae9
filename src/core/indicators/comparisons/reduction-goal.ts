import { parseTarget } from '../../text/target';
import { figureOf, shown } from '../cell';
import { cells } from '../cells';
import { fault, type Fault } from '../fault';
import type { Indicator } from '../indicator';
import { shared } from '../parameters';

export const reductionGoal: Indicator = cells(
  {
    id: 'reduction-goal',
    group: 'comparison',
    names: { en: 'REDUCTIONGOAL', vi: 'MUCTIEUSAUKHIGIAM' },
    title: { vi: 'Mục tiêu sau khi giảm (giảm 1/2, 1/3…)', en: 'What is left after a reduction goal (halving, …)' },
    about: {
      vi: 'Giá trị gốc × (1 - mức giảm): số hộ nghèo giảm 1/2 thì còn bao nhiêu.',
      en: 'Baseline × (1 - reduction): how many are left when poor households are halved.',
    },
    calls: [REDUCTIONGOAL, MUCTIEUSAUKHIGIAM],
    parameters: {
      ...shared('baseline'),
      reduction: { vi: 'Mức giảm: "giảm 1/2", "1/3" hoặc 0,5', en: 'Reduction: "giảm 1/2", "1/3" or 0.5' },
    },
    optional: shared('decimals'),
    formula: 'baseline*(1-reduction)',
    unit: 'same',
    decimals: 0,
    source: {
      vi: 'Kế hoạch 2021-2025 tỉnh Khánh Hòa: số hộ nghèo giảm 1/2 so với năm đầu nhiệm kỳ',
      en: "Khánh Hòa province's plan 2021-2025: poor households halved",
    },
    examples: [
      { args: [3550, 'giảm 1/2'], result: 1775 },
      { args: [3550, '1/3', 0], result: 2367 },
      { args: [3550, 0.5], result: 1775 },
    ],
  },
  (baseline, reduction) => {
    const from = figureOf(baseline);
    const by = reductionOf(reduction);
    if (typeof from !== 'number') return from;
    return typeof by === 'number' ? from * (1 - by) : by;
  },
);

/** "giảm 1/2", "1/3", "50%" or 0.5 as the share that goes. A bare 50 is refused: it could be 50 % or 50 households. */
function reductionOf(cell: unknown): number | Fault {
  const text = typeof cell === 'string' ? cell.trim() : '';
  const target = text ? parseTarget(/^\d+\s*\/\s*\d+$/.test(text) ? `giảm ${text.replace(/\s/g, '')}` : text) : null;
  if (target?.kind === 'multiple' && target.high) return 1 - target.high.value;
  const by = target && target.percent && target.low ? target.low.value / 100 : figureOf(cell);
  if (typeof by !== 'number') return by;
  return by >= 0 && by <= 1 ? by : fault('#VALUE!', 'reduction', { text: shown(cell) });
}

/**
 * What is left once a goal such as "giảm 1/2" is reached: baseline × (1 − reduction); unrounded unless `decimals` is given.
 * @customfunction REDUCTIONGOAL
 */
export function REDUCTIONGOAL(baseline: unknown[][], reduction: unknown[][], decimals?: unknown): unknown[][] {
  return reductionGoal.answer([baseline, reduction, decimals]);
}

/**
 * REDUCTIONGOAL under its Vietnamese name.
 * @customfunction MUCTIEUSAUKHIGIAM
 */
export function MUCTIEUSAUKHIGIAM(giaTriGoc: unknown[][], mucGiam: unknown[][], soLe?: unknown): unknown[][] {
  return REDUCTIONGOAL(giaTriGoc, mucGiam, soLe);
}
