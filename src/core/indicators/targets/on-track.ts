import { figureOf } from '../cell';
import { cells } from '../cells';
import { Fault } from '../fault';
import type { Indicator } from '../indicator';
import { aheadOfPath, pathOf } from '../path';

export const onTrack: Indicator = cells(
  {
    id: 'on-track',
    group: 'target',
    names: { en: 'ONTRACK', vi: 'DUNGTIENDO' },
    calls: [ONTRACK, DUNGTIENDO],
    parameters: ['baseline', 'baselineYear', 'result', 'year', 'target', 'targetYear'],
    formula: '(result-baseline-(target-baseline)*(year-baselineYear)/(targetYear-baselineYear))*SIGN(target-baseline)>=-1E-9',
    guard: '(target=baseline)*(targetYear<>baselineYear)',
    unit: 'truth',
    decimals: 0,
    source: 'arithmetic',
    examples: [
      { args: [57.27, 2015, 36.5, 2018, 25.21, 2020], result: true },
      { args: [12, 2020, 8.1, 2025, '2-2,5', 2030], result: false },
    ],
  },
  (baseline, baselineYear, result, year, target, targetYear) => {
    const path = pathOf(baseline, baselineYear, target, targetYear);
    if (path instanceof Fault) return path;
    const [reached, at] = [figureOf(result), figureOf(year)];
    if (typeof reached !== 'number') return reached;
    return typeof at === 'number' ? aheadOfPath(path, reached, at) >= -1e-9 : at;
  },
);

/**
 * TRUE where the result of `year` is on the straight line from baseline to target, or ahead of it.
 * @customfunction ONTRACK
 */
export function ONTRACK(baseline: unknown[][], baselineYear: unknown[][], result: unknown[][], year: unknown[][], target: unknown[][], targetYear: unknown[][]): unknown[][] {
  return onTrack.answer([baseline, baselineYear, result, year, target, targetYear]);
}

/**
 * ONTRACK under its Vietnamese name.
 * @customfunction DUNGTIENDO
 */
export function DUNGTIENDO(giaTriGoc: unknown[][], namGoc: unknown[][], thucHien: unknown[][], nam: unknown[][], chiTieu: unknown[][], namDich: unknown[][]): unknown[][] {
  return ONTRACK(giaTriGoc, namGoc, thucHien, nam, chiTieu, namDich);
}
