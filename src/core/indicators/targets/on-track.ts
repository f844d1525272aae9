import { cells } from '../cells';
import { Fault } from '../fault';
import type { Indicator } from '../indicator';
import { figuresOf } from '../lift';
import { aheadOfPath, pathOf, readPath } from '../path';

export const onTrack: Indicator = cells(
  {
    id: 'on-track',
    group: 'target',
    names: { en: 'ONTRACK', vi: 'DUNGTIENDO' },
    calls: [ONTRACK, DUNGTIENDO],
    parameters: ['baseline', 'baselineYear', 'result', 'year', 'target', 'targetYear'],
    formula: '(result-baseline-(target-baseline)*(year-baselineYear)/(targetYear-baselineYear))*SIGN(target-baseline)>=-1E-9',
    guard: '(target=baseline)*(targetYear<>baselineYear)+(targetYear<baselineYear)',
    unit: 'truth',
    decimals: 0,
    source: 'arithmetic',
    examples: [
      { args: [57.27, 2015, 36.5, 2018, 25.21, 2020], result: true },
      { args: [12, 2020, 8.1, 2025, '2-2,5', 2030], result: false },
    ],
  },
  (baseline, baselineYear, result, year, target, targetYear) => {
    const read = figuresOf([baseline, baselineYear, result, year]);
    if (read instanceof Fault) return read;
    const given = readPath(baseline, baselineYear, target, targetYear);
    const path = given instanceof Fault ? given : pathOf(given);
    return path instanceof Fault ? path : aheadOfPath(path, read[2]!, read[3]!) >= -1e-9;
  },
);

/**
 * TRUE where the result of `year` is on the straight line from baseline to target, or ahead of it.
 * @customfunction ONTRACK
 */
export function ONTRACK(
  baseline: unknown[][],
  baselineYear: unknown[][],
  result: unknown[][],
  year: unknown[][],
  target: unknown[][],
  targetYear: unknown[][],
): unknown[][] {
  return onTrack.answer([baseline, baselineYear, result, year, target, targetYear]);
}

/**
 * ONTRACK under its Vietnamese name.
 * @customfunction DUNGTIENDO
 */
export function DUNGTIENDO(
  giaTriGoc: unknown[][],
  namGoc: unknown[][],
  thucHien: unknown[][],
  nam: unknown[][],
  chiTieu: unknown[][],
  namDich: unknown[][],
): unknown[][] {
  return ONTRACK(giaTriGoc, namGoc, thucHien, nam, chiTieu, namDich);
}
