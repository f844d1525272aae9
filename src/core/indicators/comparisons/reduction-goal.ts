import { parseTarget } from '../../text/target';
import { figureOf, shown } from '../cell';
import { cells } from '../cells';
import { fault, type Fault } from '../fault';
import type { Indicator } from '../indicator';

export const reductionGoal: Indicator = cells(
  {
    id: 'reduction-goal',
    group: 'comparison',
    names: { en: 'REDUCTIONGOAL', vi: 'MUCTIEUSAUKHIGIAM' },
    calls: [REDUCTIONGOAL, MUCTIEUSAUKHIGIAM],
    parameters: ['baseline', 'reduction'],
    optional: ['decimals'],
    formula: 'baseline*(1-reduction)',
    unit: 'same',
    decimals: 0,
    source: 'khanh-hoa',
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
